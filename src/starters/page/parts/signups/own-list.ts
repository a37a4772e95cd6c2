import type { Language, StaticPlan } from '../../../../contracts/job/plan.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { wordsOf } from '../../dictionary.ts';
import type { AskedForm } from '../../forms/read-forms.ts';
import { claimName, isClaimable, readClaims } from './read-claims.ts';
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
  const names = new Set(items.flatMap(({ name }) => [plain(name), plain(name.replace(time, ''))]));
  const isThere = (text: string): boolean => text !== '' && names.has(plain(claimName(text)));
  const { facts = [], given = [] } = plan;
  return {
    ...plan,
    facts: facts.filter(
      ({ kind, text, label = '' }) =>
        !(kind === 'detail' || kind === 'time') ||
        !(label === '' ? [text] : [`${label} ${text}`, `${text} ${label}`]).some(isThere),
    ),
    // A timetable stays: its courses are taken there.
    given: given.filter(
      ({ entries }) =>
        entries.some(({ when }) => when !== undefined) ||
        !entries.some(({ name }) => isThere(name)) ||
        // "Everyone can take one" is nothing to take.
        !entries.every(({ name }) => isThere(name) || !isClaimable(name)),
    ),
  };
}

/** "Coffee stand, 10:00" and "coffee stand 10:00" */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A time at the end of a name. */
const time =
  /,?\s\(?(?:\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr|h)?\s?(?:-|–|to|bis|a|à)\s?)?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr|h)?\)?$/iu;

/**
 * Whether people write themselves down in such a list, and so need no form of that kind. The answers to a form
 * that the request calls one are for the host, who sees nothing of a list.
 */
export function isListed({ kind, name }: Pick<AskedForm, 'kind' | 'name'>, page: Page): boolean {
  const entries = readEntries(page.message ?? '')?.kind;
  if (entries === 'heads') return (kind === 'signup' || kind === 'rsvp') && !ofForm.test(name);
  if (entries === 'bring') return kind === 'signup';
  const claims = readClaims(page)?.kind;
  return (
    (claims === 'places' && (kind === 'signup' || kind === 'booking')) ||
    (claims === 'shifts' && kind === 'signup')
  );
}

const ofForm =
  /forms?(?!\p{L})|form[ua]l[aiáe]r|formulier|formularz|formu(?!\p{L})|форм|анкет|modul[oi](?!\p{L})|表[单單]|报名表|フォーム|폼|양식|신청서|फ़?ॉर्म|نموذج|استمارة/iu;
