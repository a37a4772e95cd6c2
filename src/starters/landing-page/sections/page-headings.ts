import type { PagePart } from '../../../contracts/job/plan.ts';
import type { FactWord } from '../../page/facts.ts';
import type { AskedPage } from '../asked-page.ts';
import { type Heading, headingsOf, kindOf, type SectionKind } from '../headings.ts';
import { isOfDates } from '../said/covered.ts';
import type { Given } from '../said/given.ts';
import { groupHours } from '../said/group-hours.ts';
import type { Said } from '../said/said.ts';
import { askedSections } from './asked-sections.ts';
import { aboutHeading, factHeading, usualHeading } from './usual-heading.ts';

/** The named sections, with those for what the request says or asks for besides. */
export function pageHeadings(
  named: readonly string[],
  said: Said,
  asked: AskedPage,
): readonly Heading[] {
  const { plan, request, language, t, purpose } = asked;
  const { given, entries, lists } = said;
  const ofGroup = groupHours(given.hours, request);
  const kinds = kindsOf(named, said);
  const texts = plan.isExact
    ? named
    : withGiven(named, kinds, {
        given,
        listed: [...entries.keys()],
        told: new Set(lists.keys()),
        word: (key) => (key === 'hours' ? ofGroup : undefined) ?? factHeading(key, asked),
        questions: usualHeading(t('sections'), 'questions'),
        about: purpose.isCalm && language !== 'en' ? '' : aboutHeading(asked),
        // "agenda day 1: 9:00 keynote" is its programme.
        asked: askedHeadings(
          new Set([
            ...kinds,
            ...[...entries.keys()].map(kindOf).filter((one) => one === 'schedule'),
          ]),
          said,
          asked,
        ),
      });
  return headingsOf(texts).map((one) =>
    one.text === ofGroup ? { ...one, kind: 'hours' as const } : one,
  );
}

/** The layouts that the named sections have for what the request says. */
function kindsOf(named: readonly string[], said: Said): ReadonlySet<SectionKind> {
  return new Set(
    headingsOf(named).map((one) =>
      one.text === said.priced?.text ? 'plans' : isOfDates(one, said) ? 'schedule' : one.kind,
    ),
  );
}

/** The headings of further sections that the request asks for; none where it refuses some. */
function askedHeadings(
  kinds: ReadonlySet<SectionKind>,
  { entries }: Said,
  { plan, message, language, open, pictured }: AskedPage,
): readonly string[] {
  if (refusesSections.some((part) => plan.unwanted?.includes(part))) return [];
  return [
    ...open.map(({ heading }) => heading),
    ...askedSections(message, {
      language,
      kinds: new Set([...kinds, ...[...entries.keys()].map(kindOf)]),
      isPictured: pictured.length > 0,
    }),
  ];
}

/** What a request refuses by these words it does not ask for. */
const refusesSections: readonly PagePart[] = ['gallery', 'questions', 'quotes'];

interface ToShow {
  readonly given: Given;
  /** The headings of the lists. */
  readonly listed: readonly string[];
  readonly word: (key: FactWord) => string;
  /** The heading over questions. */
  readonly questions: string;
  /** The heading over what it says of itself; empty where that has none. */
  readonly about: string;
  /** The headings under which it tells something. */
  readonly told: ReadonlySet<string>;
  /** The headings of further sections that it asks for. */
  readonly asked: readonly string[];
}

/** The headings of a page, with sections for what the request says and no heading is for. */
function withGiven(
  headings: readonly string[],
  kinds: ReadonlySet<SectionKind>,
  { given, listed, word, questions, about, asked, told }: ToShow,
): readonly string[] {
  const more = [
    ...(given.statements.length > 0 &&
    !kinds.has('story') &&
    ![...listed, ...asked].some((text) => kindOf(text) === 'story')
      ? [about].filter(Boolean)
      : []),
    ...listed.filter((heading) => !headings.includes(heading)),
    ...(given.prices.length > 0 && !kinds.has('menu') && !kinds.has('plans')
      ? [word('prices')]
      : []),
    ...(given.moments.length > 1 && !kinds.has('schedule') ? [word('programme')] : []),
    ...(given.hours.length > 0 && !kinds.has('hours') ? [word('hours')] : []),
    ...(given.questions.length > 0 && ![...kinds, ...asked.map(kindOf)].includes('questions')
      ? [questions]
      : []),
    ...asked,
  ];
  const last = kinds.has('contact') ? headings.length - 1 : headings.length;
  const own = headings.slice(0, last);
  // What the request says stands before questions that it gives no answers to, and other examples.
  const open = own.filter(
    (text) =>
      (kindOf(text) === 'questions' && given.questions.length === 0) ||
      (more.length > 0 &&
        !listed.includes(text) &&
        !told.has(text) &&
        ['quotes', 'place', 'note'].includes(kindOf(text))),
  );
  const first = own.filter((text) => !open.includes(text));
  return [...first, ...more, ...open, ...headings.slice(last)];
}
