import type { BoxText } from './box-text.ts';
import type { Diagram, DiagramState } from './diagram.ts';
import { type Dot, layOutLevel, type Level, type Point } from './lay-out-level.ts';
import { planRoutes } from './route.ts';
import { type Arrow, tidyDiagram } from './tidy.ts';

/** A diagram with positions, in pixels from the top left corner: everything needed to draw it. */
export interface DiagramLayout {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Outer boxes before inner ones. */
  readonly boxes: readonly PlacedBox[];
  readonly dots: readonly Dot[];
  readonly arrows: readonly PlacedArrow[];
}

export interface PlacedBox extends Point {
  readonly id: string;
  readonly name: string;
  readonly type: DiagramState['type'];
  readonly history?: 'shallow' | 'deep';
  readonly isRoot: boolean;
  /** Whether it is a region of a parallel state. */
  readonly isRegion: boolean;
  readonly hasStates: boolean;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly BoxText[];
}

export interface PlacedArrow {
  /** Absent for the line of a dot. */
  readonly arrow?: Arrow;
  /** Corners of a line with horizontal and vertical segments only. */
  readonly points: readonly Point[];
  /** Top left corner of the labels, which are stacked. */
  readonly labelAt?: Point;
}

/**
 * Positions every part of a diagram. Takes about 200 ms: cache the result.
 *
 * @example
 * const svg = toSvg(await layOutDiagram(describeMachine(jobMachine)));
 */
export async function layOutDiagram({ root, edges }: Diagram): Promise<DiagramLayout> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const elk = new Elk.default();
  const tidy = tidyDiagram({ root, edges });
  const down = await layOutLevel(elk, root, tidy, planRoutes(root, tidy, 'DOWN'));
  const right = await layOutLevel(elk, root, tidy, planRoutes(root, tidy, 'RIGHT'));
  const { width, height, ...level } = longestSide(down) <= longestSide(right) ? down : right;
  return { title: root.name, width, height, ...flatten({ ...level, width, height }) };
}

function longestSide({ width, height }: Level): number {
  return Math.max(width, height);
}

type Parts = Pick<DiagramLayout, 'boxes' | 'dots' | 'arrows'>;

/** Converts positions within each state to positions in the drawing. */
function flatten(level: Level, at: Point = { x: 0, y: 0 }, parent?: DiagramState): Parts {
  const shift = (point: Point) => ({ x: point.x + at.x, y: point.y + at.y });
  const { state, content, width, height, lines } = level;
  const { id, name, type, history, states } = state;
  const box = {
    ...at,
    id,
    name,
    type,
    ...(history && { history }),
    isRoot: parent === undefined,
    isRegion: parent?.type === 'parallel',
    hasStates: states.length > 0,
    width,
    height,
    texts: content.texts,
  };
  const arrows = lines.map(({ wire: { arrow }, points, labelAt }) => ({
    ...(arrow && { arrow }),
    points: points.map(shift),
    ...(labelAt && { labelAt: shift(labelAt) }),
  }));
  const inner = level.children.map((child) => flatten(child.level, shift(child.at), state));
  return {
    boxes: [box, ...inner.flatMap(({ boxes }) => boxes)],
    dots: [
      ...level.dots.map((dot) => ({ ...dot, ...shift(dot) })),
      ...inner.flatMap(({ dots }) => dots),
    ],
    arrows: [...arrows, ...inner.flatMap((parts) => parts.arrows)],
  };
}
