import type { Plan } from '../../contracts/job/plan.ts';
import { cardsOf, countIn } from './cards.ts';

/** Cards that a request counts and that are not there. */
export function leftOutOfCards(plan: Plan, text: string): readonly string[] {
  const count = countIn(text) ?? 0;
  const { length } = cardsOf(text, plan.language ?? 'en', 'given' in plan ? plan.given : []);
  return count > length
    ? [`${count} cards: ${length} stand there (more can be added on the page)`]
    : [];
}
