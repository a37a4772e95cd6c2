import type { Chrono } from 'chrono-node';
import type { Language } from '../../../contracts/job/plan.ts';
import { hoursIn } from './opening-hours.ts';
import { partAround } from './parts.ts';
import { inBrackets, labelOf } from './price-facts.ts';
import type { FactsFound } from './spans.ts';
import { datesIn } from './written-dates.ts';

/** Opening hours, times and dates. Dates are read by chrono-node, in the language and in English. */
export async function takeTimes(
  text: string,
  language: Language,
  found: FactsFound,
): Promise<void> {
  for (const { index, text: hours } of hoursIn(text)) found.take('hours', index, hours);
  for (const { index, text: date } of datesIn(text, language))
    take('date', index, index + date.length);
  for (const { 0: clock, index } of text.matchAll(times))
    take('time', index, index + clock.trimEnd().length);
  if (!/\d/.test(text)) return;
  for (const parser of await parsersOf(language)) {
    for (const { text: date, index, start } of parser.parse(text)) {
      const isDate = start.isCertain('day') || start.isCertain('month');
      const at = index + (ahead.exec(date)?.[0].length ?? 0);
      const end = index + (otherList.exec(date)?.index ?? date.length);
      if (!/\d/.test(date) || end <= at) continue;
      // "3 May at 7pm", whose time is taken already.
      const day = isDate ? text.slice(at, end).search(clockAfter) : -1;
      if (!take(isDate ? 'date' : 'time', at, end) && day > 0)
        found.take('date', at, text.slice(at, at + day));
    }
  }

  function take(kind: 'date' | 'time', start: number, end: number): boolean {
    const { before, after } = partAround(text, start, end - start);
    const label = inBrackets(text, start) ?? labelOf(after, before);
    return found.take(
      kind,
      start,
      text.slice(start, end),
      rangeWord.test(label) || /\d{4}/.test(label) ? '' : label,
    );
  }
}

/** The time after a date. */
const clockAfter =
  /,?\s(?:(?:at|um|à|a las|às|alle|o|om|в)\s)?\d{1,2}(?:[:.h]\d{2}|\s?(?:am|pm|uhr|h))(?!\d)/iu;

/** Before a date: "on 14 June", and the end of the entry before it: "15 Uhr, Sonntag 5. Juli". */
const ahead =
  /^(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|uhr|h)?,\s)?(?:(?:on|at|am|um|le|el|em|no|il|à|op|в|w)\s)?/iu;
/** The next entry of a list after a date: "4. Juli, 16 Uhr". */
const otherList = /,\s\d{1,2}(?!\d)/u;

/** "until 10": the time is an end of a range. */
const rangeWord =
  /^(?:to|till|until|bis|à|al?|às|até|tot|do|–|-)\s|\s(?:from|von|vanaf|de|das|od|van|to|bis|à|às|a)$/iu;

const times =
  /(?<![\p{L}\p{N}.,:])(?:\d{1,2}[:.]\d{2}\s?(?:am|pm|uhr|h)?|\d{1,2}\s?(?:am|pm|uhr)|\d{1,2}h(?:\d{2})?|\d{1,2}時(?:\d{1,2}分)?)(?![\p{L}\p{N}%])/giu;

async function parsersOf(language: Language): Promise<readonly Pick<Chrono, 'parse'>[]> {
  const english = await import('chrono-node/en');
  const own = await others[language]?.();
  return own === undefined ? [english.strict] : [own.strict, english.strict];
}

/** The languages that chrono-node reads beside English. */
const others: Partial<Record<Language, () => Promise<{ readonly strict: Chrono }>>> = {
  de: () => import('chrono-node/de'),
  fr: () => import('chrono-node/fr'),
  es: () => import('chrono-node/es'),
  pt: () => import('chrono-node/pt'),
  it: () => import('chrono-node/it'),
  nl: () => import('chrono-node/nl'),
  ru: () => import('chrono-node/ru'),
  zh: () => import('chrono-node/zh'),
  ja: () => import('chrono-node/ja'),
  ar: () => import('chrono-node/ar'),
};
