import type { Language, StaticPlan } from '../../../../contracts/job/plan.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { wordsOf } from '../../dictionary.ts';
import type { FormKind } from '../../forms/form-kinds.ts';
import { readClaims } from './read-claims.ts';
import { readEntries } from './read-entries.ts';
import { signupWords } from './signup-words.ts';

/** The list for names that a page has, for links to it; undefined without one. */
export function ownList(
  page: Page,
  language: Language,
): { readonly id: string; readonly heading: string } | undefined {
  const { t } = wordsOf(signupWords, language);
  const entries = readEntries(page.message ?? '');
  if (entries !== undefined) return { id: 'entries', heading: t(entries.kind) };
  const claims = readClaims(page);
  return claims === undefined ? undefined : { id: 'claims', heading: t(claims.kind) };
}

/** The plan without what stands in such a list: its things, their times and the list that gives them. */
export function withoutListed(plan: StaticPlan, message: string): StaticPlan {
  const items = readClaims({ ...plan, message })?.items ?? [];
  if (items.length === 0 || plan.isExact === true) return plan;
  const names = items.map(({ name }) => name.toLowerCase());
  const isThere = (text: string): boolean =>
    names.some((name) => name.includes(text.toLowerCase()));
  const { facts = [], given = [] } = plan;
  return {
    ...plan,
    facts: facts.filter(
      ({ kind, text, label = '' }) =>
        !(kind === 'detail' || kind === 'time') || !isThere(text) || !isThere(label),
    ),
    // A timetable stays: its courses are taken there.
    given: given.filter(
      ({ entries }) =>
        entries.some(({ when }) => when !== undefined) ||
        !entries.some(({ name }) => isThere(name)),
    ),
  };
}

/** Whether people write themselves down in such a list, and so need no form of that kind. */
export function isListed(kind: FormKind, page: Page): boolean {
  const entries = readEntries(page.message ?? '')?.kind;
  if (entries !== undefined) return kind === 'signup' || (entries === 'heads' && kind === 'rsvp');
  const claims = readClaims(page)?.kind;
  return (
    (claims === 'places' && (kind === 'signup' || kind === 'booking')) ||
    (claims === 'shifts' && kind === 'signup')
  );
}
