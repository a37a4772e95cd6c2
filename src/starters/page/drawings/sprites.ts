import { animals } from './animals.ts';
import { circle, oval, pairOf } from './drawing.ts';
import type { Picture } from './picture.ts';

/** The drawing of what an emoji shows: not every system has a font with emoji. */
export function spriteOf(sign: string): Picture | undefined {
  return sprites[sign];
}

const dark = '#22211f';
const eyes = (y: number, apart: number, r = 5): readonly [string, string] => [
  dark,
  pairOf((x) => circle(x, y, r), apart),
];
const of = (...shapes: Picture['shapes']): Picture => ({ ground: 'none', shapes });
/** Squares of ten, from rows of which every mark but a dot is one. */
const squares = (...rows: readonly string[]): string =>
  rows
    .flatMap((row, y) =>
      [...row].map((mark, x) => (mark === '.' ? '' : `M${x * 8 + 6} ${y * 8 + 16}h8v8h-8z`)),
    )
    .join('');
/** One of the animals, without its ground. */
const animal = (index: number): Picture => of(...(animals[index]?.shapes ?? []));

const sprites: Readonly<Record<string, Picture>> = {
  '🐱': animal(0),
  '🐶': animal(1),
  '🐰': animal(3),
  '🐷': animal(4),
  '🐸': animal(5),
  '🦊': animal(7),
  '🐔': animal(8),
  '🐦': animal(8),
  '🐭': animal(9),
  '🐹': of(
    ['#7a5638', 'M18 96V56a32 36 0 0 1 64 0v40z'],
    ['#c9a27c', oval(50, 74, 20, 20)],
    eyes(46, 14),
    ['#e58aa0', oval(50, 60, 8, 6)],
    ['#ffffff', 'M44 68h5v9h-5zM51 68h5v9h-5z'],
    ['#f0b9c4', oval(20, 92, 10, 7) + oval(80, 92, 10, 7)],
  ),
  '👾': of([
    '#7c4ddb',
    squares(
      '..#.....#..',
      '...#...#...',
      '..#######..',
      '.##.###.##.',
      '###########',
      '#.#######.#',
      '#.#.....#.#',
      '...##.##...',
    ),
  ]),
  '🧀': of(
    ['#f2b632', 'M8 62L78 26q14 12 14 36v22H8z'],
    ['#d9982a', 'M8 62h84v22H8z'],
    ['#f8d26a', circle(60, 48, 7) + circle(30, 73, 6) + circle(70, 74, 5)],
  ),
  '🏁': of(['#55585f', 'M22 10h7v82h-7z'], ['#2b8a3e', 'M29 14h52l-14 18 14 18H29z']),
  '👻': of(
    ['#8f9bb3', 'M20 92V48a30 34 0 0 1 60 0v44l-10-9-10 9-10-9-10 9-10-9z'],
    ['#f6f7fb', 'M25 82V48a25 29 0 0 1 50 0v34l-5-6-10 9-10-9-10 9-10-9z'],
    eyes(48, 11, 6),
    [dark, oval(50, 63, 5, 6)],
  ),
  '🧟': of(
    ['#6f9a57', 'M24 22h52v44q0 24-26 24T24 66z'],
    ['#3c4a33', 'M22 14h56v16l-8-6-8 6-8-6-8 6-8-6-8 6-8-6z'],
    ['#ffffff', pairOf((x) => circle(x, 48, 9), 13)],
    eyes(49, 13, 4),
    [dark, 'M36 68h28v8H36z'],
    ['#ffffff', 'M40 68h5v5h-5zM54 71h5v5h-5z'],
  ),
  '🤖': of(
    ['#8c98a8', 'M22 30h56v48H22zM46 12h8v18h-8z'],
    ['#e03131', circle(50, 12, 7)],
    ['#e7f5ff', 'M30 40h40v18H30z'],
    eyes(49, 11),
    [dark, 'M34 66h32v5H34z'],
    ['#65707f', 'M14 44h8v20h-8zM78 44h8v20h-8z'],
  ),
  '🦖': of(
    [
      '#3f8f4f',
      'M46 12h36q8 0 8 8v16q0 6-6 6H66v6h14v6H66v14q0 14-8 18v12h-12V88h-8v10H26V80Q12 74 8 50q10 14 22 14 16 0 16-16z',
    ],
    ['#ffffff', circle(62, 24, 5)],
    [dark, circle(63, 24, 2.5)],
  ),
  '🌵': of([
    '#2f7d46',
    'M42 98V14a8 8 0 0 1 16 0v40h8V36a7 7 0 0 1 14 0v22q0 10-10 10H58v30zM42 66H30q-10 0-10-10V40a7 7 0 0 1 14 0v12h8z',
  ]),
  '🪨': of(
    ['#7d7f86', 'M8 98L18 58l24-20 30 8 20 30v22z'],
    ['#a3a6ae', 'M26 60l18-14 18 6-16 14z'],
  ),
  '🐟': of(
    ['#f08c2e', `M10 50q26-34 62-4l20-20q-6 24 0 48L72 54q-36 30-62-4z`],
    ['#ffd8a8', 'M34 32q10 18 0 36q-6-18 0-36z'],
    [dark, circle(24, 45, 4)],
  ),
  '🚀': of(
    ['#e03131', 'M22 92l14-34 8 20zM78 92L64 58l-8 20z'],
    ['#dfe5ee', 'M50 4q26 26 16 76H34Q24 30 50 4z'],
    ['#3b82c4', circle(50, 40, 9)],
    ['#f59f00', 'M42 82h16l-8 16z'],
  ),
  '🚗': of(
    ['#d9480f', 'M6 78V56l16-4 12-22h34l16 22 10 6v20z'],
    ['#e7f5ff', 'M38 36h12v16H30zM54 36h11l10 16H54z'],
    [dark, pairOf((x) => circle(x, 78, 11), 24)],
    ['#ced4da', pairOf((x) => circle(x, 78, 5), 24)],
  ),
  '🍎': of(
    [
      '#d6303a',
      'M50 34q-10-10-24-4Q8 42 18 72q10 22 24 20 8-4 16 0 14 2 24-20Q92 42 74 30q-14-6-24 4z',
    ],
    ['#5c3a1e', 'M48 34q-2-14 6-22l4 3q-6 8-5 19z'],
    ['#4c9a3f', 'M56 22q8-14 24-12-4 14-24 12z'],
  ),
  '🍕': of(
    ['#e8a33d', 'M8 18q42-22 84 0l-6 14q-36-18-72 0z'],
    ['#ffd45e', 'M15 30q35-16 70 0L50 98z'],
    ['#c92a2a', circle(40, 42, 8) + circle(62, 46, 8) + circle(50, 68, 7)],
  ),
  '🍪': of(
    ['#c98b4a', circle(50, 50, 42)],
    [
      '#5b3619',
      circle(36, 36, 7) +
        circle(62, 30, 6) +
        circle(68, 58, 7) +
        circle(44, 66, 7) +
        circle(24, 58, 5),
    ],
  ),
  '🍩': of(
    ['#d49a5a', circle(50, 50, 42)],
    ['#e87ba4', circle(50, 48, 36)],
    ['#fff7e8', circle(50, 50, 13)],
    ['#3b82c4', 'M28 34l8 4M66 30l6-6M70 62l8 3M36 70l-5 6'],
  ),
  '🪙': of(
    ['#c98a00', circle(50, 50, 42)],
    ['#ffc93c', circle(50, 50, 34)],
    ['#c98a00', 'M45 28h10v44H45z'],
  ),
  '💎': of(['#4dabf7', 'M24 16h52l20 24-46 52L4 40z'], ['#a5d8ff', 'M24 16l10 24h32l10-24L50 40z']),
  '⭐': of(['#f2b705', 'M50 6l13 30 32 3-24 21 7 32-28-17-28 17 7-32L5 39l32-3z']),
  '❤️': of([
    '#e03131',
    'M50 92Q4 56 8 32 12 10 32 12q14 2 18 16Q54 14 68 12q20-2 24 20 4 24-42 60z',
  ]),
  '🎈': of(
    ['#d6336c', oval(50, 40, 28, 34) + 'M44 72h12l4 8H40z'],
    ['#f7b6cd', oval(40, 28, 6, 10)],
  ),
  '🐝': of(
    ['#bfe3f5', oval(36, 26, 16, 20) + oval(64, 26, 16, 20)],
    ['#f2b705', oval(50, 58, 36, 26)],
    [dark, 'M36 34h9v48h-9zM56 34h9v48h-9z'],
    ['#ffffff', circle(20, 54, 5)],
  ),
  '🦆': of(
    ['#f5c542', oval(52, 68, 36, 24) + circle(34, 36, 22)],
    ['#f08c2e', 'M4 38l16-6v14z'],
    [dark, circle(28, 32, 4)],
    ['#d99e1b', oval(60, 66, 16, 11)],
  ),
  '🐧': of(
    ['#2b3440', oval(50, 52, 34, 44)],
    ['#f5f7fa', oval(50, 62, 22, 30) + pairOf((x) => circle(x, 34, 11), 10)],
    eyes(35, 9, 4),
    ['#f08c2e', 'M42 44h16l-8 10zM30 92h14v6H30zM56 92h14v6H56z'],
  ),
  '🎃': of(
    ['#e8771c', oval(50, 58, 42, 34)],
    ['#4c7a2f', 'M46 10h10v18H46z'],
    ['#3a2208', 'M26 46l14 0-7-13zM60 46h14l-7-13zM24 62h52q-6 20-26 20T24 62z'],
  ),
};
