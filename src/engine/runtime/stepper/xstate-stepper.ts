import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  type EventObject,
  fromPromise,
  initialTransition,
  type StateValue,
  transition,
} from 'xstate';
import { JobError } from '../../../errors/job-error.ts';
import {
  type Invocation,
  type LeafState,
  type MachineState,
  type Step,
  type Stepper,
  toInvocation,
} from './stepper.ts';

/**
 * Steps any machine with XState's own `transition()`: parallel states, history, guards, inline
 * actions, several invocations. Refuses only delays, because they do not survive a restart: invoke a
 * timer with an absolute time from the context instead.
 *
 * @throws TypeError for a machine with delays (`after`)
 *
 * @example
 * const stepper = xstateStepper<Context>(machine);
 * const { state, started } = stepper.begin(input);
 */
export function xstateStepper<Context>(original: AnyStateMachine): Stepper<Context> {
  assertNoDelays(original.root);
  const machine = withInertActors(original);

  function toStep(
    before: LeafState | undefined,
    [snapshot, actions]: readonly [AnyMachineSnapshot, readonly ExecutableAction[]],
  ): Step<Context> {
    if (snapshot.status === 'error') throw snapshot.error;
    const leaf = toLeaf(snapshot);
    const spawned = new Set(actions.flatMap((action) => idIfSpawned(action) ?? []));
    const running = new Set(leaf.invoked.flatMap(({ id }) => (spawned.has(id) ? [] : [id])));
    return {
      state: { leaf, context: snapshot.context },
      emitted: actions.flatMap((action) => eventIfEmitted(action) ?? []),
      stopped: (before?.invoked ?? []).flatMap(({ id }) => (running.has(id) ? [] : [id])),
      started: leaf.invoked.filter(({ id }) => spawned.has(id)),
    };
  }

  function toSnapshot({ leaf, context }: MachineState<Context>): AnyMachineSnapshot {
    return machine.resolveState({ ...parsePath(machine, leaf.path), context });
  }

  return {
    begin: (input) => toStep(undefined, initialTransition(machine, input)),
    step(before, event) {
      const snapshot = before.leaf.isFinal ? undefined : toSnapshot(before);
      if (snapshot === undefined || !mayAccept(snapshot, event))
        return { state: before, emitted: [], stopped: [], started: [] };
      const step = toStep(before.leaf, transition(machine, snapshot, event));
      const isSame =
        step.started.length === 0 &&
        step.state.leaf.path === before.leaf.path &&
        step.state.context === before.context;
      return isSame ? { ...step, state: before } : step;
    },
    at(path, context) {
      try {
        const snapshot = machine.resolveState({ ...parsePath(machine, path), context });
        const leaf = toLeaf(snapshot);
        if (leaf.path === path) return { leaf, context };
      } catch {
        // Reported below.
      }
      throw new JobError('SNAPSHOT_UNKNOWN', `The machine has no state ${JSON.stringify(path)}.`);
    },
  };
}

interface ExecutableAction {
  readonly type: string;
  readonly params: unknown;
}

/** An unhandled error event would stop the machine, even one of an invocation that was stopped. */
function mayAccept(snapshot: AnyMachineSnapshot, event: EventObject): boolean {
  return !event.type.startsWith('xstate.error.actor.') || snapshot.can(event);
}

function idIfSpawned({ type, params }: ExecutableAction): string | undefined {
  if (type !== 'xstate.spawnChild') return undefined;
  return isRecord(params) && typeof params['id'] === 'string' ? params['id'] : undefined;
}

function eventIfEmitted({ type, params }: ExecutableAction): EventObject | undefined {
  if (type !== 'xstate.emit' || !isRecord(params)) return undefined;
  const { event } = params;
  return isRecord(event) && typeof event['type'] === 'string'
    ? { ...event, type: event['type'] }
    : undefined;
}

function toLeaf({ value, _nodes: nodes, status, historyValue }: AnyMachineSnapshot): LeafState {
  return {
    path: formatPath(value, historyValue),
    isFinal: status === 'done',
    invoked: nodes.flatMap(({ invoke }: AnyStateNode) => invoke.map(toInvocation)),
  };
}

type HistoryValue = AnyMachineSnapshot['historyValue'];

/** Dotted if that is unambiguous, such as `created.running`; else JSON. */
function formatPath(value: StateValue, historyValue: HistoryValue): string {
  const dotted = dottedPath(value);
  const history = Object.entries(historyValue).map(([id, nodes]) => [
    id,
    nodes.map((node) => node.id),
  ]);
  if (dotted !== undefined && history.length === 0) return dotted;
  return JSON.stringify({ value, history: Object.fromEntries(history) });
}

function dottedPath(value: StateValue): string | undefined {
  if (typeof value === 'string') return value;
  const [first, another] = Object.entries(value);
  if (first === undefined || first[1] === undefined || another !== undefined) return undefined;
  const inner = dottedPath(first[1]);
  return inner === undefined ? undefined : `${first[0]}.${inner}`;
}

function parsePath(machine: AnyStateMachine, path: string) {
  if (!path.startsWith('{')) return { value: nest(path.split('.')) };
  const { value, history } = JSON.parse(path);
  const historyValue = Object.fromEntries(
    Object.entries<string[]>(history).map(([id, ids]) => [
      id,
      ids.map((each) => machine.getStateNodeById(each)),
    ]),
  );
  return { value, historyValue };
}

function nest([key = '', ...inner]: readonly string[]): StateValue {
  return inner.length === 0 ? key : { [key]: nest(inner) };
}

/** `transition()` creates an actor for each invocation and never starts it. */
function withInertActors(machine: AnyStateMachine): AnyStateMachine {
  const inert = fromPromise(() => Promise.resolve());
  const names = invocationsIn(machine.root).map(({ src }) => src);
  return machine.provide({ actors: Object.fromEntries(names.map((name) => [name, inert])) });
}

function invocationsIn(node: AnyStateNode): readonly Invocation[] {
  return [...node.invoke.map(toInvocation), ...Object.values(node.states).flatMap(invocationsIn)];
}

function assertNoDelays(node: AnyStateNode): void {
  if (node.after.length > 0) throw new TypeError(`The engine cannot run a delay: ${node.id}.`);
  for (const inner of Object.values(node.states)) assertNoDelays(inner);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
