import { type Diagram, type DiagramEdge, type DiagramState, labelOf } from './diagram.ts';
import { describeAction, describeEvent, describeGuard } from './describe-event.ts';

/** The part of a machine that is read. Any XState 5 machine fits. */
export interface DrawableMachine {
  readonly root: DrawableState;
}

interface DrawableState {
  readonly id: string;
  readonly key: string;
  readonly type: DiagramState['type'];
  readonly history: false | 'shallow' | 'deep';
  readonly config: object;
  readonly states: Readonly<Record<string, DrawableState>>;
  readonly initial: { readonly target: readonly { readonly id: string }[] | undefined };
  readonly invoke: readonly { readonly id: string; readonly src: unknown }[];
  readonly transitions: ReadonlyMap<string, readonly DrawableTransition[]>;
  readonly always?: readonly DrawableTransition[];
  readonly entry?: readonly unknown[];
  readonly exit?: readonly unknown[];
}

/** A transition as XState defines it, or reports it as taken. */
export interface DrawableTransition {
  readonly source?: { readonly id: string };
  readonly target: readonly { readonly id: string }[] | undefined;
  readonly eventType: string;
  readonly guard?: unknown;
  readonly delay?: unknown;
  readonly actions?: readonly unknown[];
}

/**
 * The diagram of a machine, read from the machine itself, including states built by functions.
 *
 * @example
 * const mermaid = toMermaid(describeMachine(jobMachine));
 */
export function describeMachine({ root }: DrawableMachine): Diagram {
  return { root: describeState(root), edges: edgesOf(root) };
}

function describeState(state: DrawableState): DiagramState {
  const { id, key, type, history } = state;
  return {
    id,
    name: key,
    type,
    ...(type === 'history' && { history: history === 'deep' ? 'deep' : 'shallow' }),
    initial: type === 'compound' ? idsOf(state.initial.target) : [],
    invokes: [...actorsOf(state).values()],
    handles: transitionsOf(state)
      .filter(({ to }) => to.length === 0)
      .map(labelOf),
    entry: (state.entry ?? []).map(describeAction),
    exit: (state.exit ?? []).map(describeAction),
    states: Object.values(state.states).map(describeState),
  };
}

function edgesOf(state: DrawableState, parent?: DrawableState): readonly DiagramEdge[] {
  const own = transitionsOf(state).flatMap(({ to, ...edge }) =>
    to.map((target) => ({ ...edge, from: state.id, to: target })),
  );
  const remembered = defaultOf(state, parent).map(
    (to) => ({ from: state.id, to, kind: 'always', on: '', event: '', actions: [] }) as const,
  );
  return [
    ...own,
    ...remembered,
    ...Object.values(state.states).flatMap((child) => edgesOf(child, state)),
  ];
}

function transitionsOf(state: DrawableState) {
  const actors = actorsOf(state);
  return [...state.transitions.values(), state.always ?? []].flat().map((transition) => {
    const guard = describeGuard(transition.guard);
    return {
      ...describeEvent({ ...transition, actors }),
      ...(guard !== undefined && { guard }),
      on: transition.eventType,
      actions: (transition.actions ?? []).map(describeAction),
      to: idsOf(transition.target),
    };
  });
}

/** Names of actors by id. An actor without an id of its own gets the name of its logic. */
function actorsOf({ id, invoke }: DrawableState): ReadonlyMap<string, string> {
  return new Map(
    invoke.map((actor, index) => {
      const isNamed = actor.id !== `${index}.${id}`;
      if (isNamed) return [actor.id, actor.id];
      if (typeof actor.src !== 'string' || actor.src.startsWith('xstate.')) {
        return [actor.id, 'actor'];
      }
      return [actor.id, actor.src];
    }),
  );
}

/** The target of a history state that has nothing to remember yet. */
function defaultOf({ type, config }: DrawableState, parent?: DrawableState): readonly string[] {
  if (type !== 'history' || !('target' in config) || typeof config.target !== 'string') return [];
  if (config.target.startsWith('#')) return [config.target.slice(1)];
  let found = parent;
  for (const key of config.target.replace(/^\./, '').split('.')) found = found?.states[key];
  return found === undefined ? [] : [found.id];
}

function idsOf(states: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (states ?? []).map(({ id }) => id);
}
