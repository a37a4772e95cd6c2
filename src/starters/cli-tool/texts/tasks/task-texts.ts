import type { Language } from '../../../../contracts/languages.ts';
import { type Dictionary, wordsOf } from '../../../page/dictionary.ts';
import { type Task, tasks } from '../../reading/asks/asks-for-task.ts';
import { birthdaysTexts } from './birthdays-texts.ts';
import { compareTexts } from './compare-texts.ts';
import { drawTexts } from './draw-texts.ts';
import { loanTexts } from './loan-texts.ts';
import { replaceTexts } from './replace-texts.ts';
import { splitTexts } from './split-texts.ts';
import { subtitlesTexts } from './subtitles-texts.ts';
import { unitsTexts } from './units-texts.ts';
import { zipTexts } from './zip-texts.ts';

/** What the tools with one task say. */
export const taskTexts: Readonly<Record<Task, Dictionary<string>>> = {
  compare: compareTexts,
  replace: replaceTexts,
  subtitles: subtitlesTexts,
  draw: drawTexts,
  zip: zipTexts,
  units: unitsTexts,
  loan: loanTexts,
  birthdays: birthdaysTexts,
  split: splitTexts,
};

/** The title, or what it is, of a tool with one task; undefined for other tools. */
export function taskText(
  tool: string,
  key: 'title' | 'about',
  language: Language,
): string | undefined {
  const task = tasks.find((one) => one === tool);
  return task === undefined ? undefined : wordsOf(taskTexts[task], language).t(key);
}
