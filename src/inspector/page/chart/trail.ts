import type { ChartMessage } from '../../protocol.ts';

/** The path of an actor through a chart. */
export interface Trail {
  /** Paths of the active states and their parents. */
  readonly active: ReadonlySet<string>;
  /** Paths of all states that were ever active. */
  readonly visited: ReadonlySet<string>;
  /** Indices of the arrows taken, latest first. */
  readonly taken: readonly number[];
}

/** The trail of a sequence of states, each given as the paths of the innermost active states. */
export function trailOf(chart: ChartMessage, states: readonly (readonly string[])[]): Trail {
  const visited = new Set<string>();
  const taken = new Set<number>();
  let before: readonly string[] = [];
  for (const state of states) {
    if (state === before) continue;
    for (const path of state) for (const outer of outwards(path)) visited.add(outer);
    for (const index of arrowsBetween(chart, before, state)) {
      // Moves an arrow taken before to the end.
      taken.delete(index);
      taken.add(index);
    }
    before = state;
  }
  return {
    active: new Set(before.flatMap(outwards)),
    visited,
    taken: [...taken].toReversed(),
  };
}

/** The path and its parents: `a.b.c`, `a.b`, `a` and the root, whose path is empty. */
function outwards(path: string): readonly string[] {
  const names = path.split('.');
  return [...names.map((_, index) => names.slice(0, index + 1).join('.')).toReversed(), ''];
}

/** The best matching arrow from the states that were left to each state that was entered. */
function arrowsBetween(
  { arrows, boxes }: ChartMessage,
  before: readonly string[],
  after: readonly string[],
): readonly number[] {
  const left = before.filter((path) => !after.includes(path)).map(outwards);
  const entered = after.filter((path) => !before.includes(path)).map(outwards);
  if (left.length === 0 || entered.length === 0) return [];
  // Entering a history state means entering its parent.
  const paths = new Map(
    boxes.map(({ id, path, type }) => [id, type === 'history' ? (outwards(path)[1] ?? '') : path]),
  );
  const found: number[] = [];
  for (const to of entered) {
    let best = { index: -1, fit: 0 };
    for (const [index, arrow] of arrows.entries()) {
      const start = paths.get(arrow.from ?? '');
      const end = paths.get(arrow.to ?? '');
      if (start === undefined || end === undefined || !to.includes(end)) continue;
      if (!left.some((path) => path.includes(start))) continue;
      // Skips an arrow that stays inside a state that was neither left nor entered.
      if (left.some((path) => path.includes(end)) && to.includes(start)) continue;
      const fit = 1 + start.length + end.length;
      if (fit > best.fit) best = { index, fit };
    }
    if (best.index >= 0) found.push(best.index);
  }
  return found;
}
