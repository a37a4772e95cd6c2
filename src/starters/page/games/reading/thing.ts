import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * An emoji and the words that name it: Latin and Cyrillic words whole, with their plurals; words of scripts
 * without spaces wherever they stand.
 */
export function thing(emoji: string, spaced: string, joined = ''): readonly [string, RegExp] {
  const whole = `(?<!\\p{L})(?:${spaced})(?!\\p{L})`;
  return [emoji, letterPattern(joined === '' ? whole : `${whole}|${joined}`)];
}
