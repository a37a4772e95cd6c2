import type { ChartBox, ChartMessage } from '../../protocol.ts';
import type { Size } from '../parts/size.ts';

/** The position of a chart in its window: a point of the chart is at `x + point * scale`. */
export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const margin = 16;
const smallestScale = 0.15;
const largestScale = 3;

/** Shows the whole chart, centred. */
export function fit(chart: Size, window: Size): Viewport {
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

/**
 * Shows the active states at a readable size, with as much of the chart around them as fits; of an actor
 * that failed, the state in which it did.
 */
export function focus(
  chart: ChartMessage,
  {
    active,
    failed,
  }: { readonly active: ReadonlySet<string>; readonly failed?: string | undefined },
  window: Size,
): Viewport {
  const whole = fit(chart, window);
  if (whole.scale >= wellReadable) return whole;
  const widthScale = Math.min(1, (window.width - margin * 2) / chart.width);
  const scale = widthScale >= readable ? widthScale : wellReadable;
  const isShown = (path: string) => (failed === undefined ? active.has(path) : path === failed);
  const boxes = chart.boxes.filter(({ path, isRoot }) => !isRoot && isShown(path));
  const bounds = boundsOf(boxes.filter((box) => !boxes.some((other) => isInside(other, box))));
  const { right, middle } = bounds ?? { right: 0, middle: 0 };
  // Pans sideways only as far as necessary, so that the chart does not jump.
  const x = Math.min(margin, window.width - margin - right * scale);
  return {
    scale,
    x: clamp(x, chart.width * scale, window.width),
    y: clamp(window.height / 2 - middle * scale, chart.height * scale, window.height),
  };
}

/** Zooms around a point of the window. */
export function zoom(
  { scale, x, y }: Viewport,
  by: number,
  at: { x: number; y: number },
): Viewport {
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

/** Centres a chart smaller than the window; keeps a larger one from leaving an empty edge. */
function clamp(offset: number, size: number, window: number): number {
  if (size + margin * 2 <= window) return (window - size) / 2;
  return Math.min(margin, Math.max(window - size - margin, offset));
}
