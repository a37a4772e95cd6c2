import { colourWords } from './colour-words.ts';

export interface NamedColour {
  readonly hex: string;
  readonly index: number;
  readonly end: number;
}

/** A pattern of whole words. */
export function edge(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Scripts written without spaces have no word boundaries. */
const patterns = colourWords.map(([hex, words]) => {
  const parts = words.split('|');
  const spaced = parts.filter((part) => !noSpaces.test(part)).join('|');
  const joined = parts.filter((part) => noSpaces.test(part)).join('|');
  return [
    hex,
    new RegExp(`${edge(spaced).source}${joined === '' ? '' : `|(?:${joined})`}`, 'gu'),
  ] as const;
});

/** The colours in a text in lower case, by name or in hex, in the order of the text, at most 6. */
export function coloursIn(text: string): readonly NamedColour[] {
  const head = text.slice(0, 4000);
  const found: NamedColour[] = [...head.matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/giu)].map(
    ({ 0: { length }, 1: digits = '', index }) => ({
      hex: full(digits),
      index,
      end: index + length,
    }),
  );
  for (const [hex, pattern] of patterns) {
    for (const { 0: word, index } of head.matchAll(pattern)) {
      const end = index + word.length;
      if (!found.some((other) => index < other.end && end > other.index))
        found.push({ hex, index, end });
    }
  }
  return found.toSorted((a, b) => a.index - b.index).slice(0, 6);
}

function full(digits: string): string {
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${six.toLowerCase()}`;
}
