import type { PlanFact } from '../../contracts/job/plan.ts';
import { upperDates } from '../landing-page/upper-days.ts';
import type { NamedDate } from '../page/reading/read-date.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';

/** The day in the words of the request where they name the weekday, which a date without a year has not. */
export function dayText(date: NamedDate, said: PlanFact | undefined, language: string): string {
  const written = said?.text.toLowerCase() ?? '';
  const isNamed =
    date.year === undefined &&
    [language, 'en'].some((one) =>
      Array.from({ length: 7 }, (_none, day) =>
        new Date(Date.UTC(2024, 0, day + 1))
          .toLocaleString(one, { weekday: 'long', timeZone: 'UTC' })
          .toLowerCase(),
      ).some((name) => written.includes(name)),
    );
  return isNamed
    ? upperStart(language === 'en' ? upperDates(said?.text ?? '') : (said?.text ?? ''))
    : dateText(date, language);
}

/** "vanaf 15:00" */
export function withFrom(fact: PlanFact, message: string): PlanFact {
  const at = message.indexOf(fact.text);
  const [from = ''] = fromAhead.exec(message.slice(Math.max(at - 16, 0), Math.max(at, 0))) ?? [];
  return from === '' || span.test(fact.text) ? fact : { ...fact, text: `${from}${fact.text}` };
}

const fromAhead =
  /(?<!\p{L})(?:from|ab|vanaf|à partir de|dès|a partir de(?: las?)?|desde las?|a partir das?|dalle(?: ore)?|od(?: godz\.)?|с|від|från(?: kl\.?)?)\s$/iu;
const span = /\d\s?(?:[ap]m|uhr|uur|h)?\s?(?:[-–]|to|bis|tot|à|às|al|do|до)\s?\d/iu;

/** "3pm-6pm" says when it begins. */
export function withoutHour({ hour: _hour, minute: _minute, ...day }: NamedDate): NamedDate {
  return day;
}

function dateText({ year, month, day, hour, minute = 0 }: NamedDate, language: string): string {
  // A leap year, for days without a year.
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day, hour ?? 0, minute));
  return date.toLocaleString(language, {
    ...(year !== undefined && { weekday: 'long', year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    ...(hour !== undefined && { hour: 'numeric', minute: '2-digit' }),
    timeZone: 'UTC',
  });
}
