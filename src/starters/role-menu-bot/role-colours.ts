import { colourNamesIn } from '../shared/colours/read-colours.ts';

/** The colour that a role is named after, in hex; empty if its name is of something else. */
export function colourOfRole(role: string): string {
  const [first] = colourNamesIn(role);
  const isWhole = first !== undefined && first.index === 0 && first.end >= role.length - 2;
  return isWhole ? first.hex : '';
}

/**
 * A sign for each role: that of its colour, otherwise the next one that is free.
 *
 * @example
 * signsFor(['blue', 'red', 'Art']); // ['🔵', '🔴', '🟠']
 */
export function signsFor(roles: readonly string[]): readonly string[] {
  const own = roles.map((role) => signOf(colourOfRole(role)));
  const firsts = own.map((sign, at) => (own.indexOf(sign) === at ? sign : ''));
  const free = signs.filter((sign) => !firsts.includes(sign));
  return firsts.map((sign) => sign || (free.shift() ?? '')).filter((sign) => sign !== '');
}

/** The sign that looks most like a colour. */
function signOf(hex: string): string {
  if (hex === '') return '';
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread < most * 0.3) return most < 80 ? '⚫' : most > 215 ? '⚪' : '🩶';
  const turn =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  const hue = (turn * 60 + 360) % 360;
  if (hue < 45 && most < 160) return '🟤';
  return hues.find(([end]) => hue < end)?.[1] ?? '🔴';
}

const hues: readonly (readonly [end: number, sign: string])[] = [
  [15, '🔴'],
  [42, '🟠'],
  [68, '🟡'],
  [180, '🟢'],
  [190, '🩵'],
  [255, '🔵'],
  [305, '🟣'],
  [345, '🩷'],
];
const signs = [...'🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪'];
