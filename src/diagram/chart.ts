/** A statechart as plain data: it can be sent, cached and drawn. */
export interface Diagram {
  readonly root: DiagramState;
  /** In document order. */
  readonly edges: readonly DiagramEdge[];
}

export interface DiagramState {
  /** Unique in its chart. */
  readonly id: string;
  /** Its own name. */
  readonly name: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** Of a history state: what it remembers. */
  readonly history?: 'shallow' | 'deep';
  /** Ids of the states that are entered with it. */
  readonly initial: readonly string[];
  /** Names of the actors that run in it. */
  readonly invokes: readonly string[];
  /** Labels of the transitions that do something without leaving it. */
  readonly handles: readonly string[];
  readonly states: readonly DiagramState[];
}

/** One transition to one target. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** For people: `plan done`, `after 500 ms`, `job.cancel`, or empty. */
  readonly event: string;
  /** Name of the condition. */
  readonly guard?: string;
}

/** What sets a transition off. */
export type EdgeKind = 'event' | 'done' | 'error' | 'after' | 'always';

/** Event and guard in one line. */
export function labelOf({ event, guard }: Pick<DiagramEdge, 'event' | 'guard'>): string {
  return [event, ...(guard === undefined ? [] : [`[${guard}]`])].filter(Boolean).join(' ');
}

/** A state and all states below it, in document order. */
export function statesOf(state: DiagramState): readonly DiagramState[] {
  return [state, ...state.states.flatMap(statesOf)];
}
