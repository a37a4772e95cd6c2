import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { PlanFact } from '../../../contracts/job/plan.ts';
import { daysNamedIn } from '../../page/parts/contact/read-week.ts';
import { sectionCalled } from '../../page/wished/wished-sections.ts';
import type { Given } from './given.ts';
import type { Heading } from '../headings.ts';
import type { Lists } from './lists.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/** What the request tells, at its place. */
export interface Told {
  readonly given: Given;
  /** What stands under headings that have nothing else: "We cover Ely" under "Area we cover". */
  readonly lists: Lists;
}

/**
 * Puts what a request tells under the headings that it is about; what is left of it is the story, where that
 * would only have examples.
 */
export function toldUnder(headings: readonly Heading[], given: Given, request: string): Told {
  const lists = new Map<string, readonly string[]>();
  const isFree = (fact: PlanFact): boolean => ![...lists.values()].flat().includes(shown(fact));
  for (const { text, kind } of headings) {
    if (kind !== 'note' || (given.prices.length > 0 && ofThings.test(text))) continue;
    const key = sectionCalled(text);
    // "Sleeps 6, hot tub, no smoking": what a place has.
    const has =
      key === 'facilities' ? given.details.filter((fact) => isFree(fact) && isShort(fact)) : [];
    if (has.length > 1) lists.set(text, has.map(shown));
    if (key !== undefined || isOfMoments(text, given)) continue;
    const about = [...given.statements, ...given.moments, ...given.details].filter(
      (fact) => isFree(fact) && isAbout(text, fact.label ?? fact.text),
    );
    if (about.length > 0) lists.set(text, about.map(shown));
  }
  const statements = given.statements.filter(isFree);
  const called = new Set(headings.map(({ text }) => text.toLowerCase()));
  const details = given.details.filter((fact) => isFree(fact) && !namesThem(fact.text, called));
  const moments = given.moments.filter(isFree);
  // "Classes on Tuesdays and Thursdays at 17:00": one time is no programme.
  const [only, ...more] = moments;
  const isAlone = only?.kind === 'time' && more.length === 0 && given.when.length === 0;
  // "Meeting the first Thursday each month at 7pm in the library": when it all is.
  const meeting =
    given.when.length === 0 && moments.length === 0
      ? given.details.find((fact) => isFree(fact) && isRecurring(fact))
      : undefined;
  const isOpen = headings.some(({ kind }) => kind === 'story') && statements.length === 0;
  const story = isOpen
    ? details.filter((fact) => fact !== meeting && !ofPrice.test(fact.text))
    : [];
  return {
    given: {
      ...given,
      ...(isAlone
        ? { moments: [], when: [clauseWith(only, request) ?? shown(only)] }
        : {
            moments,
            // "Le lezioni sono lunedì alle 18:30" stand under the hours that are asked for.
            ...(meeting !== undefined &&
              (given.hours.length === 0 && headings.some(({ kind }) => kind === 'hours')
                ? { hours: [meeting] }
                : headings.some(({ kind }) => kind === 'schedule')
                  ? { moments: [meeting] }
                  : { when: [shown(meeting)] })),
          }),
      statements: isOpen ? story : statements,
      details: details.filter(
        (fact) => fact !== meeting && !story.includes(fact) && !given.headline.includes(fact),
      ),
    },
    lists,
  };
}

/** "Prochaines sorties" on a page that has dates. */
export function isOfMoments(heading: string, { moments }: Given): boolean {
  return moments.length > 1 && upcoming.test(heading);
}

const upcoming =
  /^(?:prochain|nächste|kommende|upcoming|next|próxim|prossim|komende|volgende)\p{L}{0,3}\s/iu;

/** "dan Kontak", "Ціни та Контакти": the end of a list of headings tells nothing. */
export function namesThem(text: string, headings: ReadonlySet<string>): boolean {
  const parts = text.toLowerCase().split(joint);
  return parts.length > 1 && parts.every((part) => part === '' || headings.has(part.trim()));
}

const joint = /,\s|(?:^|\s)(?:dan|và|та|й|і|och|samt)\s/u;

/** Headings of what prices are of: "Rooms". */
export const ofThings =
  /^(?:(?:our|unsere|nos|nuestr[oa]s|noss[oa]s|le nostre|onze|nasze)\s)?(?:rooms?|room types|treatments|packages|products|zimmer|ferienwohnungen|habitaciones|chambres|quartos|camere|kamers|pokoje|odalar(?:ımız)?|номера)$/iu;

/** "lessen op dinsdag van 19 tot 21 uur door Bas": the time with all that stands around it. */
function clauseWith({ text, label = '' }: PlanFact, request: string): string | undefined {
  const clause = request
    .split(/[.:;!?\n]\s|,\s|[，、。]/u)
    .find((one) => one.includes(text) && label.split(/\s+/u).every((word) => one.includes(word)));
  const words = clause?.trim().replace(/[.!]$|(?<=から|まで|[時分])で$/u, '') ?? '';
  return words === '' || words.length > 90 ? undefined : upperStart(words);
}

function isRecurring({ text, label }: PlanFact): boolean {
  return (
    label === undefined &&
    daysNamedIn(text).length > 0 &&
    /\d[:.h]\d{2}|\d\s?(?:am|pm|uhr|uur|h)(?!\p{L})|\d\s?[点時时시]/iu.test(text)
  );
}

function isShort({ text, label }: PlanFact): boolean {
  return label === undefined && text.split(/\s+/u).length < 5;
}

/** "Prices for weddings by phone" is no story. */
const ofPrice =
  /(?<!\p{L})(?:pric|preis|precio|prix|tarif|preço|prezz|prijs|cen[ay]|fiyat|цен)|[価价]格|料金|가격|दाम|سعر|أسعار/iu;

function shown({ text, label }: PlanFact): string {
  return upperStart(label === undefined ? text : `${label}: ${text}`);
}

/** Whether a sentence has a word of a heading, in any of its forms. */
function isAbout(heading: string, text: string): boolean {
  const words = stemsOf(text);
  return stemsOf(heading).some((stem) => words.includes(stem));
}

/** The beginnings of words of five letters and more, and any three signs of Chinese beside each other. */
function stemsOf(text: string): readonly string[] {
  const signs = allMatches(text, /(?=(\p{sc=Han}{3}))/gu).map(([, three = '']) => three);
  if (signs.length > 0) return signs;
  return (text.toLowerCase().match(/[\p{L}\p{M}]{5,40}/gu) ?? []).map((word) => word.slice(0, 5));
}
