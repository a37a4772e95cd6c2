import { h } from 'preact';
import type { ChartMessage } from '../../protocol.ts';
import type { Size } from '../parts/size.ts';
import type { Tone } from '../parts/status.ts';
import type { Trail } from './trail.ts';
import type { Viewport } from './viewport.ts';

interface MinimapProps {
  readonly chart: ChartMessage;
  readonly trail: Trail;
  readonly failed: string | undefined;
  readonly tone: Tone;
  readonly viewport: Viewport;
  readonly size: Size;
}

/** An overview of the chart, shown while only a part of it is visible. */
export function Minimap({ chart, trail, failed, tone, viewport, size }: MinimapProps) {
  const { width, height, boxes } = chart;
  const seen = {
    x: -viewport.x / viewport.scale,
    y: -viewport.y / viewport.scale,
    width: size.width / viewport.scale,
    height: size.height / viewport.scale,
  };
  const isWhole =
    seen.x <= 0 && seen.y <= 0 && seen.x + seen.width >= width && seen.y + seen.height >= height;
  if (isWhole) return null;
  const scale = Math.min(largest.width / width, largest.height / height);
  const isInTheWay = boxes.some(({ path, hasStates, ...box }) => {
    const isFollowed = failed === undefined ? trail.active.has(path) : path === failed;
    if (hasStates || !isFollowed) return false;
    const right = viewport.x + (box.x + box.width) * viewport.scale;
    const bottom = viewport.y + (box.y + box.height) * viewport.scale;
    return (
      right > size.width - width * scale - room && bottom > size.height - height * scale - room
    );
  });
  return h(
    'svg',
    {
      class: `minimap active-${tone}${isInTheWay ? ' is-left' : ''}`,
      'aria-hidden': 'true',
      width: width * scale,
      height: height * scale,
      viewBox: `0 0 ${width} ${height}`,
    },
    boxes
      .filter(({ isRoot }) => !isRoot)
      .map((box) =>
        h('rect', {
          class: `m-box${box.hasStates ? ' c-group' : ''}${trail.visited.has(box.path) ? ' is-visited' : ''}${trail.active.has(box.path) ? ' is-active' : ''}${box.path === failed ? ' is-failed' : ''}`,
          x: box.x,
          y: box.y,
          width: box.width,
          height: box.height,
          rx: 12,
        }),
      ),
    h('rect', { class: 'm-window', ...seen, rx: 8 }),
  );
}

/** In pixels, with the distance to the edges and the border around it. */
const largest = { width: 110, height: 130 };
const room = 30;
