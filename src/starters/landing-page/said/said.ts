import type { Language } from '../../../contracts/job/plan.ts';
import { asksFor } from '../../not-included/page/asks-for.ts';
import type { AskedPage } from '../asked-page.ts';
import { type Heading, headingsOf } from '../headings.ts';
import { sectionWords } from '../sections/asked-section-words.ts';
import { aboutHeading, factHeading } from '../sections/usual-heading.ts';
import type { Copy } from '../topics/topics.ts';
import { type Entries, entriesBy } from './entries.ts';
import type { Given } from './given.ts';
import type { Lists } from './lists.ts';
import { ofThings, toldUnder } from './told.ts';

/** What a request tells, by the sections that it is for. */
export interface Said {
  readonly given: Given;
  readonly entries: Entries;
  readonly lists: Lists;
  /** The section of the things of which the request says what each costs: "Rooms". */
  readonly priced: Heading | undefined;
  /** Whether a link leads to the address on a map. */
  readonly isMapped: boolean;
  /** What the sections would have. */
  readonly usual: Copy;
  readonly language: Language;
}

/** Puts what is given and listed under the named sections that it is for. */
export function saidUnder(
  named: readonly string[],
  { given: all, usual }: { readonly given: Given; readonly usual: Copy },
  asked: AskedPage,
): Said {
  const { plan, message, request, language } = asked;
  const headings = headingsOf(named);
  const { given, lists: told } = toldUnder(
    sectionWords.story.test(request) ? headingsOf([...named, aboutHeading(asked)]) : headings,
    all,
    request,
  );
  const lists = new Map([
    ...told,
    ...(plan.lists ?? []).map(({ of, names }) => [of, names] as const),
  ]);
  const entries = entriesBy(plan, headings, (key) => factHeading(key, asked));
  return {
    given,
    entries,
    lists,
    priced: pricedOf(headings, { given, entries, lists }),
    isMapped: asksFor('map', message) && given.contacts.some(({ kind }) => kind === 'address'),
    usual,
    language,
  };
}

function pricedOf(
  headings: readonly Heading[],
  { given, entries, lists }: Pick<Said, 'given' | 'entries' | 'lists'>,
): Heading | undefined {
  return given.prices.length > 0 &&
    !headings.some(({ kind }) => kind === 'menu' || kind === 'plans')
    ? headings.find(({ text }) => ofThings.test(text) && !entries.has(text) && !lists.has(text))
    : undefined;
}
