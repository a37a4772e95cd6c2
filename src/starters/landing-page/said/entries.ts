import type { GivenEntry, GivenList, StaticPlan } from '../../../contracts/job/plan.ts';
import { type Markup, markup } from '../../markup.ts';
import type { FactWord } from '../../page/facts.ts';
import { type Heading, kindOf, type SectionKind } from '../headings.ts';
import { dateMark } from '../../page/parts/lists/today.ts';
import { daysNamedIn } from '../../page/parts/contact/read-week.ts';
import { factsOutside } from '../../page/reading/given-lists.ts';
import { amountOf } from '../../page/reading/read-amounts.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/** What the lists of the request contain, by the heading under which it stands. */
export type Entries = ReadonlyMap<string, readonly GivenEntry[]>;

/** The lists of a request under the headings of the page that name them, otherwise under their labels. */
export function entriesBy(
  plan: StaticPlan,
  headings: readonly Heading[],
  word: (key: FactWord) => string,
): Entries {
  const { given = [] } = plan;
  const found = new Map<string, readonly GivenEntry[]>();
  for (const list of given) {
    const heading = headingFor(list, headings, word);
    const entries = withSaid(list.entries, plan);
    found.set(heading, [...(found.get(heading) ?? []), ...entries]);
    // "…, large 36 €. Nail clip 8 €": prices behind a list without a label are of it too.
    const isPriced = list.label === '' && list.entries.every(({ price }) => price !== undefined);
    // "Lunch menu 16 €. Menu page: soup, duck": prices that have no other list are of the menu.
    const isMenu =
      given.length === 1 &&
      kindOf(heading) === 'menu' &&
      list.entries.every(({ price }) => price === undefined);
    if (isPriced) found.set(heading, [...(found.get(heading) ?? []), ...pricesOutside(plan)]);
    if (isMenu) found.set(heading, [...pricesOutside(plan), ...(found.get(heading) ?? [])]);
  }
  return found;
}

/** "Departments: football, gym. Football is on Tuesdays, gym on Fridays": what is said of each of them elsewhere. */
function withSaid(entries: readonly GivenEntry[], plan: StaticPlan): readonly GivenEntry[] {
  if (entries.some(({ about, price, when }) => about ?? price ?? when)) return entries;
  for (const { kind, label, text } of factsOutside(plan)) {
    if (kind !== 'detail' || label !== undefined) continue;
    const parts = text.split(/,\s|\s(?:and|und|y|et|e|en|i|и|ve)\s(?=\p{Lu})/u);
    const named = entries.map(({ name }) =>
      parts.filter((part) => part.toLowerCase().includes(name.toLowerCase())),
    );
    const isEach = parts.length === entries.length && named.every((said) => said.length === 1);
    if (isEach && parts.length > 1)
      return entries.map((entry, index) => ({ ...entry, about: named[index]?.[0] ?? '' }));
  }
  return entries;
}

function pricesOutside(plan: StaticPlan): readonly GivenEntry[] {
  return factsOutside(plan).flatMap(({ kind, label, text }) =>
    kind === 'price' && label !== undefined ? [{ name: upperStart(label), price: text }] : [],
  );
}

/** A list behind the request itself has no label. */
function headingFor(
  { label, entries }: GivenList,
  headings: readonly Heading[],
  word: (key: FactWord) => string,
): string {
  const priced = entries.filter(({ price }) => price !== undefined).length;
  const timed = entries.filter(({ when }) => when !== undefined).length;
  // A programme in which one thing costs something is no list of prices.
  const isPriced = priced > 0 && priced >= timed;
  const kinds: readonly SectionKind[] = isPriced ? ['menu', 'plans'] : ['schedule'];
  const named = headings.find(({ text, kind }) =>
    label === '' ? kinds.includes(kind) : text.toLowerCase() === label.toLowerCase(),
  );
  if (named !== undefined) return named.text;
  if (label !== '') return upperStart(label);
  return word(isPriced ? 'prices' : timed > 0 ? 'programme' : 'people');
}

/** The entries with the names that a follow-up gave them. */
export function renamed(
  entries: readonly GivenEntry[],
  names: readonly string[] | undefined,
): readonly GivenEntry[] {
  return names?.map((name) => entries.find((known) => known.name === name) ?? { name }) ?? entries;
}

/** A heading with what the request lists under it, and a layout for that. */
export function withEntries(heading: Heading, entries: readonly GivenEntry[] | undefined): Heading {
  return entries === undefined || heading.kind === 'contact'
    ? heading
    : { ...heading, kind: layoutOf(heading.text, entries), entries };
}

function layoutOf(heading: string, entries: readonly GivenEntry[]): SectionKind {
  if (kindOf(heading) === 'quotes') return 'quotes';
  if (entries.some(({ price }) => price !== undefined)) return 'menu';
  return entries.filter(({ when }) => when !== undefined).length * 2 > entries.length
    ? 'schedule'
    : 'cards';
}

/** Whether most of a list says when: "Flow, Mon 7:00", "5月外拍". */
export function areTimed(entries: readonly GivenEntry[]): boolean {
  const timed = entries.filter(
    ({ when, name, price }) =>
      when !== undefined || (price === undefined && /^\d{1,2}(?:月|월|[./]\d)/u.test(name)),
  );
  return timed.length * 2 > entries.length;
}

/** The entries of a section, each with all that the request says of it. */
export function entriesBody(
  kind: SectionKind,
  heading: string,
  entries: readonly GivenEntry[],
): Markup {
  if (kind === 'menu')
    return markup`
      <ul class="menu-list" data-list="${heading}">
        ${entries.map(
          ({ name, about, price, when }) => markup`
            <li${priceMark(price)}>
              <h3>${name}</h3>
              ${saidOf([when, about])}
              ${price === undefined ? [] : [markup`<p class="price">${price}</p>`]}
            </li>
          `,
        )}
      </ul>
    `;
  if (kind === 'schedule')
    return markup`
      <ol class="timeline" data-list="${heading}">
        ${entries.map(
          ({ name, about, when = '' }) => markup`
            <li${dayMarks(when)}>
              <p class="time">${upperStart(when)}</p>
              <h3>${name}</h3>
              ${saidOf([about])}
            </li>
          `,
        )}
      </ol>
    `;
  return markup`
    <ul class="grid three" data-list="${heading}">
      ${entries.map(({ name, about, when }) =>
        kind === 'quotes'
          ? markup`
              <li class="card">
                <blockquote><p>“${name}”</p></blockquote>
                ${about === undefined ? [] : [markup`<p class="who">${about}</p>`]}
              </li>
            `
          : markup`
              <li class="card">
                <h3>${name}</h3>
                ${saidOf([when, about])}
              </li>
            `,
      )}
    </ul>
  `;
}

/** By what the parts of a page know that it is today, or over. */
function dayMarks(when: string): readonly Markup[] {
  const date = dateMark(when);
  if (date !== undefined) return [markup` data-date="${date}"`];
  const days = daysNamedIn(when);
  return days.length === 0 ? [] : [markup` data-days="${days.join(' ')}"`];
}

/** What the parts of a page sort by. */
export function priceMark(price: string | undefined): readonly Markup[] {
  const value = price === undefined ? undefined : amountOf(price)?.value;
  return value === undefined ? [] : [markup` data-price="${value}"`];
}

function saidOf(parts: readonly (string | undefined)[]): readonly Markup[] {
  const said = parts.filter((part) => part !== undefined).join(' · ');
  return said === '' ? [] : [markup`<p>${upperStart(said)}</p>`];
}
