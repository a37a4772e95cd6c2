import { allMatches } from '../../workspace/text/all-matches.ts';

export interface Minutes {
  readonly work: number;
  readonly short: number;
  readonly long: number;
}

/**
 * The lengths that a request names, in minutes.
 *
 * @example
 * minutesOf('a pomodoro timer, 50/10'); // { work: 50, short: 10, long: 20 }
 */
export function minutesOf(text: string): Minutes {
  const pair = /\b(\d{1,3})\s?[/-]\s?(\d{1,2})\b/.exec(text);
  const whole = text.replace(sameUnit, '$1 min');
  const named = allMatches(whole, /(?<!\d)(\d{1,3})\s?-?(?:min|m\b|мин|分|분|मिनट|dakika)/giu).map(
    (match) => Number(match[1]),
  );
  const [work = 25, short = 5, long = Math.min(Math.max(short * 3, 15), 180)] =
    pair === null ? named : [Number(pair[1]), Number(pair[2]), Number(pair[2]) * 2];
  return { work: bounded(work), short: bounded(short), long: bounded(long) };
}

/** "50 minutes of work and 10 of rest" */
const sameUnit =
  /((?<!\d)\d{1,3}\s?min\p{L}{0,6}\s[^.;\d]{2,30}\s(?:and|y|und|et|e|i|en)\s\d{1,2})(?=\s(?:of|de|di|von|for|para|pause|rest|break)(?!\p{L}))/giu;

function bounded(minutes: number): number {
  return Math.min(Math.max(minutes, 1), 180);
}

/** "a long break after 3 rounds"; 4 where none are named. */
export function roundsOf(text: string): number {
  const found = rounds.exec(text)?.[1];
  return Number(found ?? 4);
}

const rounds =
  /(?<!\d)([2-9]|1[0-2])\s?(?:(?:rounds?|pomodoros?|sessions?|cycles?|runden|sitzungen|rondas|sesiones|tours|sessões|rodadas|ciclos|giri|sessioni|rondes|sessies|rund\p{L}?|sesj\p{L}|tur(?!\p{L})|раунд\p{L}{0,2}|подход\p{L}{0,2}|помидор\p{L}{0,2})|轮|个番茄|回|ラウンド|라운드|회|राउंड|جولات)/iu;
