import type { Language } from '../../../contracts/languages.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import { findDate } from '../../page/reading/read-date.ts';
import { counts } from './asked-lists.ts';
import { ends, leads } from './kept-words.ts';

/**
 * The days that a request wants to be counted down to, each with its name and its date as an entry of a list
 * has it; undefined where it wants none.
 *
 * @example
 * readCountdowns('how many days until our exams: math 12 June, physics 20 June 2027', 'en');
 * // [['math', '12.6.'], ['physics', '20.6.2027']]
 */
export function readCountdowns(
  text: string,
  language: Language,
): readonly (readonly [string, string])[] | undefined {
  const head = text.slice(0, 2000);
  const asked = counts.exec(head);
  if (asked === null) return undefined;
  const after = allMatches(head, new RegExp(counts, 'giu'))
    .map(({ 0: words, index }) => nameIn(head.slice(index + words.length)))
    .findLast((one) => one !== '');
  const pieces = head.split(/[,;:\n]\s|[()]|\s(?:and|und|y|et|e|en|i|ve|и)\s(?=[^,;]{0,30}\d)/u);
  const dated = pieces.flatMap((piece) => {
    const date = findDate(piece.toLowerCase(), language);
    if (date === undefined) return [];
    const { year, month, day, at, length } = date;
    const own = nameIn(`${piece.slice(0, at)} ${piece.slice(at + length)}`);
    const name = own === '' || counts.test(piece) ? after || own : own;
    return [[name || asked[0].trim(), `${day}.${month}.${year ?? ''}`] as const];
  });
  if (dated.length > 0) return dated.slice(0, 10);
  const [feast] = christmas.exec(head) ?? [];
  return feast === undefined ? [] : [[feast, '25.12.']];
}

/** "our trip to Lisbon on …": up to four words without the small ones around them. */
function nameIn(said: string): string {
  const [clause = ''] = said.split(/[,.;:()]|\s(?=\d)/u, 1);
  const words = clause.trim().split(/\s+/u);
  const isName = (word: string): boolean => word.length > 3 && leads.exec(word)?.[0] !== word;
  const own = words.slice(words.findIndex(isName), words.findIndex(isName) + 4);
  const end = own.findIndex((word) => ends.exec(word)?.[0] === word);
  const named = end < 0 ? own : own.slice(0, end);
  return named.slice(0, named.findLastIndex(isName) + 1).join(' ');
}

const christmas =
  /christmas|weihnachten|navidad|noël|natale?(?!\p{L})|kerst(?:mis)?|bożego narodzenia/iu;
