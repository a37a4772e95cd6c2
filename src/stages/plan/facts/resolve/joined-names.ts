import type { PlanFact } from '../../../../contracts/job/plan.ts';

/** "covers Salford", "Eccles", "Swinton": names that the first words are said of. */
export function joinNames(facts: readonly PlanFact[], text: string): readonly PlanFact[] {
  const found: PlanFact[] = [];
  for (const fact of facts) {
    const last = found.at(-1);
    const isPlain = (one: PlanFact | undefined): one is PlanFact =>
      one?.kind === 'detail' && one.label === undefined;
    const end = last === undefined ? 0 : last.at + last.text.length;
    const isNext =
      isPlain(last) &&
      isPlain(fact) &&
      beginsList.test(last.text) &&
      names.test(fact.text) &&
      between.test(text.slice(end, fact.at));
    if (isNext && isPlain(last)) {
      const whole = text.slice(last.at, fact.at + fact.text.length);
      if (whole.length <= 160) {
        found[found.length - 1] = { ...last, text: whole };
        continue;
      }
    }
    found.push(fact);
  }
  return found;
}

const beginsList =
  /^(?:I\s)?\p{Ll}{2,20}\s(?:\p{L}{2,20}\s){0,3}\p{Lu}[\p{L}'’-]{1,24}(?:,?\s[^.]{0,120})?$/u;
const names =
  /^(?:(?:and|und|y|et|e|en|i|и|ve)\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:(?:and|und|y|et|e|en|i|и|ve|&)\s)?\p{Lu}[\p{L}'’-]{1,24}){0,3}$/u;
const between = /^,?\s(?:(?:and|und|y|et|e|en|i|и|ve)\s)?$/u;
