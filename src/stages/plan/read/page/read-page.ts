import type { Language, Look, PlanFact, StaticPlan } from '../../../../contracts/job/plan.ts';
import { menuCategories } from '../../../../starters/page/reading/menu-categories.ts';
import { isContact, kindOf } from '../../../../starters/landing-page/headings.ts';
import { isOfProgram } from '../../../../starters/landing-page/acts-on-page.ts';
import { asksContact, tellsOwn } from '../../../../starters/landing-page/said/tells-own.ts';
import { wordsOf } from '../../../../starters/page/dictionary.ts';
import { recordField } from '../../../../starters/records/field.ts';
import { words as recordWords } from '../../../../starters/records/words.ts';
import { namesOf } from '../../../../starters/records/reading/read-records.ts';
import { wishesOfSite } from '../../../../starters/not-included/page/site-wishes.ts';
import { withoutFunctions } from '../../../../starters/not-included/page/asks-for.ts';
import { formPlace } from '../../../../starters/page/forms/read-forms.ts';
import { oneLine } from '../clean-text.ts';
import { askedTitle, gameTitle } from './game-title.ts';
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
import { occasionIn, readProfession } from '../../../../starters/shared/reading/profession.ts';
import { siteText } from './site-text.ts';
import { readSections } from './read-sections.ts';
import { toolTitle } from './tool-title.ts';
import { summaryOf } from './summary-of.ts';
import { saysWho } from '../../../../starters/shared/reading/says-who.ts';
import { withoutIntroduction } from '../talk/introduction.ts';
import { objectOf } from '../title/object-of.ts';
import { readName } from '../title/read-name.ts';
import { readPageTitle } from '../title/read-title.ts';
import { siteTitle } from '../title/site-title.ts';
import { titleCase } from '../title/title-case.ts';
import { coupleIn, isNameless, titleOfSubject, withoutAsking } from '../title/whose-page.ts';
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
  const titleIn = (text: string): string =>
    readPageTitle(text, {
      clause,
      language: written,
      isTool,
      facts,
      kind: gameTitle({ name: starter, cues }, text, written),
      asked: isTool ? askedTitle(cues, text, written) : undefined,
    });
  const isBare = starter === 'landing-page' && isOfProgram(head);
  // What a game has in it is called so, and not the game.
  const [asked = ''] = isBare ? head.replace(greeting, '').split(/[.!?。！？\n]/u, 1) : [];
  const first = titleIn(asked === '' ? rest.replace(greeting, '') : asked);
  // "A shop for my records: Blue Hour, Night Owl": the first of a list is no name of all.
  const [one = ''] =
    starter === 'shop' && listed.length > 1 && listed.includes(first) ? listed : [];
  const named = one === '' ? first : titleIn(rest.slice(0, rest.indexOf(one.slice(1)) - 1));
  // "A tool to split a bill" says what it does elsewhere.
  const read =
    starter === 'records' && (anything.test(named) || aPage.test(named))
      ? recordsTitle(head, language)
      : isTool && anything.test(named)
        ? (askedTitle(cues, wanted, written) ?? titleCase(starter.split('-')))
        : starter === 'habit-tracker' && given.some(({ label }) => label !== '' && label === named)
          ? (askedTitle(cues, wanted, written) ?? titleCase(starter.split('-')))
          : isTool && named.endsWith(' है')
            ? (readName(wanted, facts, written) ?? recordsTitle(head, language))
            : isTool && (saysWho(named) || aPage.test(named) || wishes.test(named))
              ? (askedTitle(cues, wanted, written) ?? objectOf(wanted) ?? afterWish(named))
              : named;
  const subject =
    readSubject(clause, written) ?? (starter === 'landing-page' ? readProfession(head) : undefined);
  const couple = celebrates.has(starter) ? coupleIn(wanted) : undefined;
  const own =
    couple ??
    (isNameless(read)
      ? ((weAre.test(head) ? undefined : titleOfSubject(subject)) ??
        (starter === 'invitation' ? (occasionIn(wanted) ?? read) : read))
      : withoutAsking(read));
  // "a link page for my instagram @luna"
  const settled =
    starter === 'link-in-bio' ? (/(?<!\S)@\w[\w.]{1,30}$/u.exec(own)?.[0] ?? own) : own;
  const title = sitesOfOwners.has(starter)
    ? siteTitle(settled, wanted, written)
    : isTool
      ? toolTitle(settled, wanted)
      : settled;
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

/** "We're a local running club": the title has fewer words of it. */
const weAre = /(?<!\p{L})we(?:['’]re| are) an?\s/iu;
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

/** Titles that would fit any tool. */
const anything =
  /^(?:landing page|(?:web |mini |little )?(?:tool|app|page|site|website|program|thing))$/i;

/** "For our climbing club I'd love a logbook" */
const wishes =
  /(?<!\p{L})(?:i['’]d (?:love|like)|(?:i|we) (?:want|need)|hätten? gerne?|möchten?|quiero|quisiera|necesito|je voudrais|j[’']aimerais|vorrei|quero|preciso de|wil graag|chc(?:ę|iał\p{L}{2,4})|хочу|нужен|нужна)\s\p{L}/iu;

function afterWish(named: string): string {
  const at = wishes.exec(named);
  if (at === null) return named;
  const rest = named.slice(at.index + at[0].length - 1).replace(/^(?:an?|the|our|my)\s/iu, '');
  return rest === '' ? named : rest;
}

const aPage =
  /^(?:(?:kleine |einfache |web)?seite|una? página|página(?: web)?|pagina(?: web)?|page(?: web)?|(?:una? |une |eine |een )?app(?:li(?:cation)?|licativo)?|aplikacj[aę]|stron[aęy]|sayfa|bir sayfa|uygulama|страниц[ауы]|страничк[ау]|приложение|页面|网页|应用|ページ|アプリ|페이지|앱|पेज|ऐप|صفحة|تطبيق)$/iu;

/** "a page to log my runs with …": what is kept. */
function recordsTitle(head: string, language: Language): string {
  const kept =
    /(?<!\p{L})(?:log|track|record|list|manage|keep track of|organi[sz]e)\s(?<what>(?:(?:my|our)\s\p{L}{2,20}|the\s\p{L}{2,20}\s\p{L}{2,20})(?:\s\p{L}{2,20})?)(?=\s(?:with|by|in|and|for|where|,)|[,.:;]|$)/iu.exec(
      head,
    )?.groups?.['what'];
  const table = /(?<!\p{L})(?:board|card) ?games?(?: nights?)?(?!\p{L})/iu.exec(head)?.[0];
  return table !== undefined
    ? titleCase(table.split(' '))
    : kept === undefined
      ? (objectOf(head) ?? wordsOf(recordWords, language).t('entries'))
      : titleCase(kept.split(' '));
}

/** Whether a request says enough to fill a page, so that it needs no usual sections. */
function tells(facts: readonly PlanFact[]): boolean {
  return facts.filter(({ kind }) => kind !== 'name' && kind !== 'quote').length > 2;
}

/** Those that may be of a wedding. */
const celebrates = new Set(['invitation', 'landing-page']);

/** Starters that fall back to common sections if the request names none. */
const sectioned = new Set(['landing-page', 'portfolio']);

/** Those that are called after whom they are for. */
const sitesOfOwners = new Set(['landing-page', 'portfolio', 'shop', 'invitation', 'cv']);

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
