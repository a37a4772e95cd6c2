import type { Language } from '../../../contracts/job/plan.ts';
import { monthNames } from '../../../starters/page/read-date.ts';
import type { Stretch } from './opening-hours.ts';

/**
 * The dates that chrono-node does not read: "12.06.2027", "15.05", "5월 15일", and those with a month in
 * words in the languages that it lacks.
 */
export function datesIn(text: string, language: Language): readonly Stretch[] {
  const inWords = languagesInWords.has(language) ? [withMonths(language)] : [];
  return [inDigits, inKorean, ...inWords].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: date, index }) => ({ index, text: date })),
  );
}

/**
 * With points, a day and a month of two digits need no year; "7.30" has no such month, and after a word
 * such as "um" or before "Uhr" it is a time.
 */
const inDigits = new RegExp(
  `(?<![\\d.,:/-]|(?<!\\p{L})(?:at|from|um|à|alle|ore|às|kl|o)\\.?\\s)(?:${[
    '(?:0?[1-9]|[12]\\d|3[01])([./-])(?:0?[1-9]|1[0-2])\\1(?:20)?\\d{2}',
    '(?:0?[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.?',
  ].join('|')})(?![\\d:%]|[.,-]\\d|\\s?(?:am|pm|uhr|h|[-–]\\s?\\d)(?!\\p{L}))`,
  'giu',
);
const inKorean = /(?<!\d)(?:\d{4}년\s?)?\d{1,2}월\s?\d{1,2}일/gu;

const languagesInWords: ReadonlySet<Language> = new Set(['pl', 'tr', 'hi']);

function withMonths(language: Language): RegExp {
  const months = [...monthNames(language).keys()].toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\d)\\d{1,2}\\s(?:${months.join('|')})(?![\\p{L}\\p{M}])(?:\\s20\\d{2})?`, 'giu');
}
