import { type Diagram, type DiagramEdge, type DiagramState, labelOf, statesOf } from './diagram.ts';

/** The parts of a diagram to draw: fewer lines than it has transitions. */
export interface TidyDiagram {
  readonly arrows: readonly Arrow[];
  /** Notes in the box of each state, by its id. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** For each state that is only reached through notes: a state to place its box near. */
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
 * Merges parallel transitions into one arrow, and turns transitions that would only be clutter into
 * notes: self-transitions, those that lead to one state from many others, and those that lead far back.
 */
export function tidyDiagram({ root, edges }: Diagram): TidyDiagram {
  const states = statesOf(root);
  const names = pathNames(root);
  const sinks = findSinks(states, edges);
  const crowds = Map.groupBy(edges, crowdOf);
  const order = milestoneOf(root);
  const mostAhead = root.states.length > manyStates ? farAhead : Infinity;
  const isFar = ({ from, to }: DiagramEdge) => {
    const back = (order.get(from) ?? 0) - (order.get(to) ?? 0);
    return back >= farBack || -back > mostAhead;
  };
  const isJump = (edge: DiagramEdge) =>
    sinks.has(edge.to) ||
    countSources(crowds.get(crowdOf(edge)) ?? []) >= manySources ||
    isFar(edge);
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

/** The position of each state among the outermost ones: that of the one it is in. */
function milestoneOf(root: DiagramState): ReadonlyMap<string, number> {
  return new Map(
    root.states.flatMap((outer, index) => statesOf(outer).map(({ id }) => [id, index] as const)),
  );
}

/** A line back over this many of the outermost states would widen the whole diagram. */
const farBack = 2;

/** With so many states on one level, which are then wrapped, a long line ahead would widen it, too. */
export const manyStates = 20;
const farAhead = 3;

/** A state reached from this many others is drawn without arrows. */
const manySources = 4;

/** Final states that many states lead to. */
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

/** The key of transitions with the same trigger and target. */
function crowdOf(edge: DiagramEdge): string {
  return JSON.stringify([edge.to, labelOf(edge)]);
}

function countSources(edges: readonly DiagramEdge[]): number {
  return new Set(edges.map(({ from }) => from)).size;
}

/** Readable names of states: their own name after those of their parents. */
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
