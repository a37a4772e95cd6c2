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
    // "6-12 lipca i 20-26 lipca" are of one thing, "5-7, 8-10, 11-13" of one list.
    const isSpan =
      last !== undefined &&
      last.kind === fact.kind &&
      fact.label === undefined &&
      ((fact.kind === 'date' &&
        last.label !== undefined &&
        and.test(text.slice(last.at + last.text.length, fact.at))) ||
        (isPlain(last) && range.test(fact.text) && endsInRange.test(last.text)));
    if (last !== undefined && (isNext || isSpan)) {
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

const and = /^\s(?:and|und|y|et|e|en|i|и|ve|та|і|och|&)\s$/u;
const range = /^\d{1,2}\s?[-–]\s?\d{1,2}$/u;
const endsInRange = /\d\s?[-–]\s?\d{1,2}$/u;
const beginsList =
  /^(?:I\s)?\p{Ll}{2,20}\s(?:\p{L}{2,20}\s){0,3}\p{Lu}[\p{L}'’-]{1,24}(?:,?\s[^.]{0,120})?$/u;
const names =
  /^(?:(?:and|und|y|et|e|en|i|и|ve)\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:(?:and|und|y|et|e|en|i|и|ve|&)\s)?\p{Lu}[\p{L}'’-]{1,24}){0,3}$/u;
const between = /^,?\s(?:(?:and|und|y|et|e|en|i|и|ve)\s)?$/u;
