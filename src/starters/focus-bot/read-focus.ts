import { allMatches } from '../../workspace/text/all-matches.ts';

/** How long members work, and how long the break is, in minutes. */
export interface Focus {
  readonly work: number;
  readonly rest: number;
  /** Whether everybody of the server is told of the break, not only those who work. */
  readonly tellsAll: boolean;
}

/**
 * The times of work that a request describes: 25 minutes and a break of 5, unless it says otherwise.
 *
 * @example
 * readFocus('pomodoro bot, 50 min de estudo e 10 de pausa'); // { work: 50, rest: 10, tellsAll: false }
 */
export function readFocus(text: string): Focus {
  const head = text.slice(0, 4000);
  const pair = pairOf.exec(head);
  const [first, ...others] = allMatches(head, minutes).map(([, said]) => Number(said));
  const work = pair === null ? first : Number(pair[1]);
  const rest = pair === null ? others.find((one) => one < (first ?? 0)) : Number(pair[2]);
  return {
    work: within(work, 180) ?? 25,
    rest: within(rest, 60) ?? 5,
    tellsAll: all.test(head),
  };
}

/**
 * Whether a request times work and breaks, whatever it calls them.
 *
 * @example
 * timesBreaks('/study starts a timer of 50 minutes, then a break of 10 minutes'); // true
 */
export function timesBreaks(text: string): boolean {
  if (ofPomodoro.test(text)) return true;
  return timer.test(text) && breaks.test(text) && (text.match(minutes) ?? []).length > 1;
}

/** "/pomodoro starts 25 minutes" */
const ofPomodoro =
  /(?<![\p{L}\p{N}/:.])\/(?:pomo(?:doro)?s?|помодоро|番茄[钟鐘]|ポモドーロ|뽀모도로)(?!\p{L})/iu;
const timer =
  /timer|minuteur|temporizador|cronômetro|zamanlayıcı|таймер|计时|タイマー|타이머|टाइमर|مؤقت/iu;
const breaks =
  /(?<!\p{L})(?:breaks?|pausen?|pauses?|descansos?|pauz[ay]|przerw\p{L}|mola\p{L}{0,3}|перерыв\p{L}{0,2})(?!\p{L})|休息|休憩|휴식|ब्रेक|استراحة/iu;

/** "25/5", "50 min de estudo e 10 de pausa", "25 minutes work, 5 break" */
const pairOf =
  /(?<![\d:.,/])(\d{1,3})\s?(?:\/\s?|(?:-|\s)?(?:min\p{L}{0,6}|мин\p{L}{0,3}|dakika|dk|分钟?|분|मिनट|دقيقة)\.?\s?[^\d.;\n]{0,30}?)(?<![\d:])(\d{1,2})(?![\d:.]|\s?(?:h|std|hour|stund|%))/iu;
const minutes =
  /(?<![\d:.])(\d{1,3})(?:-|\s)?(?:min\p{L}{0,6}|мин\p{L}{0,3}|dakika|dk|分|분|मिनट|دقيقة|دقائق)(?!\p{sc=Latin})/giu;
const all =
  /(?<!\p{L})(?:pings?|notif\p{L}{1,4}|tells?)\s(?:@?everyone|everybody|all)(?!\p{L})(?!\s(?:who|in the|of|that))/iu;

function within(found: number | undefined, most: number): number | undefined {
  return found === undefined || found < 1 || found > most ? undefined : found;
}
