import { circle } from './drawing.ts';
import type { Picture } from './picture.ts';

const flat = [
  '#e4572e',
  '#2e86ab',
  '#f6c945',
  '#3f9a5c',
  '#8e5ea2',
  '#f28ca0',
  '#1f7a7a',
  '#d98324',
  '#4457a6',
  '#7a8f3c',
] as const;
const outlines = [
  circle(50, 50, 30),
  'M22 22h56v56H22z',
  'M50 16l36 62H14z',
  'M50 12l38 38-38 38-38-38z',
  'M50 12l11 25 27 3-20 18 6 27-24-14-24 14 6-27-20-18 27-3z',
  'M50 82q-46-30-32-52q16-18 32 4q16-22 32-4q14 22-32 52z',
  'M38 14h24v24h24v24H62v24H38V62H14V38h24z',
  'M28 18h44l22 32-22 32H28L6 50z',
  'M20 50a30 30 0 0 1 60 0zM20 56h60a30 30 0 0 1-60 0z',
  'M18 18h64v20H38v44H18z',
] as const;
export const shapes: readonly Picture[] = outlines.map((path, index) => ({
  ground: `${flat[index] ?? flat[0]}33`,
  shapes: [[flat[index] ?? flat[0], path]],
}));
