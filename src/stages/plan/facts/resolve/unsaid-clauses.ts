import type { Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { asksForProgram } from '../../../../starters/not-included/asks-for-program.ts';
import { clausesOf } from '../../../../starters/not-included/clauses/clauses-of.ts';
import { wordsUnsaid } from '../../../../starters/not-included/clauses/uncovered.ts';
import { withoutFields } from '../../../../starters/page/forms/read-forms.ts';
import { withoutLook } from '../../read/page/read-look.ts';
import { isWished } from '../clause-facts.ts';
import { reminderLength } from '../labels/filler-words.ts';
import { isInstruction } from '../parts.ts';
import { asksForNothing } from './told-facts.ts';

interface Shown {
  readonly facts: readonly PlanFact[];
  readonly language?: Language | undefined;
  /** What the site says, in lower case. */
  readonly known: string;
  /** What it leaves out. */
  readonly missing: readonly string[];
}

/**
 * The clauses of a site's request that were read in part: some of their words stand on the page, and others
 * nowhere. Each as a detail, as it was written. "Sunday at 12 in the parish church, then lunch at the Oak" has
 * a time and a place; that there is lunch is told by the whole of it.
 */
export function unsaidClauses(
  request: string,
  { facts, language = 'en', known, missing }: Shown,
): readonly PlanFact[] {
  // What a program does is no fact of its page.
  if (asksForProgram(request)) return [];
  const text = withoutFields(request);
  const plain = withoutLook(text);
  return clausesOf(text).flatMap(({ start, text: words }, index): readonly PlanFact[] => {
    const end = start + words.length;
    const within = facts.filter(({ at, kind }) => at >= start && at < end && !named.has(kind));
    // Most of it is told to be missing.
    const isMissing = missing.some(
      (line) => line.includes(words) || (words.includes(line) && line.length > words.length * 0.6),
    );
    // "…, and receive rewards" goes on with what was asked.
    const goesOn = joins.test(words) || !/[.!?:\n。！？]\s?$/u.test(text.slice(0, start));
    const isAsked = within.length === 0 && (goesOn || isWished(text, start));
    // The first clause asks for the site.
    if (index === 0 || /\n/.test(words) || isAsked || isMissing) return [];
    // "Don't forget that …"
    const from = start + reminderLength(words);
    const { unsaid, all } = wordsUnsaid(plain.slice(from, end), { language, known });
    const isReach = within.some(({ kind }) => reached.has(kind));
    const least = within.length === 0 || isReach ? 3 : 2;
    if (unsaid.length < least || (within.length === 0 && unsaid.length === all)) return [];
    const isTold =
      !isInstruction(words) && asksForNothing(words.replace(contact, ''), mostCharacters);
    return isTold ? [{ kind: 'detail', at: start, text: words }] : [];
  });
}

/** Facts without the details that stand in whole clauses. */
export function withoutParts(
  facts: readonly PlanFact[],
  clauses: readonly PlanFact[],
): readonly PlanFact[] {
  return facts.filter(
    ({ kind, at }) =>
      kind !== 'detail' ||
      !clauses.some((clause) => at >= clause.at && at < clause.at + clause.text.length),
  );
}

/** Names stand in a title, or nowhere. */
const named: ReadonlySet<string> = new Set(['name', 'quote']);
/** "Call … or write to …": the words beside a number or an address say little. */
const reached: ReadonlySet<string> = new Set(['phone', 'email', 'link']);
const contact = /\s(?:\+?\(?\d[\d ()./-]{5,30}|\S{1,60}@\S{1,60})$/u;
const joins = /^(?:and|und|y|e|et|en|i|и|ve|och|та|dan|và)\s/iu;
const mostCharacters = 160;
