import { type Markup, markup } from '../../markup.ts';
import { randomOf } from './art.ts';

type Draw = (next: (below: number) => number) => readonly Shape[];
type Shape = readonly [colour: number, path: string];

/**
 * A picture of plain shapes, 400 by 300; the same seed gives the same picture. Its colours are the
 * classes `p0` (ground) to `p4`.
 */
export function picture(seed: string, index: number): Markup {
  const draw = motifs[index % motifs.length] ?? hills;
  return markup`
    <svg class="picture" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <path class="p0" d="M0 0h400v300H0z" />
      ${draw(randomOf(`${seed} ${index}`)).map(([colour, path]) => markup`<path class="p${colour}" d="${path}" /> `)}
    </svg>
  `;
}

/** The styles of the classes `p0` to `p4`. */
export const pictureStyles = `
  .picture {
    display: block;
    width: 100%;
    height: 100%;
  }

  .p0 {
    fill: var(--tint);
  }

  .p1 {
    fill: var(--accent);
  }

  .p2 {
    fill: var(--art-1);
  }

  .p3 {
    fill: var(--art-2);
  }

  .p4 {
    fill: var(--art-3);
  }
`;

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const hills: Draw = (next) => {
  const ridge = (y: number): string =>
    `M0 ${y + next(30)}C${80 + next(40)} ${y - 50 - next(30)} ${150 + next(30)} ${y + 30} 220 ${y - next(25)}S${330 + next(30)} ${y - 60} 400 ${y - next(40)}V300H0z`;
  return [
    [4, circle(90 + next(220), 90 + next(30), 44 + next(14))],
    [3, ridge(190)],
    [2, ridge(225)],
    [1, ridge(268)],
  ];
};

const arches: Draw = (next) =>
  [0, 1, 2].flatMap((column): Shape[] => {
    const x = 30 + column * 120;
    const top = 70 + next(60);
    const first = 1 + next(4);
    return [
      [first, `M${x} 300V${top + 50}a50 50 0 0 1 100 0V300z`],
      [(first % 4) + 1, `M${x + 22} 300V${top + 58}a28 28 0 0 1 56 0V300z`],
    ];
  });

const still: Draw = (next) => [
  [3, 'M0 214h400v86H0z'],
  [1, `M${70 + next(20)} 214c-34-30-30-92 8-100v-34h44v34c38 8 42 70 8 100z`],
  [4, circle(210 + next(20), 178, 36)],
  [2, `M${276 + next(20)} 214v-62h84v62q0 18-18 18h-48q-18 0-18-18z`],
];

const rings: Draw = (next) => {
  const x = 130 + next(140);
  const y = 120 + next(60);
  return [1, 3, 2, 4, 1].map((colour, index): Shape => [
    colour,
    circle(x + index * 7, y + index * 5, 150 - index * 31),
  ]);
};

const tiles: Draw = (next) =>
  Array.from({ length: 12 }, (_, index): Shape => {
    const x = (index % 4) * 100;
    const y = Math.floor(index / 4) * 100;
    const corners = [
      `M${x} ${y}h100a100 100 0 0 1-100 100z`,
      `M${x + 100} ${y}v100a100 100 0 0 1-100-100z`,
      `M${x} ${y}v100h100a100 100 0 0 0-100-100z`,
      circle(x + 50, y + 50, 34),
    ];
    return [1 + next(4), corners[next(4)] ?? ''];
  });

const leaves: Draw = (next) =>
  Array.from({ length: 9 }, (_, index): Shape => {
    const x = 40 + (index % 3) * 140 + next(30);
    const y = 110 + Math.floor(index / 3) * 90 + next(20);
    const lean = next(2) === 0 ? 1 : -1;
    return [
      1 + ((index + next(2)) % 4),
      `M${x} ${y}q${lean * -8} -76 ${lean * 64} -96q${lean * 10} 72 ${lean * -64} 96z`,
    ];
  });

const motifs: readonly Draw[] = [hills, still, arches, rings, tiles, leaves];
