import type { Plan } from '../../contracts/job/plan.ts';
import { botLines } from '../not-included/lines/bot-lines.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readGreeting, tellsRules } from './read-greeting.ts';

/** What the rules are is for those who ask to say. */
export function leftOutOfGreeting({ language = 'en' }: Plan, text: string): readonly string[] {
  return tellsRules(text) && !listed.test(text) && readGreeting(text).directMessage === undefined
    ? [wordsOf(botLines, language).t('rules')]
    : [];
}

/** "/rules: 1. Be kind 2. No spam" */
const listed = /\/\p{L}{3,20}\s[^/\n]{0,80}(?<!\d)1[.)]\s/u;
