import { type Markup, markup } from '../markup.ts';
import { randomOf } from '../page/art.ts';

const cell = 80;

/** A mosaic of quarter circles, dots and half moons: the same for the same seed, and another for the next. */
export function mosaic(seed: string, side = 5): Markup {
  const next = randomOf(seed);
  const tiles = Array.from({ length: side * side }, (_, index) => {
    const x = (index % side) * cell;
    const y = Math.floor(index / side) * cell;
    const ground = next(4);
    const colour = (ground + 1 + next(3)) % 4;
    return markup`
      <path class="t${ground}" d="M${x} ${y}h${cell}v${cell}h-${cell}z" />
      <path class="t${colour}" d="${shape(next(6), x, y)}" />
    `;
  });
  return markup`
    <svg viewBox="0 0 ${side * cell} ${side * cell}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      ${tiles}
    </svg>
  `;
}

/** A row of the mosaic in miniature, as the sign of the page. */
export function mark(): Markup {
  return markup`
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="m0" d="M0 16A16 16 0 0 1 16 0V16Z" />
      <path class="m1" d="M32 16A16 16 0 0 1 16 32V16Z" />
      <circle class="m2" cx="24" cy="8" r="6" />
      <circle class="m3" cx="8" cy="24" r="6" />
    </svg>
  `;
}

function shape(kind: number, x: number, y: number): string {
  const end = cell;
  const half = cell / 2;
  switch (kind) {
    case 0:
      return `M${x} ${y}h${end}A${end} ${end} 0 0 1 ${x} ${y + end}z`;
    case 1:
      return `M${x + end} ${y}v${end}h-${end}A${end} ${end} 0 0 1 ${x + end} ${y}z`;
    case 2:
      return `M${x} ${y}v${end}h${end}A${end} ${end} 0 0 0 ${x} ${y}z`;
    case 3:
      return `M${x} ${y}h${end}v${end}A${end} ${end} 0 0 1 ${x} ${y}z`;
    case 4:
      return `M${x} ${y + half}a${half} ${half} 0 0 1 ${end} 0z`;
    default:
      return `M${x + 16} ${y + half}a24 24 0 1 0 48 0a24 24 0 1 0 -48 0z`;
  }
}
