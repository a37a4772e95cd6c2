import { circle, oval } from './drawing.ts';
import type { Picture } from './picture.ts';

const night = '#1f2547';
export const space: readonly Picture[] = [
  // Ringed planet, moon, rocket, sun, Earth, comet, star, saucer, Mars, telescope dish.
  {
    ground: night,
    shapes: [
      ['#e9b872', circle(50, 50, 24)],
      ['#cf9650', 'M27 44q24 8 46-2q2 6 1 12q-22 8-47 0z'],
      ['-#f3dcb4', 'M14 62q-8 8 8 6q36-4 64-30q10-12-6-9'],
    ],
  },
  {
    ground: '#2a2f55',
    shapes: [
      ['#f1ecd2', 'M62 16a36 36 0 1 0 22 58a30 30 0 0 1-22-58z'],
      ['#d8d0a8', circle(40, 48, 5) + circle(50, 70, 4) + circle(34, 66, 3)],
      ['#ffffff', circle(76, 30, 2) + circle(84, 48, 1.6)],
    ],
  },
  {
    ground: '#27406b',
    shapes: [
      ['#e4573d', 'M34 56q-14 4-14 22l18-8zM66 56q14 4 14 22l-18-8z'],
      ['#f4f4f6', 'M50 10q20 18 18 44q-2 12-6 18H38q-4-6-6-18q-2-26 18-44z'],
      ['#4aa3d8', circle(50, 42, 9)],
      ['#f5b43c', 'M42 74h16q2 10-8 20q-10-10-8-20z'],
    ],
  },
  {
    ground: '#3b2a55',
    shapes: [
      ['-#f7b32b', 'M50 6v12M50 82v12M6 50h12M82 50h12M19 19l8 8M73 73l8 8M81 19l-8 8M27 73l-8 8'],
      ['#f9c846', circle(50, 50, 24)],
      ['#fbe08a', circle(43, 43, 7)],
    ],
  },
  {
    ground: '#141a36',
    shapes: [
      ['#3f8fd6', circle(50, 50, 32)],
      [
        '#5fb765',
        'M30 28q12-8 20-4q2 10-8 12q-4 10-14 8q-4-8 2-16zM58 46q14-6 22 4q0 12-10 20q-8-2-8-10q-8-6-4-14zM30 60q10 0 10 8q-2 6-6 6q-6-6-4-14z',
      ],
    ],
  },
  {
    ground: '#22335f',
    shapes: [
      ['-#8fd3f4', 'M20 20l34 30M34 14l28 26M14 36l30 26'],
      ['#eaf7fd', circle(64, 62, 18)],
      ['#b6e3f6', circle(58, 56, 6)],
    ],
  },
  {
    ground: '#2c2350',
    shapes: [
      ['#fbd14b', 'M50 10l12 26 28 4-20 20 5 29-25-14-25 14 5-29-20-20 28-4z'],
      ['#fdeaa6', 'M50 24l7 16 17 3-12 12z'],
    ],
  },
  {
    ground: '#17314a',
    shapes: [
      ['#9be8d3', 'M30 46a20 22 0 0 1 40 0z'],
      ['#aab3c5', oval(50, 54, 40, 14)],
      ['#6b7690', oval(50, 58, 26, 6)],
      ['#f7d154', circle(24, 55, 4) + circle(42, 63, 4) + circle(58, 63, 4) + circle(76, 55, 4)],
    ],
  },
  {
    ground: '#2f1f33',
    shapes: [
      ['#cf5b36', circle(50, 50, 31)],
      ['#a8422a', circle(40, 40, 7) + circle(62, 58, 9) + circle(42, 66, 4) + circle(66, 36, 3)],
      ['#ffffff', circle(14, 22, 1.8) + circle(86, 82, 1.8) + circle(84, 18, 1.4)],
    ],
  },
  {
    ground: '#1b2a3f',
    shapes: [
      ['#dfe5ee', 'M20 26q40-6 54 48q-48 4-54-48z'],
      ['-#9fb0c6', 'M46 54l26-28'],
      ['#f26d5b', circle(74, 24, 5)],
      ['#8b98ad', 'M48 68l-14 22h30z'],
    ],
  },
];
