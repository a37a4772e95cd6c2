import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The number that a request names next to some words, within limits; undefined if it names none.
 * `{n}` stands for it.
 *
 * @example
 * readNumber('at most 50 pages', ['{n} (?:pages|seiten)'], { min: 1, max: 100 }); // 50
 */
export function readNumber(
  text: string,
  phrases: readonly string[],
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  const head = text.slice(0, 4000);
  for (const phrase of phrases) {
    const found = patternOf(phrase).exec(head)?.groups?.['n'];
    const value = Number(found?.replace(',', '.'));
    if (value >= min && value <= max) return value;
  }
  return undefined;
}

/** Patterns of phrases, which are few: made from a phrase each time, they would be looked up by all their letters. */
const made = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  const known = made.get(phrase);
  if (known !== undefined) return known;
  const pattern = phrase.replace('{n}', '(?<!\\d|\\d[.,])(?<n>\\d{1,6}(?:[.,]\\d{1,2})?)(?![\\d])');
  const whole = letterPattern(`(?<!\\p{L})${pattern}`);
  made.set(phrase, whole);
  return whole;
}
