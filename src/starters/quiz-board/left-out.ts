import type { Plan } from '../../contracts/job/plan.ts';
import { categoryQuestions } from './category-questions.ts';
import { isCategories, readBoard } from './read-board.ts';

/** The categories of a board that there are no questions for. */
export function leftOutOfBoard(plan: Plan, text: string): readonly string[] {
  const { categories = givenIn(plan), values } = readBoard(text);
  const empty = categories.filter(
    (name) => categoryQuestions(name, plan.language ?? 'en').length < values.length,
  );
  return empty.length === 0 ? [] : [`questions about ${empty.join(', ')}: write them on the page`];
}

/** The request comes without its lists. */
function givenIn(plan: Plan): readonly string[] {
  const given = 'given' in plan ? (plan.given ?? []) : [];
  const { label = '', entries = [] } = given.find((list) => isCategories(list.label)) ?? {};
  return readBoard(`${label}: ${entries.map(({ name }) => name).join(', ')}`).categories ?? [];
}
