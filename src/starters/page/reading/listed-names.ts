import { allMatches } from '../../../workspace/text/all-matches.ts';
import { namedList } from '../../shared/named-list.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The people, places or things that a request lists: behind one of the words, or else the longest list of
 * names with capitals, or of short words between "、". Empty for fewer than two.
 *
 * @example
 * listedNames('split costs between Anna, Ben and Jo: who owes whom', 'people'); // ['Anna', 'Ben', 'Jo']
 */
export function listedNames(message: string, words: string): readonly string[] {
  const all = namedList(message, words) ?? [];
  const named = all.filter((name) => name.split(/\s+/u).length < 4);
  const isNamed = named.length > 1 && named.every((name) => !/\d/u.test(name));
  const head = message.slice(0, 2000);
  const runs = [...allMatches(head, capitals), ...allMatches(head, packed)].map(
    ({ 0: run, index }) => ({
      isApart: /[(（:：]\s?$/u.test(head.slice(0, index)),
      names: run.split(joints).map((name) => name.trim().replace(/(?<![.'’-])[.'’-]+$/u, '')),
    }),
  );
  // "between Anna and Ben: who paid what": the list ends where the capitals do.
  const same = runs.find(({ names: [first] }) => isNamed && first === named[0]);
  // "our flat with Lena, Jo and Sam": the first of them stands behind other words.
  const whole = runs.find(
    ({ names }) => all.length > named.length && names.includes(named[0] ?? ''),
  );
  if (isNamed) return (same?.names ?? whole?.names ?? named).slice(0, most);
  // Two words with capitals may be anything in German.
  const sure = runs.filter(({ isApart, names }) => isApart || names.length > 2);
  const [longest] = sure.toSorted((a, b) => b.names.length - a.names.length);
  const names = [...new Set(longest?.names.filter((name) => name !== ''))];
  return names.length > 1 ? names.slice(0, most) : [];
}

const most = 24;
const and = 'and|&|und|y|et|e|i|ve|и|та|і|й|och|en|or|oder|o|ou';
const name = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]{0,20}){0,2}";
const capitals = letterPattern(
  `${name}(?:(?:,\\s(?:(?:${and})\\s)?|\\s(?:${and})\\s)${name}){1,23}`,
  'gu',
);
/** "小明、小红和小刚": where words are not spaced. */
const packed =
  /(?<=[:：有はがを는은]|^)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{1,8}(?:[、，,]\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{1,8}){1,23}/gu;
const joints = letterPattern(`,\\s(?:(?:${and})\\s)?|\\s(?:${and})\\s|[、，,]\\s?|[和と]`, 'u');
