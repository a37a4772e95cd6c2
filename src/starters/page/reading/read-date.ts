import type { Language } from '../../../contracts/job/plan.ts';
import { languages } from '../../../contracts/languages.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { monthNames } from '../../../workspace/text/month-names.ts';
import { readTime } from './read-time.ts';
import { perLanguage } from '../../../workspace/text/per-language.ts';

/** A day, with a time if one is named. Without a year it is the next such day. */
export interface NamedDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

/**
 * The first date that a text names, in the language of the page or in English.
 *
 * @example
 * readDate('our wedding on 14 June 2027 at 3 pm', 'en'); // { year: 2027, month: 6, day: 14, hour: 15, minute: 0 }
 */
export function readDate(text: string, language: Language): NamedDate | undefined {
  // "5–7 June" begins on the first day.
  const head = text
    .slice(0, 2000)
    .toLowerCase()
    .replaceAll(/(?<![\d:.])(\d{1,2}\.?)\s?[–-]\s?\d{1,2}\.?(?=\s(?:de\s)?\p{L}{3})/gu, '$1');
  const first = findDate(head, language);
  if (first === undefined) return undefined;
  const { year, month, day } = first;
  const time = readTime(head.slice(first.at + first.length)) ?? readTime(head.slice(0, first.at));
  return { ...(year !== undefined && { year }), month, day, ...time };
}

/** A date, and where it stands in the text. */
interface Found extends NamedDate {
  readonly at: number;
  readonly length: number;
}

/** The day that stands first in a text in lower case, without its time. */
export function findDate(text: string, language: Language): Found | undefined {
  if (!/\d/.test(text)) return undefined;
  return readers
    .map((read) => read(text, language))
    .filter((date) => date !== undefined)
    .toSorted((a, b) => a.at - b.at)[0];
}

type Reader = (text: string, language: Language) => Found | undefined;

const readers: readonly Reader[] = [
  // 2027-06-14, 2027年6月14日
  (text) =>
    foundBy(
      /(?<!\d)(?<year>\d{4})\s?[-/.年년]\s?(?<month>\d{1,2})\s?[-/.月월]\s?(?<day>\d{1,2})(?!\d)/u.exec(
        text,
      ),
    ),
  // 6月14日
  (text) =>
    foundBy(/(?<![\d年년]|[年년]\s)(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})/u.exec(text)),
  // 14 tháng 6 năm 2027
  (text) =>
    foundBy(
      /(?<!\d)(?<day>\d{1,2})\s(?:tháng|thang)\s(?<month>\d{1,2})(?!\d)(?:,?\s(?:n[ăa]m\s)?(?<year>\d{4})(?!\d))?/u.exec(
        text,
      ),
    ),
  // 14.6.2027, 14/06/2027; in English 6/14/2027
  (text, language) =>
    foundBy(
      /(?<![\d./])(?<day>\d{1,2})[./](?<month>\d{1,2})(?:[./](?<year>\d{4}))(?!\d)/u.exec(text),
      // Points are European.
      language === 'en' && /\d\//u.test(text),
    ) ?? foundBy(/(?<![\d./:])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?!\d)/u.exec(text)),
  (text, language) => {
    // Short messages are often taken for another language.
    for (const spoken of new Set<Language>([language, 'en', ...languages])) {
      const date = inWords(text, spoken);
      if (date !== undefined) return date;
    }
    return undefined;
  },
];

/** "14 June 2027", "June 14th, 2027", "14 de junio de 2027". */
function inWords(text: string, language: Language): Found | undefined {
  const known = wordsFor(language);
  // Seen faster than that one stands beside a number.
  const words = text.toLowerCase();
  if (!known.written.some((name) => words.includes(name))) return undefined;
  const match = known.dayFirst.exec(text) ?? known.monthFirst.exec(text);
  return foundBy(match, false, (name) => known.names.get(name.toLowerCase()));
}

const wordsFor = perLanguage((language) => {
  const names = monthNames(language);
  const month = [...names.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const year = '(?:[\\s,.]{0,2}(?:de\\s|del\\s|г\\.?\\s)?(?<year>20\\d\\d))?(?!\\d)';
  return {
    names,
    written: [...names.keys()],
    dayFirst: letterPattern(
      `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s(?:de\\s|of\\s)?(?<month>${month})(?!\\p{L})\\.?${year}`,
    ),
    monthFirst: letterPattern(
      `(?<!\\p{L})(?<month>${month})\\.?\\s(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${year}`,
    ),
  };
});

function foundBy(
  match: RegExpExecArray | null,
  isMonthFirst = false,
  monthOf: (text: string) => number | undefined = Number,
): Found | undefined {
  if (match?.groups === undefined) return undefined;
  const { year, month: written = '', day: number = '' } = match.groups;
  let [month = 0, day] = [monthOf(written), Number(number)];
  if (month > 12 || (isMonthFirst && day <= 12)) [month, day] = [day, month];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {
    ...(year !== undefined && { year: Number(year) }),
    month,
    day,
    at: match.index,
    length: match[0].length,
  };
}
