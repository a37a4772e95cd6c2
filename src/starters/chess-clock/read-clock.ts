import { allMatches } from '../../workspace/text/all-matches.ts';

/**
 * The minutes that each has, and the seconds that each move adds.
 *
 * @example
 * readClock('chess clock, 5 minutes each with 3 second increment'); // { minutes: 5, increment: 3 }
 * readClock('Schachuhr 10+5'); // { minutes: 10, increment: 5 }
 */
export function readClock(message: string): { minutes: number; increment: number } {
  const pair = /(?<![\d.])(\d{1,3})\s?\+\s?(\d{1,2})(?![\d.])/u.exec(message);
  const minutes = Number(pair?.[1] ?? minute.exec(message)?.[1] ?? 10);
  const increment = Number(pair?.[2] ?? second.exec(message)?.[1] ?? 0);
  return {
    minutes: Math.min(Math.max(minutes, 1), 180),
    increment: Math.min(increment, 60),
  };
}

const minute =
  /(?<![\d.])(\d{1,3})[\s-]?(?:m(?:in(?:ute|uto|uut)?[ns]?|inuti|inuty|inuten)?|мин\p{L}{0,4}|dakika|dk)(?!\p{L})|(?<![\d.])(\d{1,3})\s?(?:分|분|मिनट|دقائق|دقيقة)/iu;
const second =
  /(?<![\d.])(\d{1,2})[\s-]?(?:s(?:ec(?:ond)?s?|ek(?:unden?|und\p{L}?)?|egundos?|econdes?|econdi|econden|aniye)?|сек\p{L}{0,4})(?!\p{L})|(?<![\d.])(\d{1,2})\s?(?:秒|초|सेकंड|ثوان|ثانية)/iu;

/**
 * The times that a request names to choose from, at most 6: empty for fewer than two.
 *
 * @example
 * clocksIn('chess clock with 3+2, 5+0'); // [{ minutes: 3, increment: 2 }, { minutes: 5, increment: 0 }]
 */
export function clocksIn(message: string): readonly { minutes: number; increment: number }[] {
  const pairs = allMatches(message, /(?<![\d.])(\d{1,3})\s?\+\s?(\d{1,2})(?![\d.])/gu).map(
    ([, minutes, increment]) => ({
      minutes: Math.min(Math.max(Number(minutes), 1), 180),
      increment: Math.min(Number(increment), 60),
    }),
  );
  return pairs.length > 1 ? pairs.slice(0, 6) : [];
}
