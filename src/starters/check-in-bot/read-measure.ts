import { ofMeasures, thisWeek } from '../score-bot/score-words.ts';
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

/** " 30 logs minutes", " <minutes>", " 分钟" */
const typed = letterPattern(
  `^\\s(?:[<\\[(]?\\d{1,4}(?!\\d|:|\\s?(?:points?|coins?|days?))|[<\\[(]?(?:${ofMeasures.source}))`,
);
