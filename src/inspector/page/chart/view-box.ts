import type { ChartBox, ChartMessage } from '../../protocol.ts';
import type { Size } from '../parts/size.ts';

/** How a chart lies in its window: a point of the chart is at `x + point * scale`. */
export interface Place {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const margin = 16;
const smallestScale = 0.15;
const largestScale = 3;

/** The whole chart, in the middle. */
export function fit(chart: Size, window: Size): Place {
  const scale = Math.min(
    1.25,
    (window.width - margin * 2) / chart.width,
    (window.height - margin * 2) / chart.height,
  );
  const at = Math.max(smallestScale, scale);
  return {
    scale: at,
    x: (window.width - chart.width * at) / 2,
    y: (window.height - chart.height * at) / 2,
  };
}

/** The active states, large enough to be read; as much of the chart as there is room for. */
export function focus(chart: ChartMessage, active: ReadonlySet<string>, window: Size): Place {
  const whole = fit(chart, window);
  if (whole.scale >= wellReadable) return whole;
  const widthScale = Math.min(1, (window.width - margin * 2) / chart.width);
  const scale = widthScale >= readable ? widthScale : wellReadable;
  const boxes = chart.boxes.filter(({ path, isRoot }) => !isRoot && active.has(path));
  const bounds = boundsOf(boxes.filter((box) => !boxes.some((other) => isInside(other, box))));
  const { right, middle } = bounds ?? { right: 0, middle: 0 };
  // As little to the side as it takes: the flow of the chart stays where it was.
  const x = Math.min(margin, window.width - margin - right * scale);
  return {
    scale,
    x: clamp(x, chart.width * scale, window.width),
    y: clamp(window.height / 2 - middle * scale, chart.height * scale, window.height),
  };
}

/** Zooms so that a point of the window stays where it is. */
export function zoom({ scale, x, y }: Place, by: number, at: { x: number; y: number }): Place {
  const next = Math.min(largestScale, Math.max(smallestScale, scale * by));
  const ratio = next / scale;
  return { scale: next, x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio };
}

const readable = 0.72;
const wellReadable = 0.82;

function isInside(inner: ChartBox, outer: ChartBox): boolean {
  return inner !== outer && inner.path.startsWith(`${outer.path}.`);
}

function boundsOf(boxes: readonly ChartBox[]) {
  if (boxes.length === 0) return undefined;
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  return { right, middle: (top + bottom) / 2 };
}

/** A chart that is larger than the window leaves no empty edge; a smaller one is in the middle. */
function clamp(offset: number, size: number, window: number): number {
  if (size + margin * 2 <= window) return (window - size) / 2;
  return Math.min(margin, Math.max(window - size - margin, offset));
}
