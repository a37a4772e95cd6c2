import { circle, oval, pairOf } from './drawing.ts';
import type { Picture } from './picture.ts';

const eyes = (y = 52, apart = 14): readonly [string, string] => [
  '#22211f',
  pairOf((x) => circle(x, y, 4), apart),
];
const nose = (y: number, fill = '#22211f'): readonly [string, string] => [fill, oval(50, y, 6, 4)];
const smile = (y: number): readonly [string, string] => [
  '-#22211f',
  `M50 ${y}v4M42 ${y + 6}q4 5 8 0q4 5 8 0`,
];

export const animals: readonly Picture[] = [
  // Cat, dog, bear, rabbit, pig, frog, panda, fox, chick, mouse.
  {
    ground: '#fbd9a5',
    shapes: [
      ['#e38b3a', 'M22 18l22 18H22zM78 18L56 36h22zM20 30h60v26a30 28 0 0 1-60 0z'],
      ['#fbe9d2', oval(50, 66, 17, 13)],
      eyes(),
      nose(61, '#b3475a'),
      smile(64),
      ['-#22211f', 'M14 60l16 3M14 70l16-2M86 60l-16 3M86 70l-16-2'],
    ],
  },
  {
    ground: '#c7dff2',
    shapes: [
      ['#c58f5c', oval(50, 54, 30, 32)],
      ['#7d5331', 'M22 28q-14 6-10 32q6 10 13-4zM78 28q14 6 10 32q-6 10-13-4z'],
      ['#f7e7d3', oval(50, 66, 18, 17)],
      eyes(48),
      ['#22211f', oval(50, 59, 8, 5.5)],
      smile(64),
      ['#e2607a', 'M45 75h10v6a5 5 0 0 1-10 0z'],
    ],
  },
  {
    ground: '#e5d6c5',
    shapes: [
      ['#8a5a36', pairOf((x) => circle(x, 28, 13), 25) + circle(50, 54, 33)],
      ['#d9ae82', pairOf((x) => circle(x, 28, 6), 25) + oval(50, 64, 17, 14)],
      eyes(49),
      nose(59),
      smile(62),
    ],
  },
  {
    ground: '#d6ead0',
    shapes: [
      ['#f2efe9', oval(37, 26, 9, 25) + oval(63, 26, 9, 25) + oval(50, 62, 29, 27)],
      ['#f0b3bd', oval(37, 26, 4, 17) + oval(63, 26, 4, 17)],
      eyes(58),
      nose(67, '#d9667a'),
      smile(70),
      ['#f5c6cd', pairOf((x) => circle(x, 69, 5), 20)],
    ],
  },
  {
    ground: '#cfe8ea',
    shapes: [
      ['#e98a9b', 'M22 20q16 0 20 16l-18 6zM78 20q-16 0-20 16l18 6z'],
      ['#f6adba', circle(50, 56, 32)],
      ['#e98a9b', oval(50, 63, 15, 11)],
      ['#8b3a4c', oval(44, 63, 3, 4.5) + oval(56, 63, 3, 4.5)],
      eyes(48, 16),
      ['-#8b3a4c', 'M42 79q8 5 16 0'],
    ],
  },
  {
    ground: '#f6e3ef',
    shapes: [
      ['#63ad4b', pairOf((x) => circle(x, 32, 14), 20) + oval(50, 58, 36, 28)],
      ['#ffffff', pairOf((x) => circle(x, 31, 9), 20)],
      ['#22211f', pairOf((x) => circle(x, 32, 4.5), 20)],
      ['-#2b5a1f', 'M26 62q24 22 48 0'],
      ['#2b5a1f', pairOf((x) => circle(x, 52, 1.8), 5)],
    ],
  },
  {
    ground: '#cfe3cf',
    shapes: [
      ['#2b2a2c', pairOf((x) => circle(x, 26, 13), 26)],
      ['#faf8f4', circle(50, 55, 33)],
      ['#2b2a2c', 'M24 56q-2-16 14-14q4 10-5 18q-7 2-9-4zM76 56q2-16-14-14q-4 10 5 18q7 2 9-4z'],
      ['#ffffff', pairOf((x) => circle(x, 51, 3.5), 16)],
      nose(65),
      smile(68),
    ],
  },
  {
    ground: '#dfe4f5',
    shapes: [
      ['#d9622b', 'M18 14l26 20H20zM82 14L56 34h24zM16 34q34-14 68 0q0 30-34 54q-34-24-34-54z'],
      ['#fff6ec', 'M17 44q24 2 33 44q-28-20-33-44zM83 44q-24 2-33 44q28-20 33-44z'],
      eyes(48, 16),
      ['#22211f', circle(50, 82, 6)],
    ],
  },
  {
    ground: '#c9e4f7',
    shapes: [
      ['#f6cf45', 'M46 18q4-8 8 0l-4 8zM50 22a32 34 0 1 1-.1 0z'],
      ['#e88b2d', 'M40 58l10-6 10 6-10 10z'],
      eyes(48, 15),
      ['#f3a75c', pairOf((x) => circle(x, 60, 5), 22)],
    ],
  },
  {
    ground: '#f3e6b8',
    shapes: [
      ['#9a9ca6', pairOf((x) => circle(x, 30, 19), 26) + oval(50, 60, 27, 27)],
      ['#f2bcc6', pairOf((x) => circle(x, 30, 11), 26)],
      eyes(55, 12),
      nose(68, '#d9667a'),
      ['-#55565e', 'M14 66l20 3M14 76l20-3M86 66l-20 3M86 76l-20-3'],
    ],
  },
];
