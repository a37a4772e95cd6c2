import type {
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyStateNode,
  EventObject,
  StateValue,
} from 'xstate';
import { JobError } from '../../errors/job-error.ts';
import { type ResolvedAction, resolveActions } from './resolve-actions.ts';

/** A machine as the engine steps it: without an actor, and with nothing begun. */
export interface Stepper<Context> {
  /** Where a machine begins that is given `input`. */
  begin(input: unknown): Step<Context>;
  /** What an event leads to, with all that follows without one. */
  step(before: MachineState<Context>, event: EventObject): Step<Context>;
  /** The state at a path such as `created.running`. @throws JobError `SNAPSHOT_UNKNOWN` */
  at(path: string, context: Context): MachineState<Context>;
}

export interface MachineState<Context> {
  readonly leaf: LeafState;
  readonly context: Context;
}

export interface Invoked {
  /** Under which it reports. */
  readonly id: string;
  readonly slot: string;
  /** What it is given. */
  input(context: unknown): unknown;
}

/** A state in which a machine can be. */
export interface LeafState {
  /** As in `created.running`. */
  readonly path: string;
  readonly isFinal: boolean;
  /** What runs in it. */
  readonly invoked: Invoked | undefined;
}

export interface Step<Context> {
  /** The same object as before where nothing has changed. */
  readonly state: MachineState<Context>;
  readonly emitted: readonly EventObject[];
  /** Whether a state was entered, if only anew: then what it invokes begins. */
  readonly entered: boolean;
}

/**
 * Reads a machine once, for who steps it often. XState says which transition is taken; what that
 * exits, enters and does is always the same, and is looked up. XState's own `transition()`, which
 * works it out each time and copies the snapshot for each action, gives the same at six times the
 * cost.
 *
 * For machines of states within states, whose actions were made by `actionsOf`, and whose innermost
 * states invoke one actor at most.
 *
 * @throws TypeError where a machine uses anything else: parallel states, history, delays
 *
 * @example
 * const chart = compileChart<JobContext>(createJobMachine());
 * const { state } = chart.step(chart.begin(input).state, { type: 'job.admitted' });
 */
export function compileMachine<Context>(machine: AnyStateMachine): Stepper<Context> {
  const leaves = new Map(
    leavesOf(machine.root).map((leaf) => [leaf.path.join('.'), compileLeaf(leaf)]),
  );
  const beginning = moveInto(machine.root, undefined);
  // All of them now, so that what cannot be stepped is found before anything runs.
  for (const spot of leaves.values()) {
    for (const { transitions } of spot.nodes)
      for (const transition of [...transitions.values()].flat()) moveOf(spot, transition);
  }

  function moveOf(from: CompiledLeaf, transition: Transition): Move {
    const known = from.moves.get(transition);
    if (known !== undefined) return known;
    const move = toMove(from, transition);
    from.moves.set(transition, move);
    return move;
  }

  function toMove(from: CompiledLeaf, transition: Transition): Move {
    const actions = resolveActions(machine, transition.actions);
    const [target, another] = transition.target ?? [];
    if (target === undefined) return { actions, to: from, enters: false };
    if (another !== undefined) throw unsupported(transition.source, 'two targets');
    const domain = domainOf(transition, target);
    const exited = from.nodes.filter((node) => isWithin(node, domain)).toReversed();
    const exits = exited.flatMap((node) => resolveActions(machine, node.exit));
    const into = moveInto(target, domain);
    return { ...into, actions: [...exits, ...actions, ...into.actions] };
  }

  /** Enters a state and what lies around it within the domain, its first inner states, and what follows. */
  function moveInto(target: AnyStateNode, domain: AnyStateNode | undefined): Move {
    let leaf = target;
    for (let node = firstIn(leaf); node !== undefined; node = firstIn(leaf)) leaf = node;
    const to = leafAt(leaf.path.join('.'));
    const entered = to.nodes.filter((node) => domain === undefined || isWithin(node, domain));
    const actions = entered.flatMap((node) => resolveActions(machine, node.entry));
    const [next] = to.nodes.flatMap((node) => node.always ?? []);
    if (next === undefined) return { actions, to, enters: entered.length > 0 };
    if (next.guard !== undefined) throw unsupported(next.source, 'a guard without an event');
    const onward = moveOf(to, next);
    return { actions: [...actions, ...onward.actions], to: onward.to, enters: true };
  }

  function leafAt(path: string): CompiledLeaf {
    const spot = leaves.get(path);
    if (spot !== undefined) return spot;
    throw new JobError('SNAPSHOT_UNKNOWN', `The machine has no state ${JSON.stringify(path)}.`);
  }

  return {
    begin(input) {
      const { context } = machine.config;
      return take(beginning, typeof context === 'function' ? context({ input }) : context, {
        type: 'xstate.init',
      });
    },
    step(before, event) {
      const spot = leafAt(before.leaf.path);
      const snapshot = { ...spot.snapshot, context: before.context };
      const [transition] = spot.isFinal ? [] : machine.getTransitionData(snapshot, event);
      if (transition === undefined) return { state: before, emitted: [], entered: false };
      const move = moveOf(spot, transition);
      const step = take(move, before.context, event);
      const isSame = !move.enters && step.state.context === before.context;
      return isSame ? { ...step, state: before } : step;
    },
    at: (path, context) => ({ leaf: leafAt(path), context }),
  };
}

/** A place, and how one gets away from it. */
interface CompiledLeaf extends LeafState {
  /** From the outermost to the innermost. */
  readonly nodes: readonly AnyStateNode[];
  /** As XState shows it, but for the context. */
  readonly snapshot: AnyMachineSnapshot;
  readonly moves: Map<Transition, Move>;
}

/** A transition from one place, with all that follows it. */
interface Move {
  readonly actions: readonly ResolvedAction[];
  readonly to: CompiledLeaf;
  readonly enters: boolean;
}

type Transition = NonNullable<AnyStateNode['always']>[number];

function take<Context>(
  { actions, to, enters }: Move,
  given: Context,
  event: EventObject,
): Step<Context> {
  let context = given;
  const emitted: EventObject[] = [];
  for (const { updates, emits, params } of actions) {
    const moment = { context, event };
    const told = typeof params === 'function' ? params(moment) : params;
    if (updates !== undefined) context = changed(context, updates(moment, told));
    else if (emits !== undefined) emitted.push(...emits(moment, told));
  }
  return { state: { leaf: to, context }, emitted, entered: enters };
}

function changed<Context>(context: Context, by: object): Context {
  return { ...context, ...by };
}

function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  assertPlain(node);
  const inner = Object.values(node.states);
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf);
}

function assertPlain(node: AnyStateNode): void {
  const isLeaf = node.type === 'atomic' || node.type === 'final';
  if (!isLeaf && node.type !== 'compound') throw unsupported(node, node.type);
  if (node.after.length > 0) throw unsupported(node, 'a delay');
  if (node.invoke.length > (isLeaf ? 1 : 0)) throw unsupported(node, 'what it invokes');
  if (node.initial.actions.length > 0) throw unsupported(node, 'actions of its first transition');
}

function compileLeaf(leaf: AnyStateNode): CompiledLeaf {
  const [invoke] = leaf.invoke;
  const input: unknown = invoke?.input;
  return {
    path: leaf.path.join('.'),
    isFinal: leaf.type === 'final',
    invoked: invoke && {
      id: invoke.id,
      slot: typeof invoke.src === 'string' ? invoke.src : invoke.id,
      input: (context) => (typeof input === 'function' ? input({ context }) : input),
    },
    nodes: lineOf(leaf),
    snapshot: leaf.machine.resolveState({ value: valueOf(leaf.path), context: {} }),
    moves: new Map(),
  };
}

/** A node with those around it, from the outermost. */
function lineOf(node: AnyStateNode): AnyStateNode[] {
  return node.parent === undefined ? [node] : [...lineOf(node.parent), node];
}

function firstIn(node: AnyStateNode): AnyStateNode | undefined {
  return node.type === 'compound' ? node.initial.target[0] : undefined;
}

/** The state that a transition does not leave. https://www.w3.org/TR/scxml/#SelectingTransitions */
function domainOf({ source, reenter }: Transition, target: AnyStateNode): AnyStateNode | undefined {
  if (!reenter && (target === source || isWithin(target, source))) return source;
  return lineOf(source).findLast((node) => node !== source && isWithin(target, node));
}

function isWithin(node: AnyStateNode, outer: AnyStateNode | undefined): boolean {
  return node !== outer && outer !== undefined && lineOf(node).includes(outer);
}

function valueOf([key = '', ...inner]: readonly string[]): StateValue {
  return inner.length === 0 ? key : { [key]: valueOf(inner) };
}

function unsupported({ id }: AnyStateNode, what: string): TypeError {
  return new TypeError(`The engine cannot step a chart with ${what}: ${id}.`);
}
