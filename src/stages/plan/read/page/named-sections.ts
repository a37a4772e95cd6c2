import type { Language, PlanFact, StaticPlan } from '../../../../contracts/job/plan.ts';
import { headingsOf, isContact, kindOf } from '../../../../starters/landing-page/headings.ts';
import { sectionCalled } from '../../../../starters/page/wished/wished-sections.ts';
import { readForms } from '../../../../starters/page/forms/read-forms.ts';
import { coloursIn } from '../../../../starters/shared/colours/read-colours.ts';

/** Items that are no fact with a place of its own on the page, and not what is not wanted. */
export function withoutFacts(
  items: readonly string[],
  facts: readonly PlanFact[],
): readonly string[] {
  const told = facts
    .filter(({ kind }) => ofSections.has(kind))
    .map(({ kind, text, label = '' }) => ({ kind, text: plain(text), label: plain(label) }));
  const unknown = items.filter(
    (item) => kindOf(item) === 'note' && sectionCalled(item) === undefined,
  );
  return items.filter((item) => {
    const words = plain(item);
    const isTold = told.some(
      ({ kind, text, label }) =>
        text.includes(words) ||
        (kind === 'hours' && words.includes(text)) ||
        // "Phone 0951 448 20 17"
        (contacts.has(kind) &&
          words.includes(text) &&
          words.split(' ').length - text.split(' ').length < 3) ||
        words === label ||
        words.replace(text, '').replace(label, '').trim().length < 4,
    );
    // One word may be a part of the page: "FAQ".
    const isSaid =
      words.includes(' ') &&
      facts.some(
        ({ kind, label, text }) =>
          kind === 'detail' && label === undefined && plain(text).includes(words),
      );
    // "Host: Rosaria"
    const isLabelled = facts.some(
      ({ kind, label, text }) => kind === 'detail' && label !== undefined && plain(text) === words,
    );
    // "A section about me, Nadia"; several names are a list.
    const isName =
      unknown.length === 1 &&
      unknown[0] === item &&
      facts.some(({ kind, text }) => kind === 'name' && text === item);
    return !isName && !isTold && !isSaid && !isLabelled && !refused.test(item) && !made.test(item);
  });
}

/** "Audition" of "an audition form" is no section: the form stands in that for contact. */
export function withoutForms(items: readonly string[], text: string): readonly string[] {
  const forms = readForms(text).map(({ name }) => name.toLowerCase());
  const isForm = (item: string): boolean =>
    forms.some((name) => name === item || name === `${item} form`);
  return items.filter((item) => !isForm(item.toLowerCase()) || isContact(item));
}

/** Those of a landing page name no colours: "with black and gold". */
export function withoutColours(items: readonly string[]): readonly string[] {
  return items.filter((item) => coloursIn(item.toLowerCase()).length === 0);
}

/** What a page does, and what stands in it until it is filled. */
const made =
  /(?<!\p{L})(?:filters?|filtres?|filtros?|filtr[oiay]|sort(?:ing|ed|able)?|placeholders?|platzhalter|images? de remplacement|imágenes provisionales|segnaposto|dummy|lorem ipsum|lightbox|toggle|slider|accordion|buttons?|knopf|knöpfe|bot(?:ón|ones|ão|ões)|boutons?|pulsant[ei]|knop(?:pen)?|przyciski?|buton\p{L}{0,3}|düğme\p{L}{0,3}|кнопк\p{L}{1,3}|calculators?|rechner|calculadora|calculateur|calcolatore|countdown|compte à rebours|cuenta atrás|conto alla rovescia|contagem regressiva|odliczanie)(?!\p{L})/iu;

/** Kinds of facts that a page has a place for. */
const ofSections: ReadonlySet<PlanFact['kind']> = new Set([
  'email',
  'phone',
  'link',
  'address',
  'price',
  'hours',
  'date',
  'time',
]);

const contacts: ReadonlySet<PlanFact['kind']> = new Set(['email', 'phone', 'link', 'address']);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s"'“”„«»–—-]+/gu, ' ')
    .trim();
}

const refused =
  /^(?:no|not|never|without|closed|ohne|kein\p{L}{0,2}|nicht|geschlossen|sin|cerrado|sans|pas de|fermé|senza|chiuso|sem|fechado|bez|nie|zamknięte|zonder|geen|gesloten|без|закрыто|не)(?!\p{L})|(?:不要|休み|定休日|なし|없이|휴무|بدون|مغلق)/iu;

/**
 * The sections of a page, where things that are no section each become cards of one: "live music" and
 * "vegan cakes", but not "Menu" and "Opening hours". What a sentence lists beside sections are sections too:
 * "members" of "our concerts, the members and a contact form".
 *
 * @example
 * cardsOfOne(['Menu', 'Live music', 'Vegan cakes'], 'en');
 * // { sections: ['Menu', 'What to expect'], lists: [{ of: 'What to expect', names: ['Live music', 'Vegan cakes'] }] }
 */
export function cardsOfOne(
  all: readonly string[],
  language: Language,
  request = '',
  given: readonly string[] = [],
): Pick<StaticPlan, 'sections' | 'lists'> {
  const sentences = request.toLowerCase().split(/[.!?。！？\n:](?=\s|$|\p{Lo})/u);
  const isBesideSection = (text: string): boolean =>
    sentences.some(
      (sentence) =>
        sentence.includes(text.toLowerCase()) &&
        !ofThing.test(sentence) &&
        others.some((other) => isBeside(text.toLowerCase(), other.toLowerCase(), sentence)),
    );
  const headings = headingsOf(all.filter((text) => !elsewhere.test(text)));
  // People get in touch in one place.
  const sections = headings
    .filter(({ kind, text }) => kind !== 'note' || !isContact(text))
    .map(({ text }) => text);
  const notes = headings.filter(
    ({ kind, text }) => kind === 'note' && !isContact(text) && sectionCalled(text) === undefined,
  );
  const others = [
    ...sections.filter((text) => !notes.some((note) => note.text === text)),
    ...given.filter((label) => label !== ''),
  ];
  const loose = notes.map(({ text }) => text).filter((text) => !isBesideSection(text));
  const heading = toExpect[language];
  if (loose.length < 2 || sections.includes(heading)) return { sections };
  const [first] = loose;
  const kept = sections.flatMap((text) =>
    text === first ? [heading] : loose.includes(text) ? [] : [text],
  );
  return { sections: kept, lists: [{ of: heading, names: loose }] };
}

/** Links stand with the contacts: "links to Spotify", "Bandcamp". */
const elsewhere =
  /^(?:(?:links?|liens|enlaces|collegamenti|linki|ссылки)\s|(?:spotify|bandcamp|soundcloud|apple music|instagram|youtube|tiktok|facebook|twitch)$)/iu;

/** "A website for our pub with a beer garden": the pub has it. */
const ofThing =
  /\s(?:for|für|para|pour|per|voor|dla|для)\s[^,.:]{2,40}\s(?:with|mit|con|avec|com|met|z|с)\s/u;

/** "A class schedule with spin": what stands behind "with" is of the section. */
function isBeside(text: string, section: string, sentence: string): boolean {
  const at = sentence.indexOf(section);
  if (at < 0) return false;
  const between = sentence.slice(at + section.length, sentence.indexOf(text));
  return !/\s(?:with|mit|con|avec|com|met|z|с)\s/u.test(between);
}

/** Each is the heading of cards. */
const toExpect: Readonly<Record<Language, string>> = {
  en: 'What to expect',
  es: 'Qué ofrecemos',
  de: 'Was Sie erwartet',
  fr: 'Ce qui vous attend',
  pt: 'O que esperar',
  it: 'Che cosa aspettarsi',
  pl: 'Czego się spodziewać',
  tr: 'Neler var',
  ru: 'Что вас ждёт',
  zh: '值得期待',
  ja: 'できること',
  ko: '무엇을 기대할 수 있나요',
  hi: 'क्या मिलेगा',
  nl: 'Wat je kunt verwachten',
  ar: 'ما الذي ينتظرك',
};
