import type { ChartMessage, ChartTransition } from '../../protocol.ts';

/** One step of an actor. */
export interface Step {
  /** Paths of the innermost active states after it. */
  readonly states: readonly string[];
  /** The transitions that it took, in order. */
  readonly taken: readonly TakenTransition[];
}

/** Ids of states. */
export type TakenTransition = Pick<ChartTransition, 'from' | 'to'>;

/** The path of an actor through a chart. */
export interface Trail {
  /** Paths of the active states and their parents. */
  readonly active: ReadonlySet<string>;
  /** Paths of all states that were ever active. */
  readonly visited: ReadonlySet<string>;
  /** Indices of the arrows taken, latest first. */
  readonly taken: readonly number[];
  /** Transitions taken that have no arrow: the box of their state notes them. Latest first. */
  readonly jumps: readonly TakenTransition[];
  /** Whether the latest transition is the first of `jumps`, and not the first of `taken`. */
  readonly endsInJump: boolean;
}

/** The trail of an actor, by the transitions that it took. */
export function trailOf(chart: ChartMessage, steps: readonly Step[]): Trail {
  const visited = new Set<string>();
  const taken = new Set<number>();
  const jumps = new Map<string, TakenTransition>();
  const paths = pathsOf(chart);
  const arrows = new Map(chart.arrows.map(({ from, to }, index) => [`${from} ${to}`, index]));
  let endsInJump = false;
  let before: readonly string[] = [];
  for (const { states, taken: transitions } of steps) {
    if (states !== before) {
      for (const path of states) for (const outer of outwards(path)) visited.add(outer);
    }
    for (const { from, to } of transitions) {
      // A state that was left at once is in no step.
      for (const outer of outwards(paths.get(to) ?? '')) visited.add(outer);
      if (from === to) continue;
      const key = `${from} ${to}`;
      const index = arrows.get(key);
      endsInJump = index === undefined;
      // What was taken before moves to the end.
      if (index === undefined) {
        jumps.delete(key);
        jumps.set(key, { from, to });
      } else {
        taken.delete(index);
        taken.add(index);
      }
    }
    before = states;
  }
  return {
    active: new Set(before.flatMap(outwards)),
    visited,
    taken: [...taken].toReversed(),
    jumps: [...jumps.values()].toReversed(),
    endsInJump,
  };
}

/** The path and its parents: `a.b.c`, `a.b`, `a` and the root, whose path is empty. */
export function outwards(path: string): readonly string[] {
  const names = path.split('.');
  return [...names.map((_, index) => names.slice(0, index + 1).join('.')).toReversed(), ''];
}

/** The path of each state, by its id. Entering a history state means entering its parent. */
export function pathsOf({ boxes }: Pick<ChartMessage, 'boxes'>): ReadonlyMap<string, string> {
  return new Map(
    boxes.map(({ id, path, type }) => [id, type === 'history' ? (outwards(path)[1] ?? '') : path]),
  );
}
