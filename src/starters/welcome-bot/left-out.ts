import type { Plan } from '../../contracts/job/plan.ts';
import { botLines } from '../not-included/lines/bot-lines.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readAnswers } from '../slash-bot/reading/read-answers.ts';
import { readGreeting, tellsRules } from './read-greeting.ts';

/** What the rules are is for those who ask to say. */
export function leftOutOfGreeting({ language = 'en' }: Plan, text: string): readonly string[] {
  return tellsRules(text) && !hasRules(text) && readGreeting(text).directMessage === undefined
    ? [wordsOf(botLines, language).t('rules')]
    : [];
}

/** "/rules with: be kind, no spam" */
function hasRules(text: string): boolean {
  return [...readAnswers(text)].some(
    ([name, { answers }]) => answers.length > 0 && rules.test(name),
  );
}

const rules =
  /^(?:rule|rege?l|règl|reglement|norm|regra|regol|zasad|kural|правил|aturan|peraturan|规则|規則|ルール|규칙)/u;
