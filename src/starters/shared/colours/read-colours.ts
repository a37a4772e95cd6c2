import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { inContext } from './colour-context.ts';
import { gluedDark, gluedLight, shadeAround, shadeOf } from './colour-shades.ts';
import { colourThings, colourWords } from './colour-words.ts';

export interface NamedColour {
  readonly hex: string;
  readonly index: number;
  readonly end: number;
}

/** A colour, or the word for a thing or a name that may be one. */
export interface PossibleColour extends NamedColour {
  readonly isSure: boolean;
}

/** A pattern of whole words. */
export function edge(words: string): RegExp {
  return letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`);
}

/**
 * The colours in a text, by name or in hex, in the order of the text, at most 6. A word for a thing
 * ("mint", "copper") and, within a sentence, a word with a capital ("Rose", "Schwarz") count only
 * beside another colour or a word such as "colours" or "accents".
 */
export function coloursIn(text: string): readonly NamedColour[] {
  return inContext(possibleColours(text), text).slice(0, 6);
}

/** All colours and words that may mean one: for a text that is about colours. */
export function colourNamesIn(text: string): readonly NamedColour[] {
  return possibleColours(text).slice(0, 6);
}

/**
 * Letters by the scripts of the words, for text in lower case. `\p{L}` with the flags `i` and `u` would
 * mean the same, and takes a second to compile in so many patterns.
 */
const letter = '[a-zà-öø-ɏ\u0370-\u04ff\u0900-\u0963\u0966-\u097f]';
const scripts = {
  /** Written without spaces, so that words have no boundaries. */
  joined: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/,
  arabic: /[\u0600-\u06ff]/,
};
const glued = `(?:(?<dark>${gluedDark})|(?<light>${gluedLight})|pastell?|knall|neon)?`;

const patterns = [
  ...colourWords.map((entry) => patternOf(entry, true)),
  ...colourThings.map((entry) => patternOf(entry, false)),
];

/** Most texts name no colour, and one look tells. */
const any = patternOf(
  ['', [...colourWords, ...colourThings].map(([, words]) => words).join('|')],
  true,
).pattern;

function patternOf([hex, words]: readonly [hex: string, words: string], isSure: boolean) {
  const parts = alternatives(words.replaceAll('\\p{L}', letter));
  const isSpaced = (part: string): boolean =>
    !scripts.joined.test(part) && !scripts.arabic.test(part);
  const sources = [
    { parts: parts.filter(isSpaced), before: `(?<!${letter})${glued}`, after: `(?!${letter})` },
    {
      parts: parts.filter((part) => scripts.arabic.test(part)),
      before: '(?<![\u0600-\u06ff])[وبلف]{0,2}(?:ال)?',
      after: 'ة?(?![\u0600-\u06ff])',
    },
    { parts: parts.filter((part) => scripts.joined.test(part)), before: '', after: '' },
  ]
    .filter((script) => script.parts.length > 0)
    .map(({ parts: own, before, after }) => `${before}(?:${own.join('|')})${after}`);
  return { hex, isSure, pattern: letterPattern(sources.join('|'), 'g') };
}

/** Splits a pattern where it has `|` outside of brackets. */
function alternatives(pattern: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign !== '|' || depth > 0) continue;
    parts.push(pattern.slice(from, at));
    from = at + 1;
  }
  return [...parts, pattern.slice(from)];
}

function possibleColours(text: string): readonly PossibleColour[] {
  const head = text.slice(0, 4000);
  const lower = head.replaceAll('İ', 'i').toLowerCase();
  // A letter may be longer in lower case: positions would be wrong.
  const words = lower.length === head.length ? lower : head;
  const isLoud = head === head.toUpperCase();
  const named = (words.search(any) < 0 ? [] : patterns).flatMap(({ hex, isSure, pattern }) =>
    allMatches(words, pattern).map(({ 0: word, index, groups }) => {
      const isCapital =
        !isLoud &&
        index > 0 &&
        /^\p{Lu}/u.test(head.slice(index, index + 1)) &&
        !isOfColours(head, index);
      const isDark = groups?.['dark'] !== undefined;
      const isShade = isDark || groups?.['light'] !== undefined;
      return {
        hex: isShade ? shadeOf(hex, isDark) : hex,
        index,
        end: index + word.length,
        isSure: isShade || (isSure && (!isCapital || ofTwo.test(word))),
        isShade,
      };
    }),
  );
  const longest = [...hexesIn(head), ...named].toSorted(
    (a, b) =>
      b.end - b.index - (a.end - a.index) ||
      Number(b.isSure) - Number(a.isSure) ||
      Number(a.isShade) - Number(b.isShade),
  );
  const found: PossibleColour[] = [];
  for (const { isShade: _, ...colour } of longest) {
    if (!found.some((other) => colour.index < other.end && colour.end > other.index))
      found.push(colour);
  }
  const inOrder = found.toSorted((a, b) => a.index - b.index);
  return together(inOrder, head).map((colour) => shaded(colour, head));
}

function hexesIn(text: string) {
  return allMatches(text, /#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/giu).map(
    ({ 0: { length }, 1: digits = '', index }) => ({
      hex: full(digits),
      index,
      end: index + length,
      isSure: true,
      isShade: false,
    }),
  );
}

/** "… 18h. Blu mare e bianco.": a short sentence of its own, without a name. */
function isOfColours(text: string, index: number): boolean {
  if (!/[.!?]\s$/u.test(text.slice(Math.max(index - 2, 0), index))) return false;
  const [sentence = ''] = text.slice(index, index + 80).split(/[.!?\n]/u, 1);
  return sentence.split(/\s+/u).length < 6 && !/[\d\s]\p{Lu}|\d/u.test(sentence);
}

/** With a capital, "Salbeigrün" and "Rosa claro" are colours and "Grün" may be a name. */
const ofTwo =
  /\p{L} \p{L}|^.{3,20}(?:grün|blau|rot|gelb|grau|braun|weiß|schwarz|rosa|farben|töne)$/iu;

/** "Bleu turquoise" and "mint green" are one colour each: the less usual word says which. */
function together(named: readonly PossibleColour[], text: string): readonly PossibleColour[] {
  const result: PossibleColour[] = [];
  for (const colour of named) {
    const before = result.at(-1);
    const own = before === undefined ? undefined : ownOf(before, colour, text);
    if (before === undefined || own === undefined) result.push(colour);
    else {
      const isSure = before.isSure || colour.isSure;
      result[result.length - 1] = { hex: own.hex, index: before.index, end: colour.end, isSure };
    }
  }
  return result;
}

/** The one of two colours that names both; undefined if they are two. */
function ownOf(
  one: PossibleColour,
  other: PossibleColour,
  text: string,
): PossibleColour | undefined {
  const gap = text.slice(one.end, other.index);
  const [own, isUsualFirst] = usual.has(one.hex) ? [other, true] : [one, false];
  const isPair = usual.has(one.hex) !== usual.has(other.hex) && !byThemselves.has(own.hex);
  return isPair && (gap === ' ' || (gap === '-' && !isUsualFirst)) ? own : undefined;
}

/** Blue, green, red, yellow, pink, purple, orange, grey, brown. */
const usual = new Set(
  '#2463eb #2f8f4e #d32f36 #f0bc2e #dd4f9a #7e3fb5 #e9772a #64748b #7b4b2a'.split(' '),
);
/** Black, white, gold, silver. */
const byThemselves = new Set(['#111114', '#ffffff', '#cf9a1f', '#b8bcc4']);

function shaded({ hex, index, end, isSure }: PossibleColour, text: string): PossibleColour {
  const shade = shadeAround(text.slice(Math.max(index - 14, 0), index), text.slice(end, end + 16));
  if (shade === undefined) return { hex, index, end, isSure };
  return {
    hex: shadeOf(hex, shade.isDark),
    index: index - shade.start,
    end: end + shade.end,
    isSure,
  };
}

function full(digits: string): string {
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${six.toLowerCase()}`;
}
