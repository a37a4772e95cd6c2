import type { Language } from '../../contracts/job/plan.ts';
import { wordsOf } from '../page/dictionary.ts';
import { fortuneTexts } from './fortune-texts.ts';
import { choicesIn } from './reading/read-choices.ts';
import { isOnceADay } from './reading/read-once-a-day.ts';
import { usualCommand } from './usual-commands.ts';

/**
 * What a command that draws a fortune gives: what the request lists, otherwise usual ones. None for other
 * commands.
 *
 * @example
 * fortunesOf('fortune', 'A fortune bot', 'en').length; // 10
 */
export function fortunesOf(name: string, text: string, language: Language): readonly string[] {
  if (usualCommand(name) !== 'fortune') return [];
  const listed = choicesIn(text);
  return listed.length > 0 ? listed : wordsOf(fortuneTexts, language).t('fortunes').split(' / ');
}

/** Whether a request lets each member draw a fortune once a day. */
export function drawsOnceADay(name: string, text: string): boolean {
  return usualCommand(name) === 'fortune' && isOnceADay.test(text.slice(0, 4000));
}
