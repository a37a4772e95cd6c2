import { type Markup, markup } from '../../markup.ts';
import { randomOf } from '../../page/looks/art.ts';

const cell = 80;

/** A mosaic of quarter circles, dots and half moons; each seed has its own. */
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

/** The page's logo: a miniature of the mosaic. */
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

/** Line icons for cards, in the colour of the surrounding text. */
export const icons: readonly Markup[] = [
  // A spark, two circles that meet, a house.
  'M12 3v5M12 16v5M3 12h5M16 12h5M6 6l3 3M15 15l3 3M6 18l3-3M15 9l3-3',
  'M15 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0M21 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0',
  'M4 11l8-7 8 7v9h-5v-6h-6v6H4z',
].map(
  (path) => markup`
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="${path}" />
    </svg>
  `,
);
