/** A statechart as plain data, which can be sent, cached and drawn. */
export interface Diagram {
  readonly root: DiagramState;
  /** In document order. */
  readonly edges: readonly DiagramEdge[];
}

export interface DiagramState {
  /** Unique in the diagram. */
  readonly id: string;
  /** The name without those of its parents. */
  readonly name: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** What a history state remembers. */
  readonly history?: 'shallow' | 'deep';
  /** Ids of its initial states. */
  readonly initial: readonly string[];
  /** Names of the actors that it invokes. */
  readonly invokes: readonly string[];
  /** Labels of the transitions without a target. */
  readonly handles: readonly string[];
  /** Names of its entry and exit actions. */
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly states: readonly DiagramState[];
}

/** One transition to one target. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** XState's own name of the event; empty for a transition without one. */
  readonly on: string;
  /** Readable: `plan done`, `after 500 ms`, `job.cancel`, or empty. */
  readonly event: string;
  /** Name of the guard. */
  readonly guard?: string;
  /** Names of its actions. */
  readonly actions: readonly string[];
}

/** What triggers a transition. */
export type EdgeKind = 'event' | 'done' | 'error' | 'after' | 'always';

/** Event and guard in one line. */
export function labelOf({ event, guard }: Pick<DiagramEdge, 'event' | 'guard'>): string {
  return [event, ...(guard === undefined ? [] : [`[${guard}]`])].filter(Boolean).join(' ');
}

/** A state and all its descendants, in document order. */
export function statesOf(state: DiagramState): readonly DiagramState[] {
  return [state, ...state.states.flatMap(statesOf)];
}
