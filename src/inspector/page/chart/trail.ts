import type { ChartMessage } from '../../protocol.ts';

/** Where an actor has been, as a chart shows it. */
export interface Trail {
  /** Paths of the states it is in, and of those around them. */
  readonly active: ReadonlySet<string>;
  /** Paths of all states that it has been in. */
  readonly visited: ReadonlySet<string>;
  /** Indices of the arrows that it took; the last one first. */
  readonly taken: readonly number[];
}

/** The trail of a row of states, each the paths of the innermost active states. */
export function trailOf(chart: ChartMessage, states: readonly (readonly string[])[]): Trail {
  const visited = new Set<string>();
  const taken = new Set<number>();
  let before: readonly string[] = [];
  for (const state of states) {
    if (state === before) continue;
    for (const path of state) for (const outer of outwards(path)) visited.add(outer);
    for (const index of arrowsBetween(chart, before, state)) {
      // The last one taken comes last.
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

/** `a.b.c` lies in `a.b`, `a` and the root, whose path is empty. */
function outwards(path: string): readonly string[] {
  const names = path.split('.');
  return [...names.map((_, index) => names.slice(0, index + 1).join('.')).toReversed(), ''];
}

/** The arrow that fits best from each state that was left to each that was entered. */
function arrowsBetween(
  { arrows, boxes }: ChartMessage,
  before: readonly string[],
  after: readonly string[],
): readonly number[] {
  const left = before.filter((path) => !after.includes(path)).map(outwards);
  const entered = after.filter((path) => !before.includes(path)).map(outwards);
  if (left.length === 0 || entered.length === 0) return [];
  // Who enters a history state is in the state around it at once.
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
      // It leads out of what was left, into what was entered.
      if (left.some((path) => path.includes(end)) && to.includes(start)) continue;
      const fit = 1 + start.length + end.length;
      if (fit > best.fit) best = { index, fit };
    }
    if (best.index >= 0) found.push(best.index);
  }
  return found;
}
