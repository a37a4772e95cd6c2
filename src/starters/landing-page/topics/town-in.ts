import type { PlanFact } from '../../../contracts/job/plan.ts';

/** The town that a request gives as an address, unless a title names it. */
export function townIn(facts: readonly PlanFact[], title: string): string | undefined {
  return facts.find(
    ({ kind, text }) => kind === 'address' && isTown.test(text) && !title.includes(text),
  )?.text;
}

/** "Bath", "Isle of Mull", "в Туле", "전주 한옥마을" */
const isTown =
  /^(?:(?:[wz]e?|во?|из)\s)?(?:(?:Ste?|Mt)\.\s)?\p{Lu}[\p{L}'’-]{2,20}(?:[\s,]{1,2}(?:(?:of|de|do|da|del|la|am|an|sur)\s)?\p{Lu}[\p{L}'’-]{1,20}){0,2}$|^[\p{sc=Han}\p{sc=Hangul}\s]{2,9}$|^[\p{sc=Deva}\p{sc=Arab}\p{M}]{2,14}$/u;
