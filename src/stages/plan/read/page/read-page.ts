import type { Look, PlanFact, StaticPlan } from '../../../../contracts/job/plan.ts';
import { menuCategories } from '../../../../starters/page/reading/menu-categories.ts';
import { isContact, kindOf } from '../../../../starters/landing-page/headings.ts';
import { isOfProgram } from '../../../../starters/landing-page/acts-on-page.ts';
import { asksContact, tellsOwn } from '../../../../starters/landing-page/said/tells-own.ts';
import { recordField } from '../../../../starters/records/field.ts';
import { namesOf } from '../../../../starters/records/reading/read-records.ts';
import { wishesOfSite } from '../../../../starters/not-included/page/site-wishes.ts';
import { withoutFunctions } from '../../../../starters/not-included/page/asks-for.ts';
import { formPlace } from '../../../../starters/page/forms/read-forms.ts';
import { oneLine } from '../clean-text.ts';
import { greeting } from '../talk/greeting.ts';
import { categorised } from '../../given/categorised.ts';
import { pricedAgain } from '../../given/priced-again.ts';
import { readGiven } from '../../given/read-given.ts';
import { withoutGiven } from '../../given/without-given.ts';
import { bulletsIn, readItems } from '../read-items.ts';
import { readLanguage, writtenLanguage } from '../read-language.ts';
import { readLook } from './read-look.ts';
import { readClause, readSubject } from '../read-request.ts';
import { cardsOfOne, withoutColours, withoutFacts, withoutForms } from './named-sections.ts';
import { ownHeadings } from './own-headings.ts';
import { isNoPart, withWishedSections } from './wished-headings.ts';
import { coloursIn } from '../../../../starters/shared/colours/read-colours.ts';
import { readProfession } from '../../../../starters/shared/reading/profession.ts';
import { siteText } from './site-text.ts';
import { readSections } from './read-sections.ts';
import { summaryOf } from './summary-of.ts';
import { titleOfPage } from './title/page-title.ts';
import { withoutIntroduction } from '../talk/introduction.ts';
import { type Refusals, withoutParts } from '../../refusals/refusals.ts';

interface PageRequest {
  /** The name of the chosen starter. */
  readonly starter: string;
  /** The words that ask for it. */
  readonly cues: readonly string[];
  /** The first part of the message, followed by the correction. */
  readonly head: string;
  /** The whole message, without what it refuses. */
  readonly wanted: string;
  readonly facts: readonly PlanFact[];
  readonly refusals: Refusals;
}

/** Reads the plan of a page: title, subject, sections, items, language and look. */
export function readPage({
  starter,
  cues,
  head: message,
  wanted,
  facts,
  refusals,
}: PageRequest): Omit<StaticPlan, 'starter' | 'slug'> {
  const language = readLanguage(message);
  const head = siteText(refusals.wanted, starter);
  // Its words are those of the message.
  const written = writtenLanguage(message);
  const isTool = !sites.has(starter);
  const clause = readClause(
    isTool ? withoutIntroduction(head) : head.replace(greeting, ''),
    written,
  ).text;
  const told = siteText(wanted, starter);
  const isListing = listing.has(starter);
  const lists = readGiven(told, { language: written, facts, isTool: !isListing });
  const given = isListing ? categorised(pricedAgain(lists, wanted), facts, wanted) : lists;
  // The items of a tool are its lists.
  const rest = isListing ? withoutGiven(head, given) : head;
  const bullets = isTool ? bulletsIn(rest) : [];
  const things = (all: readonly string[]): readonly string[] =>
    withoutForms(withoutFunctions(all, head, { starter, facts }), told).filter(
      (item) =>
        isTool ||
        (!isNoPart.test(item) &&
          (kindOf(item) !== 'note' || !wishesOfSite(item)) &&
          // The form stands where people get in touch.
          (starter !== 'portfolio' || formPlace(item) !== 0)),
    );
  const listed = things(
    withoutParts(
      bullets.length > 1
        ? bullets
        : readItems(isListing ? rest.replaceAll(inBrackets, blank) : rest, written),
      refusals.parts,
    ),
  );
  const isBare = starter === 'landing-page' && isOfProgram(head);
  const subject =
    readSubject(clause, written) ?? (starter === 'landing-page' ? readProfession(head) : undefined);
  const title = titleOfPage(
    { starter, cues, wanted, facts },
    { head, rest, clause, written, language, isTool, isBare, given, listed, subject },
  );
  // "A page for my photos: Aino Lehto, Turku": what stands beside the name is no part of the page.
  const beside = rest.split(/[.!?\n]/u).find((sentence) => sentence.includes(`: ${title},`)) ?? '';
  const parts = listed.filter((item) => !beside.includes(item));
  const divided = new Set(menuCategories(wanted)?.names.map((name) => name.toLowerCase()));
  const untold =
    starter === 'records'
      ? namesOf(wanted, undefined, language).map((name) => recordField(name).label)
      : isTool
        ? listed
        : withoutFacts(parts, facts).filter(
            (item) => !divided.has(item.toLowerCase()) && !isPriced(item, wanted, facts),
          );
  const items = isBare
    ? []
    : starter === 'landing-page'
      ? ownHeadings(withoutColours(untold), wanted, given)
      : untold;
  const sections = isBare
    ? []
    : language === 'en' && sectioned.has(starter)
      ? withoutParts(
          things(withoutFacts(readSections(rest, tells(facts) || given.length > 0), facts)),
          refusals.parts,
        )
      : items;
  const wished =
    starter === 'landing-page' && !isBare
      ? withWishedSections(sections, { text: told, language, given })
      : { sections, lists: [] };
  // A portfolio has its own section for contact.
  const shown =
    starter === 'portfolio'
      ? withWishedSections(items, { text: told, language, given }).sections.filter(
          (item) => items.includes(item) || !isContact(item),
        )
      : items;
  const cards =
    starter === 'landing-page' && !isBare && !namesSections.test(head)
      ? cardsOfOne(
          wished.sections,
          language,
          told,
          given.map(({ label }) => label),
        )
      : { sections: wished.sections };
  // Where nobody asks how to get in touch and no way is told, a form would send nothing.
  const isAlone =
    starter === 'landing-page' &&
    tellsOwn({ given, facts }) &&
    !asksContact(wanted) &&
    !facts.some(({ kind }) => kind === 'phone' || kind === 'email');
  const kept = isAlone ? cards.sections.filter((text) => !isContact(text)) : cards.sections;
  const inSections = [...wished.lists, ...(cards.lists ?? [])];
  return {
    projectType: 'static_html',
    title,
    // A game has nobody to write to, and no prices.
    ...(isBare && { isExact: true }),
    summary: summaryOf({
      starter,
      title,
      subject,
      sections: isAlone ? kept : wished.sections,
      language,
    }),
    sections: kept,
    ...(inSections.length > 0 && { lists: inSections }),
    ...(subject !== undefined && { subject: oneLine(subject, 60) }),
    items: shown,
    language,
    look: lookWithout(readLook(message), refusals),
    ...(refusals.parts.length > 0 && { unwanted: refusals.parts }),
    ...(given.length > 0 && { given }),
  };
}

/** "Groups (bees, frogs)": what stands in brackets is of the section before it. */
const inBrackets = /\([^()\n]{1,200}\)/gu;
function blank(text: string): string {
  return ' '.repeat(text.length);
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
      kind === 'price' && stands > from && stands < (end < 0 ? text.length : end),
  );
}

/** "Don't use blue", where the colour stands behind other words. */
function lookWithout(look: Look, { refused }: Refusals): Look {
  const refusedColours = refused.flatMap(({ text }) => coloursIn(text.toLowerCase()));
  if (refusedColours.length === 0) return look;
  const avoided = new Set([...(look.avoided ?? []), ...refusedColours.map(({ hex }) => hex)]);
  const { colours, ...rest } = look;
  const kept = (colours ?? []).filter((hex) => !avoided.has(hex));
  return { ...rest, ...(kept.length > 0 && { colours: kept }), avoided: [...avoided].slice(0, 4) };
}

/** "sections: a, b and c", "pages: …" */
const namesSections =
  /(?<!\p{L})(?:pages|seiten|páginas|pagine|pagina['’]s|podstrony|sayfaları|страницы)(?:\s?:|\s(?:for|about|für|para|olsun)\s)|(?<!\p{L})(?:sections?|abschnitt\p{L}*|secci[oó]n\p{L}*|seç[õa]\p{L}*|sezion[ei]|sekcj[eai]|bölüm\p{L}*|раздел\p{L}*)(?!\p{L})|部分|セクション|섹션/iu;

/** Whether a request says enough to fill a page, so that it needs no usual sections. */
function tells(facts: readonly PlanFact[]): boolean {
  return facts.filter(({ kind }) => kind !== 'name' && kind !== 'quote').length > 2;
}

/** Starters that fall back to common sections if the request names none. */
const sectioned = new Set(['landing-page', 'portfolio']);

/** Those that show the lists of a request, whatever they are of. */
const listing = new Set(['landing-page', 'portfolio', 'blog', 'shop', 'invitation', 'cv']);

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
