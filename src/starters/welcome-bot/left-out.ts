import type { Plan } from '../../contracts/job/plan.ts';
import { botLines } from '../not-included/lines/bot-lines.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readAnswers } from '../slash-bot/reading/read-answers.ts';
import { readGreeting, tellsRules } from './read-greeting.ts';

/** What the rules are is for those who ask to say. */
export function leftOutOfGreeting({ language = 'en' }: Plan, text: string): readonly string[] {
  const [greetings] = byChance.exec(text.slice(0, 2000)) ?? [];
  return [
    ...(greetings === undefined ? [] : [greetings]),
    ...(tellsRules(text) && !hasRules(text) && readGreeting(text).directMessage === undefined
      ? [wordsOf(botLines, language).t('rules')]
      : []),
  ];
}

/** "with a random greeting": there is one. */
const byChance =
  /(?<!\p{L})(?:random|zufällige\p{L}?|willekeurige?|losow\p{L}{1,3}|rastgele|случайн\p{L}{2,3}) (?:\p{L}{3,12} )?(?:greeting|welcome|gru(?:ß|ss)|begrüßung|begroeting|powitani|karşılama|hoş|приветстви)\p{L}{0,10}(?: messages?)?|(?<!\p{L})(?:saludos?|bienvenidas?|saudaç\p{L}{2,3}|bienvenue|salut[io]|mens\p{L}{2,4} de b\p{L}{2,4}-?vind\p{L}{1,3}) (?:al azar|aleatori[oa]s?|aléatoires?|casual[ei])/iu;

/** "/rules with: be kind, no spam" */
function hasRules(text: string): boolean {
  return [...readAnswers(text)].some(
    ([name, { answers }]) => answers.length > 0 && rules.test(name),
  );
}

const rules =
  /^(?:rule|rege?l|règl|reglement|norm|regra|regol|zasad|kural|правил|aturan|peraturan|规则|規則|ルール|규칙)/u;
