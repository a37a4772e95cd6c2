import { allMatches } from '../../../workspace/text/all-matches.ts';
import { formPlace } from '../../../starters/page/forms/read-forms.ts';
import { isOfButton } from '../../../starters/page/reading/button-label.ts';
import type {
  FactKind,
  GivenEntry,
  GivenList,
  Language,
  PlanFact,
} from '../../../contracts/job/plan.ts';
import { edge } from '../../../starters/shared/colours/read-colours.ts';
import { oneLine } from '../read/clean-text.ts';
import { theirs } from '../read/page/items/own-headings.ts';
import { isSecret } from '../facts/secret-facts.ts';
import { closed } from '../facts/times/opening-hours.ts';
import { isInstruction } from '../facts/parts.ts';
import { meeting } from '../facts/times/meetings.ts';
import { daysListsIn } from './lists/days-lists.ts';
import { hoursListsIn } from './lists/hours-lists.ts';
import { semicolonListsIn } from './lists/semicolon-lists.ts';
import { entriesIn } from './entries-in.ts';
import { isWhenOrWhere, labelBefore, ofName, withPrices } from './lists/label-before.ts';
import { ledBy } from './led-by.ts';
import {
  beforeHours,
  beforeParts,
  isOfLists,
  listFrom,
  type ListText,
  partsAt,
} from './lists/list-from.ts';
import { nameLabels } from '../read/title/name-patterns.ts';
import { peopleListsIn } from './lists/people-lists.ts';
import { roleListsIn } from './lists/role-lists.ts';
import { offerListsIn } from './lists/offer-lists.ts';
import { quotedListsIn } from './lists/quoted-lists.ts';
import { stopsIn } from './stops.ts';
import { timetablesIn, withTimetables } from './lists/timetable-lists.ts';
import { voicesIn } from './voices.ts';
import { whenIn } from './when-in.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The lists that a message gives after a colon, each entry with its name, price, time and text: "Team: Ana
 * Ruiz - chef, Ben Ortiz - waiter". A list of words behind the request itself, as in "a page: menu,
 * contact", says what the page has, and is none.
 */
export function readGiven(
  text: string,
  { language, facts, isTool = false }: Reading,
): readonly GivenList[] {
  const head = text.slice(0, mostCharacters);
  const people = isTool ? [] : peopleListsIn(head, language);
  const others = isTool
    ? []
    : [
        ...people,
        ...roleListsIn(head, language).filter(
          ({ at, end }) => !people.some((one) => one.at < end && at < one.end),
        ),
        ...voicesIn(head),
        ...stopsIn(head),
        ...daysListsIn(head, language),
        ...hoursListsIn(head),
        ...semicolonListsIn(head),
        ...quotedListsIn(head),
        ...offerListsIn(head, language),
      ];
  const found: GivenList[] = [...others];
  let from = 0;
  for (const { 0: mark, index } of allMatches(head, openers)) {
    if (index < from || others.some(({ at, end }) => at <= index && index < end)) continue;
    const { label, isCounted } = labelBefore(
      head.slice(Math.max(index - 80, 0), index),
      index < 80,
    );
    const list = beforeHours(listFrom(head, index + mark.length, mark), facts, language);
    const isIgnored =
      isOfButton(label) ||
      isSecret(label) ||
      (!isCounted && (ignored.test(label) || (!isTool && nameLabels.test(label)))) ||
      (!isTool && asks.test(sentenceBefore(head, index)));
    if (list === undefined || isIgnored || isOfLists(list.text, mark)) continue;
    if (label === '' && (hasOwnLabel.test(list.text) || holds(list, facts, ofEvent))) continue;
    if (isOfTimes(list, facts)) continue;
    const [noun = ''] =
      label === '' && !isTool ? (dates.exec(list.text) ?? meeting.exec(list.text) ?? []) : [];
    const read = entriesIn(
      { at: list.at + noun.length, text: list.text.slice(noun.length) },
      { language, facts, isTool },
    );
    const entries = beforeLook(beforeParts(read));
    const isInside =
      mark.includes('(') &&
      (isCounted ||
        (isListed(label, entries) && !ofName.test(head.slice(0, index))) ||
        listLabel.test(label) ||
        ofSection.test(sectionAhead(head, index)));
    const isSaid = label !== '' && (/[:：\p{L}]/u.test(mark) || isInside);
    if (label !== '' && entries.length < 3 && holds(list, facts, ofContact)) continue;
    // "she bakes to order: Sweet Cloud, Hull": a name and where or when it is.
    if (!isTool && nameAndMore.test(list.text) && !/[.!?\n]\s/u.test(head.slice(0, index)))
      continue;
    if (isFeatures.test(label) && !isCounted && entries.some(({ name }) => isPart(name))) continue;
    const isOfDay =
      isDay(label, language) &&
      entries.every(({ name }) => /^\p{L}{2}/u.test(name) && !closed.test(name));
    if (!isOfDay && !isList(entries, { isSaid, isTool })) continue;
    const cut = entries.length === read.length ? -1 : partsAt(list.text, read[entries.length]);
    from = list.at + (cut < 0 ? list.text.length : cut);
    const isPrices =
      entries.some(({ price }) => price !== undefined) &&
      inflected.test(label) &&
      !withPrices.test(label);
    // "our fair on 8 and 9 November (adults £6)"
    const own =
      noun !== '' && !meeting.test(noun) ? noun.trim() : isWhenOrWhere(label, facts) ? '' : label;
    found.push({
      label: isPrices ? '' : oneLine(own.replace(theirs, '$1'), 60),
      at: list.at + (meeting.test(noun) ? noun.length : 0),
      end: from,
      entries,
    });
  }
  const timed = isTool ? [] : timetablesIn(head, language, facts);
  const all = withTimetables(found, timed);
  return ledBy(all.toSorted((a, b) => a.at - b.at).slice(0, 12));
}

/** "homework, spelling words, fun but readable": the last says how it is to look. */
function beforeLook(entries: readonly GivenEntry[]): readonly GivenEntry[] {
  const last = entries.at(-1);
  const isLook =
    entries.length > 2 &&
    last !== undefined &&
    last.price === undefined &&
    last.when === undefined &&
    last.about === undefined &&
    opposed.test(last.name);
  return isLook ? entries.slice(0, -1) : entries;
}

const opposed =
  /^\p{Ll}{3,14}\s(?:but|aber|doch|pero|mais|mas|ma|maar|ale|ama|но)\s(?:not\s)?\p{Ll}{3,14}$/iu;

const nameAndMore =
  /^\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,3},\s(?:\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2}$|(?:doors )?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr|uur|h)(?!\p{L}))/u;

/** "our groups (bees 0-2, frogs 2-4)": things of a kind, and no place beside a name. */
function isListed(label: string, entries: readonly GivenEntry[]): boolean {
  const words = label.split(/\s+/u).length;
  const areNames = entries.every(({ name }) =>
    /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*$/u.test(name),
  );
  return (
    /^\p{L}{3}/u.test(label) &&
    words < 5 &&
    formPlace(label) < 0 &&
    !partOfPage.test(label) &&
    !/(?:button|filter|filtr|knopf|knöpf|bot[óõ]|bouton|i[ck]on|icôn|ícon|symbol)/iu.test(label) &&
    entries.length > (areNames ? 2 : 1) &&
    entries.every(({ name }) => name.split(/\s+/u).length < 6 && !isInstruction(name))
  );
}

/** "Hours: Mon 9-17, Tue 9-13", "Monday: closed", and "8, 9 et 10 mai", which is one date. */
function isOfTimes({ at }: ListText, facts: readonly PlanFact[]): boolean {
  return facts.some(
    ({ kind, at: from, text }) =>
      (kind === 'hours' || (kind === 'date' && text.includes(','))) &&
      from <= at &&
      from + text.length > at,
  );
}

function holds(
  { at, text }: ListText,
  facts: readonly PlanFact[],
  kinds: ReadonlySet<FactKind>,
): boolean {
  return facts.some(
    ({ kind, at: stands }) => kinds.has(kind) && stands >= at && stands < at + text.length,
  );
}

const ofContact: ReadonlySet<FactKind> = new Set(['phone', 'email']);
/** "An invitation: Jo and Lee, Saturday, 12 September, 2 pm" is no list. */
const ofEvent: ReadonlySet<FactKind> = new Set(['date']);

/** Of an app they are what it can do, of a page its parts and its look. */
const isFeatures = edge('features?|funktionen|funciones|fonctionnalités|recursos|funzioni');
function isPart(name: string): boolean {
  return isInstruction(name) || partOfPage.test(name);
}
const partOfPage = edge(
  'forms?|gallery|blog|faqs?|newsletter|search|map|menu|hero|section|footer|navigation|contact|cart|checkout|booking|calendar|countdown|filters?|toggle|seo|admin|database|backend|formular|galerie|suche|karte|formulario|galería|formulaire',
);

/** "Sunday: Choir of Salt" */
function isDay(label: string, language: Language): boolean {
  return label !== '' && !hours.test(label) && whenIn(label, language)?.text === label;
}

interface Reading {
  readonly language: Language;
  readonly facts: readonly PlanFact[];
  /** A tool has no parts to describe: "a quiz: his first car (a Kadett)" gives a question. */
  readonly isTool?: boolean;
}

const mostCharacters = 4000;
const hours = /\d(?:h|[ap]m)?\s?[-–]\s?\d/u;
const listNouns =
  'pricing|(?:house )?rules|regeln|reglas|normas|règles|regras|regole|huisregels|zasady|kurallar|правила|plans|tiers|offers?|features|services?|treatments|classes|courses|workshops|products|prices|fees|distances|sizes|rooms|dishes|packages|tours|lessons|leistungen|behandlungen|kurse|preise|strecken|zimmer|produkte|servicios|tratamientos|clases|cursos|precios|distancias|habitaciones|productos|soins|prestations|cours|tarifs|chambres|produits|serviços|aulas|preços|distâncias|quartos|produtos|servizi|trattamenti|corsi|prezzi|percorsi|camere|prodotti|diensten|behandelingen|lessen|prijzen|afstanden|kamers|producten|usługi|zabiegi|zajęcia|ceny|dystanse|pokoje|produkty|hizmetler(?:imiz)?|fiyatlar|услуги|цены|дистанции|курсы|номера';
/** "our band Nordlicht: Termine 3.4. Kiel, …" */
const dates =
  /^(?:touren|wanderungen|ausfahrten|hikes|walks|rides|outings|meetings|sorties|salidas|rutas|uscite|gite|passeios|termine|konzerte|gigs|shows|(?:tour )?dates|conciertos|fechas|concerts|datas|concerti|date|concerten|koncerty|konserler|концерты)\s(?=\d|\p{L}{3,9}\.?\s\d)/iu;
/** "services (divorce, custody, wills)" */
const listLabel = letterPattern(
  `^(?:${listNouns})$|(?:^|\\s)(?:lists?|(?:hotel|travel|parking|venue) (?:info|tips|details)|suggestions|rules|topics|toppings|areas|amenities|skills|villages|members|topic|liste|regeln|themen|orte|reglas|lista|temas|zonas|règles|thèmes|regras|regole|temi|zone|regels|lijst|onderwerpen|zasady|tematy|kurallar|liste|правила|список)$`,
);
/** "sezione dintorni (Ravello, Positano)" */
const ofSection =
  /(?<!\p{L})(?:section|abschnitt|bereich|sección|rubrique|seção|sezione|sectie|sekcj[aęi]|bölümü?|раздел)\s(?:for\s|with\s|mit\s|con\s|com\s|de\s|da\s|do\s)?\p{L}[\p{L} ]{1,24}$/iu;
function sectionAhead(text: string, end: number): string {
  return text.slice(Math.max(end - 50, 0), end);
}
/**
 * A colon that is not of a time, a link or an address; a dash; a bracket; "services are"; "Distances 5k (5 €)".
 */
const openers = letterPattern(
  [
    /(?<!\d)[:：](?!\/\/)\s{0,4}|(?<=\d)[:：]\s{1,4}|(?<=\p{L})\s[–—-]\s|(?<=\p{L})\s?[(（]/u
      .source,
    `(?<=(?<!\\p{L})(?:${listNouns})\\s)(?:are|include|like|such as|sind|son|incluyen|sont|comprennent|são|incluem|sono|comprendono|zijn|to|obejmują)\\s(?=\\p{L}[^.,\\n]{2,40},)`,
    `(?<=(?:^|[.!?\\n]\\s{0,3})(?:${listNouns}))\\s(?=[\\p{L}\\d][^.,()\\n]{0,40}\\([^()\\d]{0,4}\\d)`,
    // "skills excel, xero and vat returns"
    `(?<=(?:^|[.!?\\n]\\s{0,3})(?:skills|languages|hobbies|interests|kenntnisse|sprachen|hobbys|habilidades|idiomas|aficiones|compétences|langues|loisirs|competências|línguas|competenze|lingue|vaardigheden|talen|umiejętności|języki|beceriler|diller|навыки|языки))\\s(?=\\p{L}[^.:\\n]{2,40}(?:,|\\s(?:and|und|y|et|e|en|i|и|ve)\\s)\\s?\\p{L})`,
    // "Classes Mon & Wed 6pm vinyasa, Sat 10am yin"
    `(?<=(?:^|[.!?\\n]\\s{0,3})(?:${listNouns}))\\s(?=\\p{L}{2,10}(?:\\s?(?:[&+/,-]|and|und|y|et|e|en|i|и)\\s?\\p{L}{2,10}){0,2}\\s\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|uhr|uur|h)?\\s[^.\\n]{2,60},)`,
  ].join('|'),
  'giu',
);

/** "schedule - Monday sprints 6:30, Saturday long row 8:00" */
const hasOwnLabel = /^\p{L}[\p{L} ]{2,30}\s[–—-]\s(?!.*\s[–—-]\s)/u;

function sentenceBefore(text: string, end: number): string {
  return (
    text
      .slice(Math.max(end - 80, 0), end)
      .split(/[.!?。！？।\n]/u)
      .at(-1) ?? ''
  );
}

/** "Our prices (haircut 20 €, colour 50 €)": the page has a word for them. */
const inflected = edge(
  'preislisten|cennik(?:iem|a|u)|прайс\\p{L}{1,3}|prices|preisen?|precios|tarifs|preços|prezzi|prijzen|cen|cenami|ценами|fiyatlar\\p{L}*',
);

function isList(
  entries: readonly GivenEntry[],
  { isSaid, isTool }: { readonly isSaid: boolean; readonly isTool: boolean },
): boolean {
  if (entries.length === 0 || entries.some(({ name }) => name === '')) return false;
  // "Bowls: Reed bowl £22", "Education: BA Psychology, AUB, 2019"
  const [first] = entries;
  if (entries.length === 1)
    return (
      isSaid &&
      (first?.price !== undefined || (first?.when !== undefined && first.about !== undefined))
    );
  // "our band Rust: Sam (vocals), Kit (guitar), Jo (bass)"
  if (entries.length > 2 && entries.every(isPerson)) return true;
  const told = entries.filter(
    ({ price, when, about }) =>
      price !== undefined || when !== undefined || (isTool && about !== undefined),
  );
  return isSaid || (told.length * 2 > entries.length && told[0] === first);
}

/** Who somebody is stands in few small words beside the name. */
function isPerson({ name, about = '', price, when }: GivenEntry): boolean {
  return (
    price === undefined &&
    when === undefined &&
    /^\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u.test(name) &&
    /^\p{Ll}[\p{L} &/-]{2,30}$/u.test(about)
  );
}

/** What a page is like, how to reach somebody, and lists of parts of a page. */
const ignored = edge(
  'about(?: me| us)?|über (?:mich|uns)|sobre (?:mí|mim|nosotros|nós)|à propos|chi (?:sono|siamo)|over (?:mij|ons)|o (?:mnie|nas)|hakkımda|hakkımızda|обо мне|о нас|(?:bitte )?(?:eine? )?\\p{L}{0,24}seite|\\p{L}{0,20}einladung|invitations?(?: page)?|página|pagina|sito|strona|sections?|pages?|seiten|abschnitte?|secciones|páginas|pages|rubriques|seções|sezioni|pagine|secties|sekcje|strony|разделы|страницы|请?包[括含]|有|含む|내용|includes?|servono|servirebbero|mi serve|necesitamos|precisamos|we need|wir brauchen|il faut|potrzebujemy|нужны|requirements?|must[- ]haves?|functions?|style|stil|estilo|stile|styl|стиль|design|look|diseño|colou?rs?|farben?|couleurs?|cores|colores|colori|kleuren|kolory|цвета|theme|tech|note|language|sprache|idioma|langue|lingua|taal|język|contact|kontakt|contacto|contato|contatti|контакты|tel|phone|telefon|mail|e-?mail|venue|location|where|place|wo|ort|lugar|dónde|lieu|local|onde|luogo|dove|plaats|locatie|waar|miejsce|место|где|tag ?line|slogan|motto|headline|date|when|wann|datum|fecha|cuándo|data|quando|quand|address|पता|फोन|फ़ोन|समय|नाम|주소|전화|이름|住所|電話|地址|电话|العنوان|الهاتف|adresse|dirección|endereço|indirizzo|adres|адрес|name|title|titel',
);
/** Questions with their answers, and the fields of a form. */
const asks = edge(
  'faqs?|questions?|fragen|preguntas|perguntas|domande|vragen|pytania|вопросы|fields?|felder|campos|champs|campi|velden|pola|поля',
);
