import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { Language } from '../../../../contracts/job/plan.ts';
import { monthNames } from '../../../../workspace/text/month-names.ts';
import type { Stretch } from './opening-hours.ts';
import { perLanguage } from '../../../../workspace/text/per-language.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The days that a text names with a month, in a language or in English, or in figures, each with the
 * weekday before it: "Samstag 12.06.2027", "17. April", "15.05", "5월 15일".
 */
export function datesIn(text: string, language: Language): readonly Stretch[] {
  if (!/\d/.test(text)) return [];
  const found: Stretch[] = [];
  for (const { 0: date, index } of allMatches(text, patternFor(language))) {
    const before = found.at(-1);
    const end = before === undefined ? 0 : before.index + before.text.length;
    // "24 ottobre al 8 novembre"
    if (before !== undefined && until.test(text.slice(end, index)))
      found[found.length - 1] = {
        index: before.index,
        text: text.slice(before.index, index + date.length),
      };
    else found.push({ index, text: date });
  }
  return found;
}

const until =
  /^(?:\s(?:to|until|till|through|bis|bis zum|al?|au|à|até|ao?|tot|tot en met|t\/m|do|по|до|sampai|hingga|đến)\s(?:the\s|el\s|il\s|le\s|o\s)?|\s?[–—-]\s?)$/iu;

const patternFor = perLanguage((language) => {
  const own = new Set([...monthNames(language).keys(), ...monthNames('en').keys()]);
  const months = [...own].toSorted((a, b) => b.length - a.length).join('|');
  const days = [...new Set([...weekdays(language), ...weekdays('en')])].join('|');
  return letterPattern(
    `(?<![\\p{L}\\d.,:/-])(?:(?:hari\\s)?(?:${days})\\.?,?\\s(?:den\\s|tanggal\\s|ngày\\s)?)?(?:(?:(?:${day}\\.?,\\s){1,6}(?=${day}\\.?\\s(?:and|und|y|e|et|i|en|и|&)\\s))?(?:${day}(?:st|nd|rd|th|\\.)?(?:\\s(?:and|und|y|e|et|i|en|и|&|to|till|until|bis|au|al?|até|tot|t/m|do|по)\\s|\\s?[-–]\\s?)){0,3}${day}(?:st|nd|rd|th|er|º|ª|\\.)?\\s(?:de\\s|of\\s)?(?:${months})(?!\\p{L})(?:\\.?,?\\s(?:de\\s|del\\s)?(?:19|20)\\d\\d(?!\\d))?|${figures})|${korean}`,
    'giu',
  );
});

const day = '(?:0?[1-9]|[12]\\d|3[01])';
/**
 * With points, a day and a month of two digits need no year: "7.30" has no such month, and after a word such
 * as "um" or before "Uhr" it is a time.
 */
const figures = `(?<=ngày\\s)(?:${day}\\s?[-–]\\s?)?${day}/(?:0?[1-9]|1[0-2])(?![/\\d])|${day}(?:\\.(?:0?[1-9]|1[0-2])\\.|/(?:0?[1-9]|1[0-2])/)(?:19|20)?\\d{2}(?!\\d)|(?<!(?<!\\p{L})(?:at|from|um|à|alle|ore|às|kl|o)\\.?\\s)${day}\\.(?:0[1-9]|1[0-2])\\.?(?![\\d:%]|[.,-]\\d|\\s?(?:am|pm|uhr|h|[-–]\\s?\\d)(?!\\p{L}))`;
const korean = '(?<!\\d)(?:\\d{4}년\\s?)?\\d{1,2}월\\s?\\d{1,2}일';

/** Long and short names, without points. */
export const weekdays = perLanguage((language): readonly string[] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, index) =>
      format.format(Date.UTC(2024, 0, 1 + index)).replace(/\.$/, ''),
    ).flatMap((name) => (name.endsWith('-feira') ? [name, name.slice(0, -6)] : [name]));
  }),
);
