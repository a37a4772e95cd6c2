import { type Diagram, type DiagramEdge, type DiagramState, labelOf, statesOf } from './chart.ts';

/** What is drawn of a chart: fewer lines than it has transitions. */
export interface TidyDiagram {
  readonly arrows: readonly Arrow[];
  /** By state: what its box says below its name. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** By state that is only reached through notes: a state that its box belongs near to. */
  readonly neighbours: ReadonlyMap<string, string>;
}

/** All transitions from one state to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly { readonly kind: DiagramEdge['kind']; readonly text: string }[];
}

export interface Note {
  readonly kind: 'invoke' | 'self' | 'handle' | 'jump' | 'error' | 'sources';
  readonly text: string;
}

/**
 * Merges parallel transitions into one arrow, and turns into notes what would only be clutter:
 * transitions that stay where they are, and those that lead to one state from everywhere.
 */
export function tidyDiagram({ root, edges }: Diagram): TidyDiagram {
  const states = statesOf(root);
  const names = pathNames(root);
  const sinks = findSinks(states, edges);
  const crowds = Map.groupBy(edges, crowdOf);
  const isJump = (edge: DiagramEdge) =>
    sinks.has(edge.to) || countSources(crowds.get(crowdOf(edge)) ?? []) >= manySources;
  const isSmall = states.length <= 12;

  const notesOf = (state: DiagramState): readonly Note[] => {
    const own = edges.filter(({ from }) => from === state.id);
    const into = edges.filter(({ to }) => to === state.id);
    return [
      ...state.invokes.map((actor) => note('invoke', `▸ ${actor}`)),
      ...own.filter(isSelf).map((edge) => note('self', `↻ ${labelOf(edge)}`)),
      ...(isSmall ? state.handles.map((label) => note('handle', `· ${label}`)) : []),
      ...own
        .filter((edge) => !isSelf(edge) && isJump(edge))
        .map((edge) => {
          const text = `${labelOf(edge)} → ${names.get(edge.to) ?? ''}`;
          return note(edge.kind === 'error' ? 'error' : 'jump', text);
        }),
      ...(sinks.has(state.id) ? [note('sources', `from ${countSources(into)} states`)] : []),
    ];
  };
  return {
    arrows: mergeEdges(edges.filter((edge) => !isSelf(edge) && !isJump(edge))),
    notes: new Map(states.map((state) => [state.id, notesOf(state)])),
    neighbours: new Map(
      [...sinks].flatMap((id) => {
        const last = edges.findLast((edge) => edge.to === id && !isSelf(edge));
        return last === undefined ? [] : [[id, last.from]];
      }),
    ),
  };
}

/** From how many states one must be reached to be drawn without arrows. */
const manySources = 4;

/** Ends of the chart that many states lead to. */
function findSinks(states: readonly DiagramState[], edges: readonly DiagramEdge[]) {
  return new Set(
    states
      .filter(({ id, type }) => {
        const into = edges.filter(({ to }) => to === id);
        return type === 'final' && countSources(into) >= manySources;
      })
      .map(({ id }) => id),
  );
}

/** Transitions for the same reason to the same state. */
function crowdOf(edge: DiagramEdge): string {
  return JSON.stringify([edge.to, labelOf(edge)]);
}

function countSources(edges: readonly DiagramEdge[]): number {
  return new Set(edges.map(({ from }) => from)).size;
}

/** What people call a state: its name, after those of the states around it. */
function pathNames(state: DiagramState, above = ''): ReadonlyMap<string, string> {
  return new Map(
    state.states.flatMap((child): [string, string][] => {
      const name = above + child.name;
      return [[child.id, name], ...pathNames(child, `${name}.`)];
    }),
  );
}

function mergeEdges(edges: readonly DiagramEdge[]): readonly Arrow[] {
  const groups = Map.groupBy(edges, ({ from, to }) => JSON.stringify([from, to]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const labels = group.map((edge) => ({ kind: edge.kind, text: labelOf(edge) }));
    return [{ from: first.from, to: first.to, labels: labels.filter(({ text }) => text !== '') }];
  });
}

function isSelf({ from, to }: DiagramEdge): boolean {
  return from === to;
}

function note(kind: Note['kind'], text: string): Note {
  return { kind, text };
}
