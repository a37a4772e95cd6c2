import type { Language } from '../../../contracts/job/plan.ts';
import { sectionHeading } from '../../page/wished/section-headings.ts';
import { sectionCalled, wishedSections } from '../../page/wished/wished-sections.ts';
import type { Heading } from '../headings.ts';
import { areTimed, type Entries } from './entries.ts';
import { isGiven } from './given.ts';
import type { Said } from './said.ts';
import { isOfMoments } from './told.ts';

/** Whether a section is for dates and has none of its own: "Termine". */
export function isOfDates(
  { kind, text }: Pick<Heading, 'kind' | 'text'>,
  { given, entries, lists, language }: Said,
): boolean {
  return (
    kind === 'note' &&
    (isOfMoments(text, given) ||
      sectionCalled(text) === 'dates' ||
      text === sectionHeading('dates', language) ||
      lineup.test(text)) &&
    !lists.has(text) &&
    !entries.has(text)
  );
}

/** Who plays, and when. */
const lineup = /^(?:the |our |das |le |el |il |o )?line-?up$/iu;

/** Whether a section would have only examples of what the request says in another one. */
export function isCovered({ kind, text }: Heading, said: Said): boolean {
  const { given, entries, lists, usual } = said;
  if (entries.has(text)) return false;
  // "Classes: Flow Mon 7:00" and a timetable: what the request lists is the timetable.
  if (kind === 'hours' && given.hours.length === 0 && [...entries.values()].some(areTimed))
    return true;
  if (kind === 'schedule' || isSchedule(text, said.language) || isOfDates({ kind, text }, said))
    return !isGiven('schedule', given) && [...entries.values()].some(areTimed);
  if (lists.has(text)) return false;
  // "Services with prices": the prices are of them.
  if (kind === 'cards')
    return (
      usual.isOfTrade !== true && given.prices.length > 0 && sectionCalled(text) === 'services'
    );
  return kind === 'note' && saysRole(text, entries);
}

function isSchedule(heading: string, language: Language): boolean {
  return sectionCalled(heading) === 'schedule' || heading === sectionHeading('schedule', language);
}

/**
 * Whether a section that nobody asked for would be filled with examples, on a page that has something to tell.
 * The offers of a trade and a menu are kept.
 */
export function isFiller(
  { kind, text }: Heading,
  said: Said,
  { request, trade }: { readonly request: string; readonly trade: unknown },
): boolean {
  const { given, entries, lists, language } = said;
  const told = [
    given.prices,
    given.hours,
    given.moments,
    given.when,
    given.statements,
    given.details,
  ];
  if (!fillers.has(kind) || (kind === 'cards' && (trade !== undefined || ofMusic.test(text))))
    return false;
  if (told.flat().length + entries.size === 0) return false;
  if (entries.has(text) || lists.has(text) || isGiven(kind, given)) return false;
  if (wishedSections(request, language).some(({ heading }) => heading === text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{2,40}/gu) ?? [];
  return !words.every((word) => request.toLowerCase().includes(word.slice(0, 5)));
}

const fillers: ReadonlySet<Heading['kind']> = new Set(['cards', 'story', 'hours', 'schedule']);
const ofMusic = /^music$/iu;

/** Whether a heading names what somebody of a list is: "社长的介绍" of "林一鸣, 社长". */
function saysRole(heading: string, lists: Entries): boolean {
  return [...lists.values()]
    .flat()
    .some(
      ({ about = '' }) => about.length > 1 && heading.toLowerCase().includes(about.toLowerCase()),
    );
}
