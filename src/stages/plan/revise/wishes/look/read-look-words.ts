import type { Look } from '../../../../../contracts/plan.ts';
import { colourOf, hexOf } from '../../../../../starters/page/colour.ts';
import { coloursIn, type NamedColour } from '../../../read-colours.ts';
import { neon, pastel, tones } from '../../../read-look.ts';
import {
  type Coloured,
  darkMode,
  darkShade,
  insteadOf,
  lightMode,
  lightShade,
  lookFillers,
  partWords,
  softWords,
} from '../../words/looks.ts';

/** What a clause says of the look. */
export interface LookWords {
  /** In the order of the clause, with their shades. */
  readonly colours: readonly string[];
  /** Colours after "instead of". */
  readonly unwanted: readonly string[];
  readonly parts: readonly Coloured[];
  readonly change: Pick<Look, 'mode' | 'softness' | 'tone'>;
  /** Words that are not about the look: with any of them the clause asks for something else. */
  readonly others: readonly string[];
}

export function readLookWords(clause: string): LookWords {
  const lower = clause.toLowerCase().replace(compound, '$1 ');
  const { colours, unwanted, rest: uncoloured } = takeColours(lower);
  const parts: Coloured[] = [];
  let rest = uncoloured;
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
  for (const [pattern, tone] of tones) if (take(pattern)) change.tone ??= tone;
  if (take(pastel) || take(softWords)) change.softness = 'pastel';
  if (take(neon)) change.softness = 'neon';
  if (take(darkMode)) change.mode = 'dark';
  else if (take(lightMode)) change.mode = 'light';
  return {
    colours,
    unwanted,
    parts: parts.toSorted((a, b) => placeOf(a, lower) - placeOf(b, lower)),
    change,
    others: (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !lookFillers.has(word)),
  };
}

/** Whether a text is a wish about the look and nothing else: a part and its colour or, after a comma, a tone. */
export function isLookAlone(text: string, isAfterComma: boolean): boolean {
  const { colours, parts, change, others } = readLookWords(text);
  if (others.length > 0) return false;
  return (
    (colours.length > 0 && parts.length > 0) || (isAfterComma && Object.keys(change).length > 0)
  );
}

/** Whether a text says something of the look by itself: a part and its colour, or a mode or a tone. */
export function namesPart(text: string): boolean {
  const { colours, parts, change, others } = readLookWords(text);
  if (colours.length > 0 && parts.length > 0) return true;
  return Object.keys(change).length > 0 && others.length === 0;
}

/** "dunkelblau" and "Pastellfarben" are two words here. */
const compound = /(?<!\p{L})(dunkel|hell|tief|pastell)(?=\p{L}{3})(?!\p{L}{1,3}(?!\p{L}))/gu;

function placeOf(part: Coloured, text: string): number {
  return partWords.find(([name]) => name === part)?.[1].exec(text)?.index ?? 0;
}

function takeColours(text: string) {
  const named = coloursIn(text);
  const turn = insteadOf.exec(text)?.index ?? Infinity;
  const isReplaced = ({ index }: NamedColour): boolean => index > turn;
  let rest = text.replace(insteadOf, (words) => ' '.repeat(words.length));
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
    colours: shaded.filter((colour) => !isReplaced(colour)).map(({ hex }) => hex),
    unwanted: shaded.filter(isReplaced).map(({ hex }) => hex),
    rest,
  };
}

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

function shadeOf(hex: string, isDark: boolean): string {
  const { l, c, h } = colourOf(hex);
  return hexOf({ l: isDark ? l * 0.68 : l + (1 - l) * 0.5, c: isDark ? c : c * 0.8, h });
}
