import type { Language } from '../../../contracts/job/plan.ts';
import { monthNames } from '../../../workspace/text/month-names.ts';
import type { Stretch } from './opening-hours.ts';

/**
 * The days that a text names with a month, in a language or in English, or in figures, each with the
 * weekday before it and the time right after it: "Samstag 12.06.2027", "17. April 9 Uhr", "15.05.".
 */
export function datesIn(text: string, language: Language): readonly Stretch[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(patternFor(language))].map(({ 0: date, index }) => ({
    index,
    text: date,
  }));
}

const patterns = new Map<Language, RegExp>();

function patternFor(language: Language): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const own = new Set([...monthNames(language).keys(), ...monthNames('en').keys()]);
  const months = [...own].toSorted((a, b) => b.length - a.length).join('|');
  const days = [...new Set([...weekdays(language), ...weekdays('en')])].join('|');
  const figures = pointed.has(language) ? `|${day}\\.(?:0[1-9]|1[0-2])\\.(?!\\d)` : '';
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,:/])(?:(?:${days})\\.?,?\\s)?(?:${day}(?:st|nd|rd|th|er|º|ª|\\.)?\\s(?:de\\s|of\\s)?(?:${months})(?!\\p{L})(?:\\.?,?\\s(?:de\\s|del\\s)?(?:19|20)\\d\\d(?!\\d))?|${day}[./](?:0?[1-9]|1[0-2])[./](?:19|20)\\d\\d(?!\\d)${figures})${time}`,
    'giu',
  );
  patterns.set(language, pattern);
  return pattern;
}

/** Languages that write days as "15.05."; elsewhere that is a price. */
const pointed: ReadonlySet<Language> = new Set(['de', 'pl', 'ru', 'tr']);

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const time =
  '(?:\\s(?:(?:at|um|ab|à|alle|om|o|в)\\s)?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:uhr|am|pm|h|uur)?(?=[,.;)\\n]|$))?';

/** Long and short names, without points. */
function weekdays(language: Language): readonly string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, index) =>
      format.format(Date.UTC(2024, 0, 1 + index)).replace(/\.$/, ''),
    );
  });
}
