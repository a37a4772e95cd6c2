import type { Look } from '../../../../../contracts/job/plan.ts';
import { colourOf, hexOf } from '../../../../../starters/page/colour.ts';
import { families, notBefore } from '../../../read/page/colour-wishes.ts';
import { coloursIn, type NamedColour } from '../../../read/page/read-colours.ts';
import { neon, pastel, tones } from '../../../read/page/read-look.ts';
import {
  type Coloured,
  darkMode,
  darkShade,
  insteadOf,
  lightMode,
  lightShade,
  lookFillers,
  moreTones,
  notAfter,
  partWords,
  softWords,
  tooDark,
  tooLight,
  tooMuch,
} from '../../words/looks.ts';

/** What a clause says of the look. */
export interface LookWords {
  /** In the order of the clause, with their shades. */
  readonly colours: readonly string[];
  /** Colours after "instead of". */
  readonly unwanted: readonly string[];
  readonly parts: readonly Coloured[];
  readonly change: Pick<Look, 'mode' | 'softness' | 'tone'>;
  /** What there is too much of: "the background is too dark". */
  readonly excess: 'dark' | 'light' | undefined;
  /** Words that are not about the look: with any of them the clause asks for something else. */
  readonly others: readonly string[];
}

export function readLookWords(clause: string): LookWords {
  const lower = clause.toLowerCase().replace(compound, '$1 ');
  const excess = tooDark.test(lower) ? 'dark' : tooLight.test(lower) ? 'light' : undefined;
  const named = takeColours(lower.replace(tooDark, ' ').replace(tooLight, ' '));
  const { unwanted } = named;
  const parts: Coloured[] = [];
  let rest = named.rest;
  for (const [part, pattern] of partWords) {
    const next = rest.replace(pattern, ' ');
    if (next !== rest) parts.push(part);
    rest = next;
  }
  const change: { -readonly [Key in 'mode' | 'softness' | 'tone']?: Look[Key] } = {};
  const take = (pattern: RegExp): boolean => {
    const next = rest.replace(pattern, ' ');
    const isThere = next !== rest;
    rest = next;
    return isThere;
  };
  for (const [pattern, tone] of [...tones, ...moreTones]) if (take(pattern)) change.tone ??= tone;
  if (take(pastel) || take(softWords)) change.softness = 'pastel';
  if (take(neon)) change.softness = 'neon';
  if (take(darkMode)) change.mode = 'dark';
  else if (take(lightMode)) change.mode = 'light';
  const family = families.find(([pattern]) => take(pattern))?.[1] ?? [];
  const colours = named.colours.length > 0 ? named.colours : family;
  return {
    colours,
    unwanted,
    excess,
    parts: parts.toSorted((a, b) => placeOf(a, lower) - placeOf(b, lower)),
    change,
    others: [
      ...(rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !lookFillers.has(word)),
      ...excesses(lower),
    ],
  };
}

/** "Blue is too cold": what there is too much of is not wished. */
function excesses(text: string): readonly string[] {
  const what = tooMuch.exec(text)?.groups?.['what'];
  if (what === undefined || tooDark.test(text) || tooLight.test(text)) return [];
  return [...families, ...tones, ...moreTones].some(([pattern]) => pattern.test(what))
    ? [what]
    : [];
}

/** "dunkelblau" and "Pastellfarben" are two words here. */
const compound = /(?<!\p{L})(dunkel|hell|tief|pastell)(?=\p{L}{3})(?!\p{L}{1,3}(?!\p{L}))/gu;

function placeOf(part: Coloured, text: string): number {
  return partWords.find(([name]) => name === part)?.[1].exec(text)?.index ?? 0;
}

function takeColours(text: string) {
  const named = specific(coloursIn(text), text);
  const turn = insteadOf.exec(text)?.index ?? Infinity;
  const isUnwanted = ({ index, end }: NamedColour): boolean =>
    index > turn || notBefore.test(text.slice(0, index)) || notAfter.test(text.slice(end));
  const blank = (words: string): string => ' '.repeat(words.length);
  let rest = text.replace(insteadOf, blank);
  for (const { index, end } of named) {
    const [before, after] = [rest.slice(0, index), rest.slice(end)];
    rest = `${before.replace(notBefore, blank)}${rest.slice(index, end)}${after.replace(notAfter, blank)}`;
  }
  const shaded = named.map((colour) => {
    const before = shadeAt(rest.slice(Math.max(colour.index - 14, 0), colour.index), /\s$/);
    const after = shadeAt(rest.slice(colour.end, colour.end + 14), /^\s/);
    const shade = before ?? after;
    if (shade !== undefined) {
      const from =
        before === undefined ? colour.end + shade.at : Math.max(colour.index - 14, 0) + shade.at;
      rest = `${rest.slice(0, from)}${' '.repeat(shade.length)}${rest.slice(from + shade.length)}`;
    }
    return { ...colour, hex: shade === undefined ? colour.hex : shadeOf(colour.hex, shade.isDark) };
  });
  for (const { index, end } of named) {
    rest = `${rest.slice(0, index)}${' '.repeat(end - index)}${rest.slice(end)}`;
  }
  return {
    colours: shaded.filter((colour) => !isUnwanted(colour)).map(({ hex }) => hex),
    unwanted: shaded.filter(isUnwanted).map(({ hex }) => hex),
    rest,
  };
}

/** "Bleu turquoise" and "mint green" are one colour each: the less usual word says which. */
function specific(named: readonly NamedColour[], text: string): readonly NamedColour[] {
  const together: NamedColour[] = [];
  for (const colour of named) {
    const before = together.at(-1);
    if (before === undefined || text.slice(before.end, colour.index) !== ' ') together.push(colour);
    else {
      const { hex } = usualColours.has(before.hex) ? colour : before;
      together[together.length - 1] = { hex, index: before.index, end: colour.end };
    }
  }
  return together;
}

/** Blue, green, red, yellow, pink, purple, orange, grey, brown. */
const usualColours = new Set(
  '#2463eb #2f8f4e #d32f36 #f0bc2e #dd4f9a #7e3fb5 #e9772a #64748b #7b4b2a'.split(' '),
);

/** A shade that touches the colour: at the end of the text before it, or at the start of that after it. */
function shadeAt(text: string, side: RegExp) {
  if (!side.test(text)) return undefined;
  for (const [pattern, isDark] of [
    [darkShade, true],
    [lightShade, false],
  ] as const) {
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const touches = side.source.startsWith('^')
        ? /^\s*$/.test(text.slice(0, index))
        : /^\s*$/.test(text.slice(index + word.length));
      if (touches) return { at: index, length: word.length, isDark };
    }
  }
  return undefined;
}

/** A darker or lighter shade of a colour. */
export function shadeOf(hex: string, isDark: boolean): string {
  const { l, c, h } = colourOf(hex);
  return hexOf({ l: isDark ? l * 0.68 : l + (1 - l) * 0.5, c: isDark ? c : c * 0.8, h });
}
