import { circle, oval } from './drawing.ts';
import type { Picture } from './picture.ts';

const leaf = (x: number, y: number): readonly [string, string] => [
  '#4d9a46',
  `M${x} ${y}q4-16 20-15q-2 15-20 15z`,
];
export const fruit: readonly Picture[] = [
  // Apple, lemon, cherries, pear, orange, watermelon, grapes, strawberry, banana, plum.
  {
    ground: '#f9dcd4',
    shapes: [
      ['#d5393f', 'M50 32q26-14 32 12q2 26-20 42q-6 3-12 0q-6 3-12 0q-22-16-20-42q6-26 32-12z'],
      ['-#6b432a', 'M50 32q0-10 5-16'],
      leaf(54, 26),
      ['#f08c86', oval(33, 50, 5, 9)],
    ],
  },
  {
    ground: '#dcebf5',
    shapes: [
      [
        '#f2cf3c',
        'M16 58q4-30 36-30q20 0 26 12q8 2 8 9q0 5-6 7q-8 26-36 26q-20 0-24-12q-6-4-4-12z',
      ],
      ['#f9e793', oval(42, 44, 10, 5)],
      leaf(60, 28),
    ],
  },
  {
    ground: '#dff0d4',
    shapes: [
      ['-#4d7a35', 'M34 62q2-30 28-44M66 66q4-26-4-48'],
      ['#c3203c', circle(32, 70, 17) + circle(67, 72, 17)],
      ['#ec7d8c', circle(27, 64, 4) + circle(62, 66, 4)],
      leaf(62, 22),
    ],
  },
  {
    ground: '#fbe3c0',
    shapes: [
      ['#a9bf3a', 'M50 24q14 0 13 18q22 12 16 34q-8 14-29 14q-21 0-29-14q-6-22 16-34q-1-18 13-18z'],
      ['-#6b432a', 'M50 26q0-8 5-14'],
      leaf(54, 20),
      ['#cfdf7d', oval(34, 64, 5, 10)],
    ],
  },
  {
    ground: '#d9e9ef',
    shapes: [
      ['#f08a24', circle(50, 56, 33)],
      ['#f8b368', oval(37, 44, 9, 6)],
      [
        '#c96a12',
        circle(60, 68, 1.6) + circle(68, 58, 1.6) + circle(56, 78, 1.6) + circle(42, 72, 1.6),
      ],
      leaf(50, 26),
    ],
  },
  {
    ground: '#f7e2e6',
    shapes: [
      ['#2f8a45', 'M8 40h84a42 42 0 0 1-84 0z'],
      ['#e8f3dc', 'M14 40h72a36 36 0 0 1-72 0z'],
      ['#e5484f', 'M19 40h62a31 31 0 0 1-62 0z'],
      [
        '#3a1a1c',
        oval(36, 49, 2, 3.5) +
          oval(50, 56, 2, 3.5) +
          oval(64, 49, 2, 3.5) +
          oval(43, 63, 2, 3.5) +
          oval(57, 63, 2, 3.5),
      ],
    ],
  },
  {
    ground: '#f6efc9',
    shapes: [
      [
        '#7a4aa8',
        circle(30, 42, 12) +
          circle(50, 40, 12) +
          circle(70, 42, 12) +
          circle(40, 58, 12) +
          circle(60, 58, 12) +
          circle(50, 75, 12),
      ],
      [
        '#b48fd4',
        circle(26, 38, 3) +
          circle(46, 36, 3) +
          circle(66, 38, 3) +
          circle(36, 54, 3) +
          circle(56, 54, 3),
      ],
      ['-#6b432a', 'M50 30V16'],
      leaf(50, 24),
    ],
  },
  {
    ground: '#dcefe4',
    shapes: [
      ['#de3b45', 'M50 30q36-12 34 16q-4 28-34 44q-30-16-34-44q-2-28 34-16z'],
      ['#4d9a46', 'M50 34l-22-6 12-4-6-10 14 6 2-10 6 10 14-5-8 10 12 5z'],
      [
        '#f7d98b',
        oval(36, 50, 2, 3) +
          oval(50, 56, 2, 3) +
          oval(64, 50, 2, 3) +
          oval(43, 68, 2, 3) +
          oval(57, 68, 2, 3),
      ],
    ],
  },
  {
    ground: '#d8e0f4',
    shapes: [
      ['#f4cf48', 'M22 18q8-6 10 2q2 34 26 46q14 6 26 2q6 4 0 9q-22 16-46 0q-24-18-16-59z'],
      ['#6b5a22', 'M22 18q8-6 10 2l-8 4z'],
      ['-#d0a526', 'M28 30q4 34 36 46'],
    ],
  },
  {
    ground: '#efe0f5',
    shapes: [
      ['#5b2f78', 'M50 26q32-4 32 30q-4 32-32 32q-28 0-32-32q0-34 32-30z'],
      ['-#8a5fa8', 'M50 28q-12 26-2 56'],
      ['#9a74b8', oval(66, 48, 4, 9)],
      leaf(50, 28),
    ],
  },
];
