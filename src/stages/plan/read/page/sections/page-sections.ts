import type { PlanFact, SectionList, StaticPlan } from '../../../../../contracts/job/plan.ts';
import { isContact, kindOf } from '../../../../../starters/landing-page/headings.ts';
import { asksContact, tellsOwn } from '../../../../../starters/landing-page/said/tells-own.ts';
import { withoutParts } from '../../../refusals/refusals.ts';
import { thingsOnly, withoutStatements } from '../items/listed-things.ts';
import { withoutFacts } from '../items/without-facts.ts';
import type { PageReading } from '../page-reading.ts';
import { cardsOfOne } from './cards-of-one.ts';
import { readSections } from './read-sections.ts';
import { withWishedSections } from './wished-headings.ts';

interface PageSections {
  /** In page order. */
  readonly sections: readonly string[];
  /** What some of them list. */
  readonly lists: readonly SectionList[];
  /** Those that the summary names: each by its own name, where some are cards of one section. */
  readonly summarised: readonly string[];
}

/** The sections of a page. On a landing page: with those wished elsewhere, some of them as cards of one. */
export function sectionsOf(
  reading: PageReading,
  items: readonly string[],
  title = '',
): PageSections {
  const { starter, told, language, isBare, given } = reading;
  if (isBare) return { sections: [], lists: [], summarised: [] };
  // "WLAN-Name" stands with what it is.
  const labels = new Set(reading.facts.map(({ label = '' }) => label.toLowerCase()));
  const isOpen = (text: string): boolean => !isSaid(text, title, reading);
  const named = namedSections(reading, items).filter(
    (text) => !labels.has(text.toLowerCase()) && isOpen(text),
  );
  if (starter !== 'landing-page') return { sections: named, lists: [], summarised: named };
  const wished = withWishedSections(named, {
    text: told,
    language,
    given,
  });
  const open = wished.sections.filter(isOpen);
  const cards = withCards(open, reading);
  const lists = [...wished.lists, ...(cards.lists ?? [])];
  // The steps of how it works lead to a form.
  const hasSteps = cards.sections.some((text) => kindOf(text) === 'steps');
  if (hasSteps || !isWithoutContact(reading))
    return { sections: cards.sections, lists, summarised: open };
  const sections = cards.sections.filter((text) => !isContact(text));
  return { sections, lists, summarised: sections };
}

/** "Соне" of "Соне 6 лет", "z Rzeszowa", "Terminy" of "terminy wolne: …", "prices" of "services and prices (…)": no section of its own. */
function isSaid(text: string, title: string, { told, given }: PageReading): boolean {
  if (kindOf(text) === 'note' && `${title} `.startsWith(`${text} `)) return true;
  // "Cztery Łapy z Katowic", "репетиторки з математики Ірина Бондар"
  const bare = title.replace(article, '');
  if (/[:：]$/u.test(text) || (bare.length > 4 && text.includes(bare))) return true;
  const ahead = told.slice(0, told.indexOf(text));
  if (/^\p{Lu}\p{L}+$/u.test(text) && /\p{Lu}\p{L}{2,20}\s(?:ze?|із?|из)\s$/u.test(ahead))
    return true;
  const stem = ` ${text.toLowerCase().slice(0, Math.max(text.length - 2, 5))}`;
  return (
    /["”»]\s\p{Ll}{1,2}\s$/u.test(ahead) ||
    given.some(
      ({ label }) => label.length > text.length && ` ${label.toLowerCase()}`.includes(stem),
    )
  );
}

/** "Le Fournil d'Anna": items have no article. */
const article = /^(?:l[aeo]s?|el|il|der|die|das|de|het|[oa]s?|the|l['’])\s?(?=\p{Lu})/iu;

/** Those that an English request names, or else the usual ones; in other languages, its items. */
function namedSections(reading: PageReading, items: readonly string[]): readonly string[] {
  const { starter, rest, language, facts, given, refusals } = reading;
  if (language !== 'en' || !sectioned.has(starter)) return items;
  const named = withoutFacts(
    readSections(withoutStatements(rest, facts), tells(facts) || given.length > 0),
    facts,
  );
  return withoutParts(thingsOnly(named, reading), refusals.parts);
}

/** With what is no section as cards of one, unless the request calls all of them sections. */
function withCards(
  sections: readonly string[],
  { language, head, told, given }: PageReading,
): Pick<StaticPlan, 'sections' | 'lists'> {
  if (namesSections.test(head)) return { sections };
  const labels = given.map(({ label }) => label);
  return cardsOfOne(sections, language, told, labels);
}

/** Where nobody asks how to get in touch and no way is told, a form would send nothing. */
function isWithoutContact({ wanted, facts, given }: PageReading): boolean {
  return (
    tellsOwn({ given, facts }) &&
    !asksContact(wanted) &&
    !facts.some(({ kind }) => kind === 'phone' || kind === 'email')
  );
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
