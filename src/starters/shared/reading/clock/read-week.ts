import { daysSaid, repeats, timeOfDay } from './read-clock.ts';

/**
 * The days of a week, and the time, at which a request wants something to be done: in the morning, if it names
 * none. Undefined if it names no days, or all.
 *
 * @example
 * readWeek('tidies my downloads every Sunday'); // { at: '08:00', days: [0] }
 */
export function readWeek(
  text: string,
): { readonly at: string; readonly days: readonly number[] } | undefined {
  const said = text
    .slice(0, 2000)
    .split(/[.;!?](?:\s|$)|[:：]\s|\n/u)
    .find((sentence) => repeats(sentence) && daysSaid(sentence).length > 0);
  const days = said === undefined ? [] : daysSaid(said);
  return said === undefined || days.length > 6
    ? undefined
    : { at: timeOfDay(said) ?? '08:00', days };
}
