import type { Point } from './lay-out-level.ts';
import type { Arrow } from './tidy.ts';

/** An SVG path through the points, with rounded corners. */
export function toPath(all: readonly Point[]): string {
  const points = all.filter((point, index) => !isNear(point, all[index - 1]));
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (before === undefined) return `M${format(point)}`;
      if (after === undefined) return `L${format(point)}`;
      const radius = Math.min(
        cornerRadius,
        distance(before, point) / 2,
        distance(point, after) / 2,
      );
      const [start, end] = [toward(point, before, radius), toward(point, after, radius)];
      return `L${format(start)}Q${format(point)} ${format(end)}`;
    })
    .join('');
}

function isNear(a: Point, b: Point | undefined): boolean {
  return b !== undefined && distance(a, b) < 1;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toward(from: Point, to: Point, length: number): Point {
  const share = length / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The colour of an arrow: that of its transitions if they all agree. */
export function toneOf(labels: Arrow['labels']): 'event' | 'done' | 'error' {
  const kinds = new Set(labels.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'done' || kind === 'error') ? kind : 'event';
}

/** Rounds to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const cornerRadius = 7;

function format({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
