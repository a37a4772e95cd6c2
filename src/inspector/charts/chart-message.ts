import { type DiagramState, statesOf } from '../../diagram/diagram.ts';
import { fontSize, lineHeight } from '../../diagram/box-text.ts';
import { toneOf, toPath } from '../../diagram/line-path.ts';
import type { DiagramLayout, PlacedArrow } from '../../diagram/lay-out.ts';
import type { ChartArrow, ChartMessage } from '../protocol.ts';

/** Converts a laid-out diagram to the message that the page draws. */
export function toChartMessage(root: DiagramState, layout: DiagramLayout): ChartMessage {
  const { title, width, height, boxes, dots, arrows } = layout;
  const paths = pathsOf(root);
  return {
    title,
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, path: paths.get(box.id) ?? '' })),
    dots: dots.map(({ x, y, isStart }) => ({ x, y, isStart })),
    arrows: arrows.map(toArrow),
  };
}

/** The dotted path of each state, by its id. */
function pathsOf(root: DiagramState): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const state of statesOf(root)) {
    const above = paths.get(state.id) ?? '';
    paths.set(state.id, above);
    for (const { id, name } of state.states)
      paths.set(id, above === '' ? name : `${above}.${name}`);
  }
  return paths;
}

function toArrow({ arrow, points, labelAt }: PlacedArrow): ChartArrow {
  const labels = arrow?.labels ?? [];
  return {
    ...(arrow && { from: arrow.from, to: arrow.to }),
    d: toPath(points),
    tone: toneOf(labels),
    labels:
      labelAt === undefined
        ? []
        : labels.map(({ kind, text }, index) => ({
            kind,
            text,
            x: labelAt.x,
            y: labelAt.y + index * lineHeight + fontSize.note,
          })),
  };
}
