import { letterPattern } from '../../../workspace/text/letters.ts';
import type { Clock } from '../../shared/reading/clock/read-clock.ts';
import { remindersSaid, saidBefore } from '../../event-bot/reminders-in.ts';

/**
 * How many minutes earlier a request wants a post once more; 0 if it does not. `rest` is the request without
 * that.
 *
 * @example
 * againEarlier('каждую пятницу в 20:00 напоминает о рейде и ещё раз за 15 минут').minutes; // 15
 */
export function againEarlier(text: string): { readonly minutes: number; readonly rest: string } {
  const [phrase] = quick.test(text) ? (again.exec(text) ?? []) : [];
  const [minutes = 0] = phrase === undefined ? [] : remindersSaid(phrase);
  return phrase === undefined || minutes === 0 || minutes >= 1440
    ? { minutes: 0, rest: text }
    : { minutes, rest: text.replace(phrase, ' ') };
}

/** A clock so many minutes sooner, on the same days unless that is the day before. */
export function sooner({ at, days }: Clock, minutes: number): Pick<Clock, 'at' | 'days'> {
  const [hours = 0, rest = 0] = at.split(':').map(Number);
  const from = hours * 60 + rest - minutes;
  const [hour, minute] = [Math.floor(((from + 1440) % 1440) / 60), (from + 1440) % 60];
  return {
    at: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
    days: from < 0 ? days.map((day) => (day + 6) % 7) : days,
  };
}

const ahead =
  'again|also|(?:noch ?(?:ein)?mal|auch)|también|encore|aussi|também|anche|ook|jeszcze raz|też|także|ещ[её](?: раз)?|также|ще(?: раз)?|також|bir de|juga|lagi|cũng|nhắc lại|också|phir|फिर|و?مرة أخرى|أيضا';
const and = '(?<!\\p{L})(?:and|und|y|et|e|i|и|та|й|ve|dan|và|aur|और|و)\\s?';
const again = letterPattern(
  `(?:[,،]\\s)?(?:${and})?(?<!\\p{L})(?:${ahead})\\s(?:\\p{L}{1,12}\\s){0,2}(?:${saidBefore})(?:\\s(?:that|this|этого|цього|start\\p{L}{0,3}|начал\\p{L}|початк\\p{L}{1,2}|itu|đó|ذلك))?` +
    `|(?:[,，、،。.]\\s?|${and}|그리고 ?)(?:${saidBefore})\\s?(?:d[ea](?!\\p{L})|tekrar|juga|lagi|nữa|bhi|phir|भी|फिर|にも|も|再|又|也|에도|도|أيضا|ещ[её]|ще|jeszcze|też|auch|aussi|también|anche|ook)[^,.;。！，、\\n]{0,24}`,
);
const quick =
  /wcześniej|przed|önce|前|전|за [\dп]|раньше|раніше|पहले|pehle|قبل|sebelum|trước|before|earlier|ahead|vorher|davor|antes|avant|prima|voor|innan/iu;

/** "At 18:30, one hour before": then it is told at 17:30, on the same days unless that is the day before. */
export function earlier(clock: Clock, clause: string): Pick<Clock, 'at' | 'days'> {
  const [minutes = 0] = remindersSaid(clause);
  return sooner(clock, minutes >= 1440 ? 0 : minutes);
}
