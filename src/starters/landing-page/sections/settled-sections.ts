import type { Language } from '../../../contracts/job/plan.ts';
import { asksFor } from '../../not-included/page/asks-for.ts';
import { factWord } from '../../page/facts.ts';
import type { PageForm } from '../../page/forms/page-forms.ts';
import { sectionCalled } from '../../page/wished/wished-sections.ts';
import type { AskedPage } from '../asked-page.ts';
import { type Heading, headingsOf, isContact } from '../headings.ts';
import { isCovered, isFiller, isOfDates } from '../said/covered.ts';
import type { Entries } from '../said/entries.ts';
import { isGiven } from '../said/given.ts';
import type { Said } from '../said/said.ts';
import { wantedSections } from './unwanted.ts';

/** The sections that have something to show, each with a layout for it, and a place for forms and addresses. */
export function settledSections(
  headings: readonly Heading[],
  said: Said,
  { plan, request, open, forms, purpose: { trade, isPlain, isCalm } }: AskedPage,
): readonly Heading[] {
  const { given, entries, lists, priced, isMapped, usual, language } = said;
  const stepsOf = (text: string): number | undefined =>
    entries.has(text) || lists.has(text)
      ? undefined
      : open.find(({ heading }) => heading.toLowerCase() === text.toLowerCase())?.steps;
  const hasGallery = headings.some(({ kind }) => kind === 'gallery');
  const kept = wantedSections(headings, plan, given)
    .filter((one) => !isCovered(one, said) && !isFiller(one, said, { request, trade }))
    .filter(
      ({ kind, text }) =>
        // "a few photos" stand in the gallery.
        (kind !== 'note' || !hasGallery || !asksFor('gallery', `, ${text}`)) &&
        (!isCalm || kind !== 'contact' || given.contacts.length > 0 || forms.length > 0) &&
        // For somebody who died, only what is told.
        (!isCalm || !ofBusiness.has(kind) || isGiven(kind, given) || entries.has(text)) &&
        // "Menu: starters (…), mains (…)": each of them has its dishes.
        ((kind !== 'menu' && sectionCalled(text) !== 'menu') ||
          entries.has(text) ||
          !isPricedBy(entries) ||
          given.prices.length > 0),
    );
  const hasSchedule = kept.some(({ kind }) => kind === 'schedule');
  const settled = kept.map((one) =>
    stepsOf(one.text) !== undefined
      ? { ...one, kind: 'steps' as const, steps: stepsOf(one.text) ?? 0 }
      : one.text === priced?.text
        ? { ...one, kind: 'plans' as const }
        : // Words that fit any page are no services.
          isPlain &&
            one.kind === 'cards' &&
            sectionCalled(one.text) === 'services' &&
            !entries.has(one.text) &&
            !lists.has(one.text)
          ? { ...one, kind: 'note' as const }
          : // "Termine": what the request says of dates stands there.
            !hasSchedule && isOfDates(one, said) && isGiven('schedule', given)
            ? { ...one, kind: 'schedule' as const }
            : (isCalm && one.kind === 'story' && !isGiven('story', given)) ||
                (one.kind === 'schedule' &&
                  !isGiven('schedule', given) &&
                  ((usual.isEvent !== true && usual.isOfTrade !== true) || ofShows.test(one.text)))
              ? { ...one, kind: 'note' as const }
              : one,
  );
  return withContact(settled, forms, {
    isMapped: isMapped || (given.contacts.length > 0 && plan.isExact !== true),
    language,
  });
}

/** Sections whose examples are of a business. */
const ofBusiness: ReadonlySet<Heading['kind']> = new Set(['cards', 'steps', 'plans']);

function isPricedBy(lists: Entries): boolean {
  return [...lists.values()].flat().some(({ price }) => price !== undefined);
}

/** Concerts have dates of their own, and no day of "arrival, the big moment, the way home". */
const ofShows =
  /(?<!\p{L})(?:concerts?|gigs?|shows?|tour|konzerte?|auftritte|conciertos?|concert[oi]|koncert\p{L}{0,2}|концерт\p{L}{0,2})(?!\p{L})/iu;

/** Forms, addresses and the link to a map stand in the first section for contact: another one would be empty. */
function withContact(
  sections: readonly Heading[],
  forms: readonly PageForm[],
  { isMapped, language }: { readonly isMapped: boolean; readonly language: Language },
): readonly Heading[] {
  if (forms.length === 0 && !isMapped) return sections;
  const kept = sections.filter(
    ({ kind, text }) => forms.length === 0 || kind === 'contact' || !isContact(text),
  );
  if (kept.some(({ kind }) => kind === 'contact')) return kept;
  // The others keep their layouts.
  const names = [...kept.map(({ text }) => text), factWord('contact', language)];
  return [...kept, ...headingsOf(names).slice(kept.length)];
}
