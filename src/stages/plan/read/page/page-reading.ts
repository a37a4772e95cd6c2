import type { GivenList, Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { formPlace } from '../../../../starters/page/forms/read-forms.ts';
import { isOfProgram } from '../../../../starters/landing-page/acts-on-page.ts';
import { withoutAboutLines } from '../../facts/about-lines.ts';
import { categorised } from '../../given/categorised.ts';
import { pricedAgain } from '../../given/priced-again.ts';
import { readGiven } from '../../given/read-given.ts';
import { withoutGiven } from '../../given/without-given.ts';
import type { Refusals } from '../../refusals/refusals.ts';
import { readLanguage, writtenLanguage } from '../read-language.ts';
import { readClause } from '../read-request.ts';
import { greeting } from '../talk/greeting.ts';
import { withoutIntroduction } from '../talk/introduction.ts';
import { siteText } from './site-text.ts';

/** A request for a page. */
export interface PageRequest {
  /** The name of the chosen starter. */
  readonly starter: string;
  /** The words that ask for it. */
  readonly cues: readonly string[];
  /** The first part of the message, followed by the correction. */
  readonly message: string;
  /** The whole message, without what it refuses. */
  readonly wanted: string;
  readonly facts: readonly PlanFact[];
  readonly refusals: Refusals;
}

/** A request with what is read of it first: title, items and sections are read from this. */
export interface PageReading extends PageRequest {
  /** Of the page. */
  readonly language: Language;
  /** Of the message. */
  readonly written: Language;
  /** What `wanted` tells of what stands on the page. */
  readonly told: string;
  /** What the first part of the message tells of it. */
  readonly head: string;
  /** `head` without its lists. */
  readonly rest: string;
  /** The clause of `head` that asks for the page. */
  readonly clause: string;
  /** Whether it is named after what it is, and not after its owner. */
  readonly isTool: boolean;
  /** Whether it shows the lists of a request, whatever they are of. */
  readonly isListing: boolean;
  /** Whether it is a page of a program, such as a game: it has no sections. */
  readonly isBare: boolean;
  /** The lists with entries, such as "Team: …". */
  readonly given: readonly GivenList[];
}

/** Reads a request for a page up to its lists. */
export function readingOf(request: PageRequest): PageReading {
  const { starter, message, wanted, refusals } = request;
  const written = writtenLanguage(message);
  const isTool = !sites.has(starter);
  const isListing = listing.has(starter);
  const told = withoutAboutLines(siteText(wanted, starter));
  const head = withoutAboutLines(siteText(refusals.wanted, starter));
  const given = givenIn({ ...request, told, written, isListing });
  const asked = isTool ? withoutIntroduction(head) : head.replace(greeting, '');
  return {
    ...request,
    language: readLanguage(message),
    written,
    told,
    head,
    // The items of a tool are its lists.
    rest: isListing ? withoutGiven(head, given) : head,
    clause: readClause(asked, written).text,
    isTool,
    isListing,
    isBare: starter === 'landing-page' && isOfProgram(head),
    given,
  };
}

function givenIn({
  told,
  written,
  facts,
  wanted,
  isListing,
}: Pick<PageReading, 'told' | 'written' | 'facts' | 'wanted' | 'isListing'>): readonly GivenList[] {
  const lists = readGiven(told, { language: written, facts, isTool: !isListing }).filter(
    ({ label, entries }) =>
      !needs.test(label) ||
      entries.every(({ name }) => formPlace(name) < 0 && !/^count-?down/iu.test(name)),
  );
  return isListing ? categorised(pricedAgain(lists, wanted), facts, wanted) : lists;
}

/** "Needed: countdown, schedule, form" is asked of who makes the page. */
const needs =
  /^(?:(?:i|we) need|needed|required|wanted|features|benötigt|gewünscht|potrzebn[ey]|necesit(?:o|amos)|besoins?|à prévoir|il (?:nous )?faut|precis(?:o|amos)|serv(?:e|ono)|nodig|нужн[оы]|потрібн[оі]|gerekenler|behövs)$/iu;

/** Starters titled after their owner; all others after what they are. */
const sites = new Set([
  'landing-page',
  'portfolio',
  'blog',
  'docs',
  'shop',
  'invitation',
  'cv',
  'link-in-bio',
]);

/** Those that show the lists of a request, whatever they are of. */
const listing = new Set(['landing-page', 'portfolio', 'blog', 'shop', 'invitation', 'cv']);
