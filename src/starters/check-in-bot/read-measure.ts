import { ofMeasures, thisMonth, thisWeek } from '../score-bot/score-words.ts';
import { optionName } from '../shared/reading/commands/read-command-fields.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What members log when they check in. */
export interface Measure {
  /** What it is called, and what is typed for it: "minutes". */
  readonly unit: string;
  readonly option: string;
  /** Whether the ranking is of this week, rather than of all. */
  readonly isWeekly: boolean;
}

/**
 * How much members log with the command that checks them in; undefined where it takes no amount.
 *
 * @example
 * readMeasure('/practice 30 logs minutes, weekly top 10', 'practice');
 * // { unit: 'minutes', option: 'minutes', isWeekly: true }
 */
export function readMeasure(text: string, command: string): Measure | undefined {
  const head = text.slice(0, 4000);
  const at = head.toLowerCase().indexOf(`/${command}`);
  if (at < 0) return undefined;
  const [clause = ''] = head
    .slice(at + command.length + 1)
    .split(/[;.!?\n](?=\s|$)|[。；！？]|\s\/(?=\p{L})/u, 1);
  const rest = clause.slice(0, 80);
  const [unit = ''] = ofMeasures.exec(rest) ?? [];
  if (unit === '' || !typed.test(rest)) return undefined;
  return { unit, option: optionName(unit) || 'amount', isWeekly: thisWeek.test(head) };
}

/**
 * Of which time a request wants to see how often somebody has checked in; empty if it does not.
 *
 * @example
 * readCounts('사람별로 이번 주 몇 번 출석했는지'); // 'week'
 */
export function readCounts(text: string): '' | 'month' | 'week' {
  const clause = text.split(/[.!?。\n]/u).find((one) => howOften.test(one)) ?? '';
  if (thisWeek.test(clause)) return 'week';
  return thisMonth.test(clause) ? 'month' : '';
}

/** How requests ask for that. */
export const toldHowOften =
  'how (?:often|many)|(?<!\\p{L})(?:counts?|wie oft|cuánt[ao]s|combien|quantas|quante|hoe vaak|ile razy|liczb\\p{L}|kaç|сколько|количеств|скільки|кількіст|berapa|bao nhiêu|mấy|đi đủ|kitn[ie])|几次|次数|多少|回数|何回|횟수|몇 ?번|몇 ?회|कितन|كم مرة|عدد';
const howOften = letterPattern(toldHowOften);

/** " 30 logs minutes", " <minutes>", " 分钟" */
const typed = letterPattern(
  `^\\s(?:[<\\[(]?\\d{1,4}(?!\\d|:|\\s?(?:points?|coins?|days?))|[<\\[(]?(?:${ofMeasures.source}))`,
);
