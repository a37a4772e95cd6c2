import type { GivenList, PlanFact } from '../../../../contracts/job/plan.ts';
import { namesSection } from '../../../../starters/landing-page/sections/asked-section-words.ts';
import { asksForProgram } from '../../../../starters/not-included/asks-for-program.ts';
import { type Clause, clausesOf } from '../../../../starters/not-included/clauses/clauses-of.ts';
import { behavioursIn } from '../../../../starters/not-included/page/behaviours.ts';
import { wishesOfSite } from '../../../../starters/not-included/page/site-wishes.ts';
import { secondLanguage } from '../../../../starters/page/languages/second-language.ts';
import { formPlace } from '../../../../starters/page/forms/read-forms.ts';
import { isWished } from '../clause-facts.ts';
import { isRequest } from '../parts.ts';

/**
 * Of the lines that a site would leave out, those that stand among its facts and ask for nothing, as "docent
 * Henk de Wit" or "parking behind the house": they are facts too.
 */
export function toldFacts(
  lines: readonly string[],
  text: string,
  { facts, given }: { readonly facts: readonly PlanFact[]; readonly given: readonly GivenList[] },
): readonly PlanFact[] {
  if (asksForProgram(text)) return [];
  const clauses = clausesOf(text);
  const isSaid = ({ start, text: { length } }: Clause): boolean =>
    facts.some(
      ({ at, kind, text: words }) =>
        kind !== 'name' &&
        at < start + length &&
        at + words.length > start &&
        // A list within it has ended before.
        !given.some((list) => list.at >= at && list.end <= start && kind === 'detail'),
    );
  const isFact = (clause: Clause): boolean => isSaid(clause) || isGiven(clause);
  const isGiven = ({ start, text: { length } }: Clause): boolean =>
    given.some(({ at, end }) => at < start + length && end > start);
  return clauses
    .filter((clause, index) => {
      const before = clauses[index - 1];
      const after = clauses[index + 1];
      return (
        lines.includes(clause.text) &&
        !isSaid(clause) &&
        before !== undefined &&
        isFact(before) &&
        (after === undefined || isFact(after)) &&
        !isWished(text, clause.start) &&
        asksForNothing(clause.text)
      );
    })
    .map(({ start, text: words }) => ({ kind: 'detail', at: start, text: words }));
}

function asksForNothing(words: string): boolean {
  return (
    words.length <= 90 &&
    /\s/u.test(words) &&
    !isRequest(words) &&
    !wishesOfSite(words) &&
    formPlace(words) < 0 &&
    !namesSection(words) &&
    // "Türkçe ve İngilizce"
    secondLanguage({ starter: 'landing-page', message: words }) === undefined &&
    behavioursIn(`- . ${words}`).length === 0
  );
}
