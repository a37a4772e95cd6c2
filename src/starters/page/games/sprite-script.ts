import { source } from '../../lay-out.ts';
import { spriteOf } from '../drawings/sprites.ts';
import type { Picture } from '../drawings/picture.ts';

/** A thing of a game: its drawing, or the sign itself where there is none. */
export interface Sprite {
  readonly sign: string;
  readonly shapes?: Picture['shapes'];
}

/** What `paint` and `pictureOf` take. */
export function spritesOf(signs: readonly string[]): readonly Sprite[] {
  return signs.map((sign) => {
    const { shapes } = spriteOf(sign) ?? {};
    return shapes === undefined ? { sign } : { sign, shapes };
  });
}

/** `paint`: a sprite on a canvas around a place, in a size; `isTurned` lets it look the other way. */
export const paintScript = source`
  function paint(pen, { sign, shapes }, { x, y, size, isTurned = false }) {
    pen.save();
    pen.translate(x, y);
    if (isTurned) pen.scale(-1, 1);
    if (shapes) {
      pen.scale(size / 100, size / 100);
      pen.translate(-50, -50);
      for (const [fill, path] of shapes) {
        if (fill.startsWith('-')) {
          pen.strokeStyle = fill.slice(1);
          pen.lineWidth = 3;
          pen.stroke(new Path2D(path));
        } else {
          pen.fillStyle = fill;
          pen.fill(new Path2D(path));
        }
      }
    } else {
      pen.font = size * 0.85 + 'px system-ui, sans-serif';
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillText(sign, 0, 0);
    }
    pen.restore();
  }
`;

/** `pictureOf`: a sprite as an element. */
export const pictureScript = source`
  function pictureOf({ sign, shapes }) {
    if (!shapes) return document.createTextNode(sign);
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 100 100');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', 'sprite');
    for (const [fill, d] of shapes) {
      const path = document.createElementNS(space, 'path');
      path.setAttribute('d', d);
      if (fill.startsWith('-')) {
        path.setAttribute('fill', 'none');
        path.setAttribute('stroke', fill.slice(1));
        path.setAttribute('stroke-width', '3');
      } else path.setAttribute('fill', fill);
      svg.append(path);
    }
    return svg;
  }
`;
