import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A role that a level gives. */
interface LevelRole {
  readonly level: number;
  readonly name: string;
}

/**
 * Roles whose names and levels stand in two lists, or where each name has its number behind it.
 *
 * @example
 * pairedRoles('roles at level 5 10 and 20 (Bronze, Silver, Gold)');
 * // [{ level: 5, name: 'Bronze' }, { level: 10, name: 'Silver' }, { level: 20, name: 'Gold' }]
 * pairedRoles('level roles Rookie at 5, Pro at 15'); // [{ level: 5, name: 'Rookie' }, …]
 */
export function pairedRoles(text: string): readonly LevelRole[] {
  const behind = numbersFirst.exec(text)?.groups;
  const { levels = '', names = '' } = behind ?? namesFirst.exec(text)?.groups ?? {};
  const numbers = allMatches(levels, /\d{1,3}/gu).map(([number]) => Number(number));
  const all = allMatches(names, letterPattern(name, 'gu')).map(([one]) => bare(one));
  // "XP, roles Bronze, Silver and Gold at …": what is counted ahead of the names is none.
  const called = behind === undefined ? all.slice(-numbers.length) : all;
  if (numbers.length > 1 && numbers.length === called.length)
    return numbers.map((level, at) => ({ level, name: called[at] ?? '' }));
  const each = levelWord.test(text) ? allMatches(text, numberBehind) : [];
  return each.length < 2
    ? []
    : each.map(({ groups = {} }) => ({
        level: Number(groups['level']),
        name: bare(groups['name'] ?? ''),
      }));
}

function bare(called: string): string {
  return called
    .replaceAll(/["“”„«»@]/gu, '')
    .replace(/^(?:Roles?|Rollen|Rôles|Cargos|Ruoli|Rol[ei]|Роли|Ролі|Roller)\s/u, '')
    .trim();
}

const level =
  '(?:levels?|lvls?|nivel(?:es)?|stufen?|niveaus?|niveaux|níve(?:l|is)|livell[oi]|poziom\\p{L}{0,3}|seviye\\p{L}{0,4}|уров(?:ень|н\\p{L}{1,2})|рів(?:ень|н\\p{L}{1,2})|nivå\\p{L}{0,3})';
const levelWord = letterPattern(`(?<!\\p{L})${level}(?!\\p{L})|等级|レベル|레벨`, 'iu');
const and = '(?:and|und|y|et|e|en|i|oraz|ve|и|і|та|och|&)';
const name =
  '["“„«@]?\\p{Lu}[\\p{L}\\p{N}’\'-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{N}’\'-]{1,20}){0,2}["”“»]?';
const numbers = `(?<levels>\\d{1,3}\\.?(?:(?:\\s?[,/、]\\s?(?:${and}\\s)?|\\s${and}\\s|\\s)\\d{1,3}\\.?){1,9})`;
const names = `(?<names>${name}(?:(?:\\s?[,/、]\\s?(?:${and}\\s)?|\\s${and}\\s)${name}){1,9})`;
/** What may stand between both lists: "(", ": ", " the roles ". */
const between = '(?:\\s?[:(=–→-]\\s?|\\s)(?:[\\p{Ll}]{1,12}\\s){0,4}(?:[:(]\\s?)?';
const numbersFirst = letterPattern(
  `(?<!\\p{L})(?:${upperToo(level)})\\s(?:\\p{Ll}{1,6}\\s)?${numbers}(?:\\s\\p{Ll}{4,10})?${between}${names}`,
  'u',
);
const namesFirst = letterPattern(
  `${names}["”]?\\)?,?\\s(?:\\p{Ll}{1,12}\\s){0,4}(?:\\(\\s?)?(?:${upperToo(level)})\\s(?:\\p{Ll}{1,6}\\s)?${numbers}(?!\\d|\\s?(?:xp|XP))`,
  'u',
);
const numberBehind = letterPattern(
  `(?<name>${name})\\s?(?:(?:at|from|ab|bei|a|à|al|au|dès|no|ao|bij|vanaf|od|na|på|с|на|от|з)\\s|[(]|[:=→]\\s?)(?<level>\\d{1,3})(?!\\d|[.:]\\d|\\s?(?:xp|XP|[Uu]hr|h(?!\\p{L})|[ap]m))`,
  'gu',
);

/** The same words with a capital, too: names are told by theirs. */
function upperToo(words: string): string {
  return words.replaceAll(/(?<=[:|])(\p{Ll})/gu, (one) => `[${one}${one.toUpperCase()}]`);
}
