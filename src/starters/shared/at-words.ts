import { allMatches } from '../../workspace/text/all-matches.ts';

/**
 * A text of at most `most` characters: a longer one ends after a clause, else after a word, with an ellipsis.
 *
 * @example
 * atWords('with a shop, a bank and a gambling hall', 20); // 'with a shop…'
 */
export function atWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '');
  const ends = allMatches(
    head,
    /[,;:.!?、，。；！？،؛।](?=\s|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|$)/gu,
  );
  const clause = ends.findLast(({ index }) => index > most / 2)?.index ?? -1;
  const word = head.search(/\s\S{0,40}$/u);
  return `${head.slice(0, clause > 0 ? clause : word > 0 ? word : head.length).trimEnd()}…`;
}
