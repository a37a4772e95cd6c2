import type { PlanFact } from '../../../contracts/job/plan.ts';
import { type Language, languages } from '../../../contracts/languages.ts';
import { readPosts } from '../../blog/read-posts.ts';
import { namesSection } from '../../landing-page/sections/asked-section-words.ts';
import { formPlace } from '../../page/forms/read-forms.ts';
import { wishedPairs } from '../../memory/read-cards.ts';
import { isHome } from '../../page/wished/wished-sections.ts';
import { galleryCategories } from '../../page/reading/gallery-categories.ts';
import { isForToday } from '../../records/reading/rhythms.ts';
import { readCurrency } from '../../page/reading/read-currency.ts';
import { whoDoes } from '../../rota/asks-for-chores.ts';
import { saysTurn, takesTurns } from '../../rota/read-rota.ts';
import { coloursIn } from '../../shared/colours/read-colours.ts';
import { saysWho } from '../../shared/reading/says-who.ts';
import type { Clause } from '../clauses/clauses-of.ts';
import { wordsUnsaid } from '../clauses/uncovered.ts';
import type { Span } from '../clauses/whole-phrase.ts';
import { artefacts } from '../clauses/common-words.ts';
import type { MadePage } from './made-page.ts';
import { saysForWhom, saysUse } from './says-use.ts';

/** Whether a page has what a clause says, or the clause says nothing that a page could lack. */
export function isBuilt(clause: Clause, page: MadePage): boolean {
  return questions.some((isSo) => isSo(clause, page));
}

type Question = (clause: Clause, page: MadePage) => boolean;

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** "Bookings by phone 04 50 55 01 23": the number stands there. */
const showsFact: Question = ({ text }, { facts, plan }) =>
  facts.some(
    ({ kind, text: said }) =>
      (reaches.has(kind) || (plan.starter === 'invitation' && kind === 'date')) &&
      text.includes(said) &&
      wordsIn(text.replace(said, '')) < 8,
  );

/** "Small box £12": what is priced stands there with its price. */
const showsPrice: Question = ({ text }, { facts, made }) =>
  facts.some(
    ({ kind, text: price, label = '' }) =>
      kind === 'price' &&
      label !== '' &&
      text.includes(price) &&
      made.toLowerCase().includes(label.toLowerCase()) &&
      wordsIn(text) < 9,
  );

/** "A personality quiz for my flower shop": the thing itself. */
const isThing: Question = ({ start, text }, { isOfSite }) =>
  !isOfSite && start < 4 && wordsIn(text) < 10 && itself.test(text);

/** What all pages of a starter have. */
const isOfStarter: Question = ({ start, text }, { plan: { starter, title }, language, made }) =>
  (starter === 'flashcards' && isPairOfLanguages(text, language)) ||
  // "show which ones I have to water today": they are marked, and can be chosen.
  (starter === 'records' && made.includes('interval') && wordsIn(text) < 12 && isForToday(text)) ||
  // "16枚"
  (starter === 'memory' && text.length < 9 && wishedPairs(text) > 0) ||
  // Who takes turns, and with what, where all of it stands there.
  (starter === 'rota' &&
    [takesTurns, saysTurn, whoDoes].some((turns) => turns.test(text)) &&
    (text.match(/(?<=\s)\p{Lu}\p{Ll}{2,20}/gu) ?? []).every((word) => made.includes(word))) ||
  // "three sample posts"
  (starter === 'blog' && wordsIn(text) < 9 && readPosts(text).count !== undefined) ||
  (starter === 'invitation' && /फ़?ॉर्म/u.test(text)) ||
  (starter === 'portfolio' && (gridded.test(text) || opensBig.test(text))) ||
  // The names stand above the page in another case: "свадьбу Ивана и Марии".
  (title.includes(' & ') &&
    ((start < 4 && /свадьб|ślub|wesel/iu.test(text)) ||
      (/^(?:[иi]\s)?\p{Lu}\p{Ll}{2,12}$/u.test(text) &&
        title.includes(text.replace(/^[иi]\s/u, '').slice(0, -2))))) ||
  (starter === 'cv' && /(?<!\p{L})(?:pdf|print|drucken|imprim\p{L}{1,4})(?!\p{L})/iu.test(text)) ||
  // A landing page has the sections that it is asked for.
  ((starter === 'landing-page' || starter === 'portfolio') &&
    wordsIn(text) < 9 &&
    namesSection(text));

/** "Deutsch - Spanisch": what its cards translate. */
function isPairOfLanguages(text: string, own: Language): boolean {
  const parts = text
    .trim()
    .replace(/^\p{L}{4,12}\s(?=\p{L}{4,14}[-–—/→]\p{L}{4,14}$)/u, '')
    .toLowerCase()
    .split(/\s?[-–—/→]\s?/u);
  const names = new Intl.DisplayNames([own], { type: 'language' });
  const known = new Set(languages.map((language) => names.of(language)?.toLowerCase()));
  return parts.length === 2 && parts.every((part) => known.has(part));
}

/** Who asks for a tool, and what it is used on, is nothing that it lacks. */
export const isTalkOfTool: Question = ({ start, text }, { isOfSite, people, plan, language }) =>
  !isOfSite &&
  (saysForWhom(text, people) ||
    saysUse(text, { start, starter: plan.starter, language }) ||
    (saysWho(text) && (start < 20 || text.length < 60)));

/** "for my kids, Ellie and Max": whom a game is for */
const namesPeople: Question = ({ start, text }, { isOfSite, text: request }) =>
  !isOfSite && isNames.test(text) && ofKin.test(request.slice(0, start));

/** The words ask for a function or a section that is there. */
const asksForDone: Question = (clause, page) => {
  const { start, text } = clause;
  const found = page.done.filter(
    (one) =>
      // "Please show, whether …": what is to be shown stands behind the comma.
      one.start < start + text.length + (shows.test(text) && text.length < 24 ? 3 : 0) &&
      one.end > start,
  );
  return found.length > 0 && !(page.isOfSite && asksMore(clause, found, page));
};

/** "Make it printable as a poster with tear off numbers": most of what it says besides stands nowhere. */
function asksMore(
  { start, text }: Clause,
  found: readonly Span[],
  { language, made, isAbout }: MadePage,
): boolean {
  // Where words stand together, or bend at both ends, those that a page has are found too seldom.
  if (isAbout || joinsWords.has(language)) return false;
  const rest = found.reduce((words, one) => {
    const [from, to] = [Math.max(one.start - start, 0), one.end - start];
    // A section is found by where its word begins.
    const end = to + (/^[\p{L}\p{M}-]{0,30}/u.exec(words.slice(to))?.[0].length ?? 0);
    return `${words.slice(0, from)}${' '.repeat(Math.max(end - from, 0))}${words.slice(end)}`;
  }, text);
  const { unsaid, all } = wordsUnsaid(rest, { language, known: made.toLowerCase() });
  return unsaid.length > 1 && unsaid.length >= all * 0.6;
}

const joinsWords: ReadonlySet<Language> = new Set(['ja', 'ko', 'zh', 'hi', 'ar', 'tr']);

/** A look in words that say no more, and colours, which were taken. */
const isLook: Question = ({ start, text }, { isOfSite, withoutLook }) => {
  const bare = text.replace(joined, '');
  // "Colores mexicanos" names no colour that was taken.
  const isUnknown =
    colourNoun.test(bare) &&
    coloursIn(bare.toLowerCase()).length === 0 &&
    withoutLook.slice(start, start + text.length) === text;
  return (looks.test(bare) && !isUnknown) || (isOfSite && saysColours(text));
};

const colourNoun =
  /(?<!\p{L})(?:farben|colou?rs|couleurs|colores|cores|colori|kleuren|kolory|renkler|цвета)(?!\p{L})/u;

/** "pounds not dollars" where the page counts in pounds */
const isCurrency: Question = ({ text }, { made, language }) =>
  wordsIn(text) < 5 &&
  !/\d/u.test(text) &&
  inCurrency.test(text) &&
  made.includes(readCurrency(text, language));

const inCurrency =
  /^(?:(?:and|in|use|prices?|amounts?|currency|all|everything|mit|en|preise|beträge|währung|précios|precios|prix|em|preços|prezzi|prijzen|ceny|w) ?:?\s?){0,2}(?:[€£$₹₽₩₺]|euros?|eur|gbp|usd|chf|pounds?(?: sterling)?|dollars?|rupees?|yen|reais|pesos|zł|złot(?:y|e|ych)|lira|tl|рубл\p{L}{1,2})(?: (?:not|nicht|no|pas|non|não) \p{L}{3,10})?$/iu;

/** "photo gallery sorted by weddings": the pictures stand there by them. */
const isOfCategories: Question = ({ text }, { plan, text: request }) =>
  galleryCategories(request, plan.starter).some((name) =>
    text.toLowerCase().includes(name.toLowerCase()),
  ) && wordsIn(text) < 12;

const isHomePage: Question = ({ text }, { isOfSite }) =>
  isOfSite && isHome(text.replace(politely, ''));

const questions: readonly Question[] = [
  ({ text }, { hasForms }) => hasForms && formPlace(text) !== -1,
  showsFact,
  showsPrice,
  isThing,
  isOfStarter,
  isTalkOfTool,
  namesPeople,
  asksForDone,
  // What was refused is blank.
  ({ text }) => /\S\s{4,}\S/u.test(text),
  isLook,
  isCurrency,
  isOfCategories,
  isHomePage,
];

/** "for my kids, Ellie and Max": whom a game is for */
const isNames = /^\p{Lu}\p{L}{1,20}(?:(?:,|\s(?:and|und|y|et|e|en|i|и))\s\p{Lu}\p{L}{1,20}){0,5}$/u;
const ofKin =
  /(?:for|für|para|pour|per|voor|dla|для)\s(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mis?|nuestr\p{L}{1,2}|mes|mon|ma|nos|notre|meus?|minhas?|noss\p{L}{1,2}|i miei|mi[oa]|mijn|onze|moich|mo\p{L}{1,3})\s(?:\p{L}{2,14}\s){0,2}\p{L}{2,14}[,:(]\s?$/iu;

/** "以白色和木色为主", "Kahverengi ve krem tonlarında": the colours that it names were taken. */
function saysColours(clause: string): boolean {
  return inColours.test(clause) && clause.split(/\s/u).length < 8 && clause.length < 60;
}

/** "Bitte mit Startseite" */
const politely =
  /^(?:bitte|please|por favor|s[’']il vous plaît|per favore|graag|proszę|пожалуйста)\s(?:(?:mit|with|con|com|avec|met|z|с)\s)?/iu;
/** "Хочется яркий дизайн", "a cosy look" */
const looks =
  /^(?:(?:make|keep) it \p{L}{3,12}|(?:visual|look|design|estilo|stile|style|stil|styl|aspecto|farben|colou?rs|couleurs|colores|cores|colori|kleuren|kolory|renkler|цвета|стиль) \p{L}{3,14}(?:(?:,| e| y| et| und| and| i) \p{L}{3,14}){0,2}|(?:\p{L}{1,12}\s){1,3}(?:design|look|style|vibe|feel|дизайн|стиль|stil|estilo|stile|styl|diseño)(?:\s\p{L}{3,14}){0,2}|(?:warm|cosy|cozy|clean|modern|friendly|calm)[ -]looking|界面\p{sc=Han}{2,4}|\p{sc=Han}{2}一[点些]|(?:\p{L}{3,14}(?:ый|ий|ая|ое|ые)(?:,? и |, |$)){1,3})$/iu;

/** "a project grid" */
const gridded =
  /^(?:(?:and|with|it|needs?|add|show|i|we|want) ){0,2}(?:an? |the )?(?:\p{L}{3,12} ){0,2}grid$/iu;
/** "photos that open big when you click" */
const opensBig =
  /(?:photos?|pictures?|images?|pieces|works?|fotos|bilder|imágenes|images|immagini|obras|zdjęcia|фото\p{L}{0,7})(?!\p{L})[^,.;]{0,24}(?:open|enlarg|click|zoom|bigger|full[- ]?screen|vergröß|öffnen|ampl[ií]|agrand|ingrand|vergro|powiększ|увелич|открыва)/iu;
const joined = /^(?:and|und|y|et|e|en|i|и|ve)\s/iu;

const inColours =
  /(?:色为主|色系|色调|色合い(?:で|に)?|(?:色|を){1,2}基調(?:に|で|と)?|색(?:으로|계열)|톤으로)|(?:tonlar\p{L}{2,5}|renkler\p{L}{2,5})$|^(?:in )?(?:\p{L}{3,14} ){0,2}(?:colou?rs|tones|farben|farbtöne|couleurs|tons|colores|tonos|cores|colori|toni|kleuren|tinten|kolory|odcienie|цвета|тона)(?!\p{L})/iu;

/** "Please show, whether" */
const shows =
  /(?<!\p{L})(?:show|display|say|tell|zeig|sag|muestr|di(?:ga|le)|mostr|affich|montr|indi[qc]|toon|pokaż|göster|покаж|скаж|list|mark|highlight)/iu;

const itself =
  /^(?:(?:an?|une?|eine?n?|una?|uma?|een)\s)?(?:\p{L}+\s){1,3}(?:for|für|pour|para|per|voor)\s(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|m[oa]n?|notre|mi|nuestr[oa]|meu|minha|noss[oa]|il mio|la mia|mijn|onze?)(?!\p{L})/iu;

/** "Need a wedding website for me and my fiancé": what is to be made, and no part of it. */
export function asksForPage(clause: string): boolean {
  const { index = -1 } = artefacts.exec(clause) ?? {};
  return index >= 0 && !further.test(clause.slice(index));
}

const further =
  /(?<!\p{L})(?:with|where|that|which|so|including|mit|wo|der|die|das|damit|con|donde|que|avec|où|qui|com|onde|dove|che|met|waar|dat|z|ze|gdzie|która?|ile|с|со|где|который)(?!\p{L})|[带有]/iu;

const reaches: ReadonlySet<PlanFact['kind']> = new Set(['phone', 'email', 'hours']);
