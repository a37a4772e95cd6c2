import type { Plan } from '../../contracts/job/plan.ts';
import { botLines } from '../not-included/lines/bot-lines.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readGreeting, tellsRules } from './read-greeting.ts';

/** What the rules are is for those who ask to say. */
export function leftOutOfGreeting({ language = 'en' }: Plan, text: string): readonly string[] {
  return tellsRules(text) && readGreeting(text).directMessage === undefined
    ? [wordsOf(botLines, language).t('rules')]
    : [];
}
