import type { PlanFact } from '../../../../../contracts/job/plan.ts';
import {
  isContact,
  kindOf,
  type SectionKind,
} from '../../../../../starters/landing-page/headings.ts';
import { askedSections } from '../../../../../starters/landing-page/sections/asked-sections.ts';
import { menuCategories } from '../../../../../starters/page/reading/menu-categories.ts';
import { recordField } from '../../../../../starters/records/field.ts';
import { namesOf } from '../../../../../starters/records/reading/read-records.ts';
import { coloursIn } from '../../../../../starters/shared/colours/read-colours.ts';
import type { PageReading } from '../page-reading.ts';
import { withWishedSections } from '../sections/wished-headings.ts';
import { ownHeadings } from './own-headings.ts';
import { withoutFacts } from './without-facts.ts';

interface Listed {
  readonly title: string;
  /** What the request lists. */
  readonly listed: readonly string[];
}

/** The items of a page: the fields of records, the things of a tool, or the headings of a site. */
export function itemsOf(reading: PageReading, { listed, title }: Listed): readonly string[] {
  const { starter, wanted, language, isTool, isBare, given } = reading;
  if (isBare) return [];
  if (starter === 'records')
    return namesOf(wanted, undefined, language).map((name) => recordField(name).label);
  if (isTool) return listed;
  const items = withoutTold(reading, { listed, title });
  return starter === 'landing-page' ? ownHeadings(withoutColours(items), wanted, given) : items;
}

/** The items that a page shows: a portfolio those wished elsewhere too, in its own way. */
export function shownItems(
  items: readonly string[],
  { starter, told, language, given }: PageReading,
): readonly string[] {
  if (starter !== 'portfolio') return items;
  const { sections } = withWishedSections(items, { text: told, language, given });
  // A portfolio has its own section for contact.
  const shown = sections.filter((item) => items.includes(item) || !isContact(item));
  // Other sections of a site are read with its facts.
  return [...shown, ...askedSections(told, { language, kinds: ownKinds, isPictured: true })].filter(
    (item, index, all) =>
      all.findIndex((other) => kindOf(other) === kindOf(item)) === index || index < shown.length,
  );
}

/** What a portfolio has, or shows in its own way. */
const ownKinds: ReadonlySet<SectionKind> = new Set(['story', 'gallery', 'questions']);

/** Without what a site tells in another place: with its name, as a fact, on its menu, with a price. */
function withoutTold(
  { rest, wanted, facts }: PageReading,
  { listed, title }: Listed,
): readonly string[] {
  // "A page for my photos: Aino Lehto, Turku": what stands beside the name is no part of the page.
  const beside = rest.split(/[.!?\n]/u).find((sentence) => sentence.includes(`: ${title},`)) ?? '';
  const parts = listed.filter((item) => !beside.includes(item));
  const divided = new Set(menuCategories(wanted)?.names.map((name) => name.toLowerCase()));
  return withoutFacts(parts, facts).filter(
    (item) =>
      !item.includes('@') && !divided.has(item.toLowerCase()) && !isPriced(item, wanted, facts),
  );
}

/** "double 85 € with breakfast, pool": what stands in a sentence of prices is no part of the page. */
function isPriced(item: string, text: string, facts: readonly PlanFact[]): boolean {
  const at = text.toLowerCase().indexOf(item.toLowerCase());
  if (at < 0 || kindOf(item) !== 'note') return false;
  const from = Math.max(...['. ', '\n', '。'].map((mark) => text.lastIndexOf(mark, at)), 0);
  const length = text.slice(at).search(/\.\s|。/u);
  const end = length < 0 ? -1 : at + length;
  return facts.some(
    ({ kind, at: stands }) =>
      // "sayfa: 24 Mayıs 11:00, okul bahçesi" tells of a day.
      (kind === 'price' ||
        (kind === 'date' &&
          stands < at &&
          /[:：][^,;.]{0,40}$/u.test(text.slice(Math.max(stands - 50, 0), stands)))) &&
      stands > from &&
      stands < (end < 0 ? text.length : end),
  );
}

/** Those of a landing page name no colours: "with black and gold". */
function withoutColours(items: readonly string[]): readonly string[] {
  return items.filter((item) => coloursIn(item.toLowerCase()).length === 0);
}
