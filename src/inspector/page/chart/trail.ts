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
  const paths = pathsOf(chart);
  let before: readonly string[] = [];
  for (const state of states) {
    if (state === before) continue;
    for (const path of state) for (const outer of outwards(path)) visited.add(outer);
    for (const index of arrowsBetween(chart, paths, before, state)) {
      // It may lead to a state that was left at once, which no row has.
      for (const outer of outwards(paths.get(chart.arrows[index]?.to ?? '') ?? '')) {
        visited.add(outer);
      }
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

/** The path of each state, by its id. Entering a history state means entering its parent. */
function pathsOf({ boxes }: ChartMessage): ReadonlyMap<string, string> {
  return new Map(
    boxes.map(({ id, path, type }) => [id, type === 'history' ? (outwards(path)[1] ?? '') : path]),
  );
}

/** The best matching arrows from the states that were left to each state that was entered. */
function arrowsBetween(
  { arrows }: ChartMessage,
  paths: ReadonlyMap<string, string>,
  before: readonly string[],
  after: readonly string[],
): readonly number[] {
  const left = before.filter((path) => !after.includes(path)).map(outwards);
  const entered = after.filter((path) => !before.includes(path)).map(outwards);
  const arrowTo = (to: readonly string[]): number => {
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
    return best.index;
  };
  /** Through a state that is left at once, by an arrow without an event. */
  const arrowsThrough = (to: readonly string[]): readonly number[] => {
    for (const [last, { from = '', to: end = '', labels }] of arrows.entries()) {
      const between = paths.get(from);
      if (labels.length > 0 || between === undefined || paths.get(end) !== to[0]) continue;
      const first = arrowTo([between]);
      if (first >= 0) return [first, last];
    }
    return [];
  };
  return entered.flatMap((to) => {
    const direct = arrowTo(to);
    return direct >= 0 ? [direct] : arrowsThrough(to);
  });
}
