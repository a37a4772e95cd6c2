import { circle, oval } from '../page/drawings/drawing.ts';
import type { Picture } from '../page/drawings/picture.ts';

type Shapes = Picture['shapes'];

const rock: Shapes = [
  ['#7d7f86', 'M10 82L16 48l26-26 32 8 18 34-8 22H18z'],
  ['#a9acb4', 'M24 50l20-18 22 6-16 16z'],
  ['#65676d', 'M10 82l40-22 42 4-8 22H18z'],
];
const paper: Shapes = [
  ['#8d99ae', 'M20 8h44l18 18v66H20z'],
  ['#f8f9fb', 'M25 13h37l15 15v59H25z'],
  ['-#8d99ae', 'M34 40h34M34 52h34M34 64h34M34 76h22'],
  ['#c5ccd9', 'M62 13v15h15z'],
];
const scissors: Shapes = [
  ['#9aa3af', 'M26 6q-6 6-2 12l36 56 8-6zM74 6q6 6 2 12L40 74l-8-6z'],
  ['#d6303a', circle(28, 80, 16) + circle(72, 80, 16)],
  ['#ffe3e3', circle(28, 80, 8) + circle(72, 80, 8)],
  ['#495057', circle(50, 50, 4)],
];
const lizard: Shapes = [
  ['-#3f8f4f', 'M30 40l-16-10M34 66l-18 12M62 42l14-14M60 66l16 14'],
  ['#3f8f4f', 'M4 54q14-22 30-14 14-8 30 4 18 10 32-8-4 34-34 28-18 10-30 0-18 8-28-10z'],
  ['#ffffff', circle(18, 50, 5)],
  ['#22211f', circle(17, 50, 2.5)],
];
const spock: Shapes = [
  ['#e8b98f', 'M14 28l14 26-8 4zM86 28L72 54l8 4z' + oval(50, 54, 27, 34)],
  ['#22211f', 'M22 44Q24 14 50 14t28 30q-14-10-28-10t-28 10z'],
  ['-#22211f', 'M32 46l12 5M68 46l-12 5M42 74h16'],
  ['#22211f', circle(39, 56, 3.5) + circle(61, 56, 3.5)],
];

/** What the hands stand for. */
export const drawings = { rock, paper, scissors, lizard, spock } as const;
