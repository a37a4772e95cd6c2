import { type Diagram, type DiagramState, statesOf } from '../../diagram/diagram.ts';
import { fontSize, lineHeight } from '../../diagram/box-text.ts';
import { toneOf, toPath } from '../../diagram/line-path.ts';
import type { DiagramLayout, PlacedArrow } from '../../diagram/lay-out.ts';
import type { ChartArrow, ChartMessage } from '../protocol.ts';

/** Converts a laid-out diagram to the message that the page draws. */
export function toChartMessage({ root, edges }: Diagram, layout: DiagramLayout): ChartMessage {
  const { title, width, height, boxes, dots, arrows } = layout;
  const paths = pathsOf(root);
  const states = new Map(statesOf(root).map((state) => [state.id, state]));
  return {
    title,
    width,
    height,
    boxes: boxes.map((box) => {
      const { entry = [], exit = [] } = states.get(box.id) ?? {};
      return { ...box, path: paths.get(box.id) ?? '', entry, exit };
    }),
    transitions: edges.map(({ from, to, on, guard, actions }) => ({
      from,
      to,
      on,
      ...(guard !== undefined && { guard }),
      actions,
    })),
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
