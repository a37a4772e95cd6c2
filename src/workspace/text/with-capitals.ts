import type { Language } from '../../contracts/languages.ts';

/**
 * A message that is written without capitals, with one at the start of each sentence: what reads sentences
 * finds their ends. All stays where it was.
 *
 * @example
 * withCapitals('beard trim $15. open tue-sat', 'en'); // 'beard trim $15. Open tue-sat'
 */
export function withCapitals(text: string, language: Language): string {
  if (!/^\s*\p{Ll}/u.test(text)) return text;
  const ends = ordinals.has(language) ? wordEnds : allEnds;
  return text.replace(ends, (words) => words.slice(0, -1) + words.slice(-1).toUpperCase());
}

/** "am 20. juni" */
const ordinals: ReadonlySet<Language> = new Set(['de', 'pl', 'tr']);
const short =
  '(?<!(?<!\\p{L})(?:\\p{L}|vs|[Tt]el|approx|aprox|incl|excl|inkl|max|min|n[or]|nr|st|str|ca|ul|al|os|usw|bzw|ggf|evtl|mind|feat|ft|[md]rs?|ms|prof|sra?|av|jan|feb|apr|aug|sept?|oct|nov|dec))';
/** The first letter of a word, and of no address and no name as "iOS". */
const start = '\\p{Ll}(?!\\p{Lu}|[^\\s@]{0,60}@|[^\\s:]{0,9}://|[\\p{L}\\p{N}-]{0,60}\\.\\p{L}{2})';
const wordEnds = new RegExp(`(?:(?<!\\d)${short}\\.|[!?])\\)?\\s{1,3}${start}`, 'gu');
const allEnds = new RegExp(`(?:${short}\\.|[!?])\\)?\\s{1,3}${start}`, 'gu');

/**
 * A text with a capital at its start. "iOS" and "eBay" keep theirs.
 *
 * @example
 * upperStart('opening hours'); // 'Opening hours'
 */
export function upperStart(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
