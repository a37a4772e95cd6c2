import type { ChartBox, ChartMessage, ChartTransition } from '../../../protocol.ts';
import { outwards, pathsOf } from '../../chart/trail.ts';

/**
 * The actions that a transition executes, in their order: those of the states that it exits, its own,
 * and those of the states that it enters.
 */
export function executedActions(
  chart: Pick<ChartMessage, 'boxes'>,
  before: string,
  transition: ChartTransition,
  after: string,
): readonly string[] {
  const paths = pathsOf(chart);
  const boxes = new Map(chart.boxes.map((box) => [box.path, box]));
  const [from, to] = [paths.get(transition.from) ?? '', paths.get(transition.to) ?? ''];
  const shared = outwards(to).find((path) => path !== from && isAbove(path, from)) ?? '';
  // A transition into a state of its own state stays inside it.
  const domain = to !== from && isAbove(from, to) ? from : shared;
  const inside = (state: string) =>
    outwards(state).filter((path) => path !== '' && isAbove(domain, path) && path !== domain);
  const entered = outwards(after).includes(to) ? after : to;
  return [
    ...inside(before).flatMap((path) => actionsIn(boxes.get(path), 'exit')),
    ...transition.actions,
    ...inside(entered)
      .toReversed()
      .flatMap((path) => actionsIn(boxes.get(path), 'entry')),
  ];
}

/** Whether a state is another one or contains it. */
function isAbove(path: string, inner: string): boolean {
  return outwards(inner).includes(path);
}

function actionsIn(box: ChartBox | undefined, when: 'entry' | 'exit'): readonly string[] {
  return box?.[when] ?? [];
}
