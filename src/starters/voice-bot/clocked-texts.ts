import type { Dictionary } from '../page/dictionary.ts';
import { texts as focusTexts } from '../focus-bot/texts.ts';
import type { Clocking } from './read-clocking.ts';
import { texts } from './texts.ts';

/** The words of a bot whose members begin and end a time by commands: none of them is of voice channels. */
export function clockedTexts(clocking: Clocking | undefined): Dictionary<string> {
  if (clocking === undefined) return texts;
  const rows = [...texts.rows].map(([language, row]) => {
    const focus = focusTexts.rows.get(language);
    const said = (key: string): string => focus?.get(key) ?? '';
    const more: readonly (readonly [string, string])[] = [
      ['own', `⏱️ ${said('hours')}`],
      ['board', `🏆 ${said('hoursDescription')}`],
      ['nobody', said('empty')],
      ['stopped', said('stopped')],
      ['start', `▶️ ${clocking.start}`],
      ['stop', `⏹️ ${clocking.stop}`],
    ];
    return [language, new Map([...row, ...more])] as const;
  });
  const keys: readonly string[] = [...texts.keys, 'stopped', 'start', 'stop'];
  return { keys, rows: new Map(rows) };
}
