import { letterPattern } from '../../../workspace/text/letters.ts';
import { kindOf } from '../../landing-page/headings.ts';
import { sectionCalled } from './wished-sections.ts';

/**
 * Whether words behind a request and a colon are sections in a row: at least three short ones, without numbers
 * and names, and one is called as sections are.
 *
 * @example
 * isRowOfSections('quién soy, clases de canto, preguntas frecuentes'); // true
 */
export function isRowOfSections(words: string): boolean {
  const parts = words.split(/,\s|[、，،]\s?/u).map((part) => part.trim());
  return (
    parts.length > 2 &&
    parts.every((part) => part.split(/\s+/u).length < 7 && !/\d|\s\p{Lu}|[€$£@]/u.test(part)) &&
    parts.some((part) => kindOf(part) !== 'note' || sectionCalled(part) !== undefined)
  );
}

/**
 * The sections of a row of nouns behind a request, where at least half are called as sections often are:
 * "…, calendar, moorings, board". Of nouns with capitals, no word without.
 */
export function sectionsInRow(words: string): readonly string[] {
  const parts = words.split(letterPattern(between, 'iu')).map((part) => part.trim());
  const known = parts.filter(isCalledSo);
  const isUpper = parts.filter((part) => /^\p{Lu}/u.test(part)).length * 2 > parts.length;
  return known.length * 2 < parts.length || parts.length < 3
    ? []
    : parts.filter(
        (part) =>
          isCalledSo(part) ||
          (/^[\p{L}\p{M}-]{3,24}$/u.test(part) &&
            (!isUpper || /^\p{Lu}/u.test(part)) &&
            !noNoun.test(part)),
      );
}

function isCalledSo(part: string): boolean {
  return (
    part.length < 40 &&
    !/\d|[€$£@]|\s(?:with|mit|con|avec|com|met|ze?|со?)\s/u.test(part) &&
    (kindOf(part) !== 'note' || sectionCalled(part) !== undefined || often.test(part))
  );
}

const between = ',\\s|[、，،]\\s?|\\s(?:and|und|y|e|et|en|i|oraz|и|та|ve|och|dan|và)\\s';
/** What clubs and schools call them. */
const often =
  /calend|kalend|календар|カレンダー|日历|달력|mitmach|mitglied|jugend|fees$|board$|junta|bureau|zarząd|składk|правлени|styrelse|wiadomo|aktualn/iu;
const noNoun =
  /^(?:simple|modern\p{L}{0,2}|clean|clear|co[sz]y|easy|pretty|schlicht|bunt|einfach|sencill[oa]|sobre|semplice|eenvoudig|prost[ay]|prosto|проста?я?|красив\p{L}{2}|enkel|parking|wi-?fi|wlan)$|(?:ly|ый|ий|ая)$/iu;
