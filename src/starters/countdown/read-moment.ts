import { letterPattern } from '../../workspace/text/letters.ts';
import { daysNamed, timeOfDay } from '../shared/reading/clock/read-clock.ts';

/** A time of day that comes again: every day, or on a day of the week from 0 for Sunday. */
export interface Moment {
  readonly weekday?: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * The time of day or the day of the week that a request counts down to.
 *
 * @example
 * momentIn('countdown to Friday 4pm'); // { weekday: 5, hour: 16, minute: 0 }
 */
export function momentIn(text: string): Moment | undefined {
  const days = daysNamed(text);
  const [hour = 0, minute = 0] = (timeOfDay(text) ?? '').split(':').map(Number);
  const weekday = days.length === 1 ? days[0] : undefined;
  if (weekday === undefined && !timeOfDay(text)) return undefined;
  return { ...(weekday !== undefined && { weekday }), hour, minute };
}

/** Whether a countdown to a day or a time is asked for: "countdown timer until Christmas". */
export function countsToMoment(text: string): boolean {
  return toMoment.test(text);
}

/** The words for a countdown. */
export const countdownWords =
  '(?:count-?\\s?downs?|cuentas? (?:atrás|regresiva)|comptes? à rebours|contagem regressiva|conto alla rovescia|aftel\\p{L}{0,6}|odliczani\\p{L}|geri sayım\\p{L}{0,2}|обратн\\p{L}{2,3} отсч[её]т\\p{L}?|зворотн\\p{L}{2,3} відлік\\p{L}{0,2}|đếm ngược|hitung mundur|nedräkning)';
const toMoment = letterPattern(
  `^(?:(?!\\s(?:with|and|mit|und|con|y|avec|et|com|e|met|en|z|i|с|и)\\s)[^.,;:!?\\n]){0,40}${countdownWords}(?:\\s?(?:timer|clock|page|app|uhr|klok))?\\s(?:to|until|till?|bis|hasta|para|tot|naar|jusqu[’']|até|fino|do|до|đến|tới|ke)(?!\\p{L}|\\s(?:zero|null|\\d{1,3}\\s?(?:min|sec|0)))`,
);
