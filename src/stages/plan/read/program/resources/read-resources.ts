import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { Language } from '../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import { isFreePath } from '../../../../../starters/rest-api/work/free-work.ts';
import { isReportPath } from '../../../../../starters/rest-api/work/reports/report-names.ts';
import { isWho } from '../../../../../starters/rest-api/conflicts/booking/who.ts';
import { loanTermsIn } from '../../../../../starters/rest-api/loan-terms.ts';
import {
  isTaken,
  withActionFields,
  withoutDeeds,
} from '../../../../../starters/rest-api/work/actions/said-actions.ts';
import { withoutInAndOut } from '../../../../../starters/rest-api/wishes/wishes.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import {
  nameLabel,
  priceLabel,
  priceWords,
} from '../../../../../starters/shared/reading/read-things.ts';
import { resourceName } from '../../../../../starters/shared/reading/resource-name.ts';
import { withMarks } from '../known/with-marks.ts';
import { withName } from '../known/with-name.ts';
import { withDoers } from '../with-doers.ts';
import { withoutAsides } from '../without-asides.ts';
import { findFieldLists } from './find-field-lists.ts';
import { listedThings, withoutThings } from './listed-things.ts';
import { bookingFields } from './booking-fields.ts';
import { childThings, textLabel } from './child-things.ts';
import { isTown, plainKindOf } from './plain-nouns.ts';
import { plainThings, textField } from './plain-things.ts';
import { withPostpositions } from './with/with-postpositions.ts';
import { bookingPath, withBookings } from './with/with-bookings.ts';
import { withContacts } from './with/with-contacts.ts';
import { asksForLoans, withLoans } from './with/with-loans.ts';
import { asBookings, withPlaces } from './with/with-places.ts';
import { withRequired } from './with/with-required.ts';
import { withReferences } from './with/with-references.ts';
import { withSlots } from './with/with-slots.ts';
import { withTimes } from './with/with-times.ts';
import { withChosen, withPrices } from './with/with-values.ts';
import { rulesSaidOf } from './rules-said-of.ts';
import {
  saidChoices,
  withChoices,
  withoutChoices,
} from '../../../../../starters/shared/reading/fields/said-choices.ts';
import { statusIn, withoutStates, withStatesBound, withStatus } from './written/with-status.ts';
import { writtenResources } from './written/written-resources.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * The things that an API keeps, with their fields: of each noun with a list of fields after it. Empty if
 * the request names no fields.
 *
 * @param otherwise What fields belong to if no noun stands before them.
 * @param sold What things with prices are that are listed without a noun; without it, none of them is kept.
 * @example
 * readResources('an API for books with title, year (1450-2030) and isbn', 'en', 'items');
 * // [{ name: 'books', fields: [{ name: 'title', … }, { name: 'year', min: 1450, … }, { name: 'isbn', … }] }]
 */
export function readResources(
  text: string,
  language: Language,
  otherwise: string,
  sold?: string,
): readonly Resource[] {
  const all = withoutAsides(
    withEachBound(
      withPostpositions(plainBrackets(withDoers(withStatesBound(text.slice(0, mostCharacters))))),
    ),
  );
  const choices = saidChoices(all);
  const whole = withoutChoices(all, choices);
  const written = writtenResources(all, language);
  if (written !== undefined)
    return withChoices(
      withActionFields(rulesSaidOf(whole, written).map(withRequired), whole),
      choices,
    );
  const said = statusIn(whole);
  const plain = plainThings(whole, language);
  // What a list of nouns names has the fields of its kind; its rules are read elsewhere.
  const besides =
    plain === undefined ? whole : `${whole.slice(0, plain.from)}. ${whole.slice(plain.end)}`;
  const terms = loanTermsIn(besides, language);
  // "A book is lent 21 days, a DVD 7 days": the kinds of loans, and no fields.
  const plainly =
    terms === undefined ? besides : `${besides.slice(0, terms.from)} ${besides.slice(terms.end)}`;
  const head = plainly.replace(said.text, '');
  const found = new Map((plain?.resources ?? []).map(({ name, fields }) => [name, fields]));
  const things = listedThings(head, language, sold);
  const [only, ...moreLists] = things.lists;
  const nameOf = (word: string | undefined): string => {
    // "Products: pump $19 … Each item has a SKU": the products.
    const isOfList = only !== undefined && moreLists.length === 0 && anyItem.test(word ?? '');
    const noun = isOfList ? only.noun : word;
    return noun === undefined || isTown(noun, head, language)
      ? otherwise
      : resourceName(pluralIn(head, noun), language);
  };
  const told = findFieldLists(withoutThings(head, things))
    .map(ofShop(language))
    .map(ofGuest(bookingPath(head, language), otherwise))
    .filter(
      // "GET /stats with totals": a report keeps nothing.
      ({ noun }) => noun === undefined || !isComputed(head, noun.toLowerCase()),
    );
  const own = new Set(
    told.flatMap(({ noun, fields }) =>
      fields.length > 1 && !anyItem.test(noun ?? '') ? nameOf(noun) : [],
    ),
  );
  own.forEach((name) => found.delete(name));
  const hasPrices = [...found.values(), ...told.map(({ fields }) => fields)].some(
    ([first, ...others]) => first?.type === 'text' && others.some(isPrice),
  );
  const lists = things.lists.filter(({ noun }) => noun !== sold || !hasPrices);
  const named = [nameLabel[language] ?? 'name', priceLabel[language] ?? 'price'].map(textField);
  const priced = named.map((one, index) =>
    index === 0 ? one : { ...one, type: 'number' as const },
  );
  for (const { noun, fields, isPriced = false } of [
    // "products with name and price … products: Pen 2,50": the fields are those that are told.
    ...lists
      .filter((list) => !own.has(nameOf(list.noun)))
      .map((list) => ({ noun: list.noun, fields: list.fields, isPriced: undefined })),
    ...told,
  ]) {
    const name = nameOf(noun);
    const labels = isPriced ? priced : fields;
    found.set(name, unique([...(found.get(name) ?? []), ...labels]).slice(0, mostFields));
  }
  for (const { name } of childThings(head, [...found.keys()], language)) {
    const { name: label } = bookingFields[language];
    const known = found.get(name) ?? [];
    const isTold = known.some(({ type, oneOf }) => type === 'text' && oneOf === undefined);
    const usual = known.length === 0 ? [label, textLabel[language]] : [textLabel[language]];
    if (!isTold) found.set(name, [...known, ...usual.map(textField)]);
  }
  const kept = [...found].slice(0, mostResources).map(([name, fields]) => ({ name, fields }));
  const resources = withMarks(withFlags(kept, head), head);
  const known = withTimes(things.withValues(resources), head);
  const ruled = withoutDeeds(rulesSaidOf(whole, known), head).map(withRequired);
  // "endpoints to borrow and return a book": a field of the book says so.
  if (isTaken(ruled, head) && !asksForLoans(head))
    return withChoices(withActionFields(withStatus(ruled, said.oneOf), head), choices);
  const booked = withBookings(asBookings(ruled, head, language), {
    text: head,
    language,
    lists: lists.map(({ noun, fields }) => ({
      noun,
      name: nameOf(noun),
      isPriced: fields.some(isPrice),
    })),
  });
  const whose = withLoans(
    withTimes(booked, head).map((one) => withName(one, language)),
    text.slice(0, mostCharacters),
    language,
  );
  const related = withReferences(withStatus(whose, said.oneOf), head, language);
  const placed = withContacts(withPlaces(related, head, language), head, language);
  const acted = withActionFields(withSlots(placed, head, language), head);
  return withChoices(withChosen(acted, choices), choices).map((one) =>
    withPrices(withoutInAndOut(withoutStates(one), head), head, language),
  );
}

/** "bookings at my salon … the customer gives name, phone and the pet's name": the fields are of the bookings. */
const ofGuest =
  (path: string, otherwise: string) =>
  (list: ReturnType<typeof findFieldLists>[number]): ReturnType<typeof findFieldLists>[number] => {
    const isOfGuest =
      list.noun === undefined &&
      list.fields.length > 1 &&
      list.fields.some(({ label }) => isWho(label));
    const isApart =
      path !== 'items' && otherwise !== 'items' && plainKindOf(otherwise) !== 'person';
    return isOfGuest && isApart ? { ...list, noun: path } : list;
  };

/** "a shop with products, sizes and stock": the fields are of the products. */
const ofShop =
  (language: Language) =>
  (list: ReturnType<typeof findFieldLists>[number]): ReturnType<typeof findFieldLists>[number] => {
    const [first, ...others] = list.fields;
    const isShop = shops.test(fold(list.noun ?? '')) && others.length > 0;
    if (!isShop || first === undefined || plainKindOf(first.label) !== 'thing') return list;
    const name = bookingFields[language].name;
    return { ...list, noun: first.label, fields: [textField(name), ...others] };
  };

const shops =
  /^(?:shop|store|boutique|inventory|warehouse|laden|geschaft|lager|inventar|tienda|inventario|almacen|magasin|negozio|loja|estoque|winkel|sklep\p{L}?|magazyn\p{L}?|magaza|магазин\p{L}?|склад\p{L}?)$/iu;

const anyItem = /^(?:items?|articles?)$/iu;

const isPrice = ({ type, label }: ResourceField): boolean =>
  type === 'number' && priceWords.test(fold(label));

/** "min and max players" as "min players, max players", "start and end date" as "start date, end date". */
function withEachBound(text: string): string {
  return bothEnds
    .reduce((whole, [form, each]) => whole.replace(form, each), text)
    .replace(
      /(?<!\p{L})(?<least>m[ií]n(?:imum|imo|imal\p{L}{0,2}|imale)?\.?)(?:\s(?:and|und|y|et|e|en|i|и|ve)\s|\s?[/&-]\s?)(?<most>m[aá]x?(?:ks)?(?:imum|imo|imal\p{L}{0,2}|ssimo)?\.?)\s(?<noun>\p{L}{3,20})(?!\p{L})/giu,
      '$<least> $<noun>, $<most> $<noun>',
    );
}

const bothEnds: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(start|begin) (?:and|&) (end) (dates?|times?|days?)(?!\p{L})/giu, '$1 $3, $2 $3'],
  [
    /(?<!\p{L})(Start|Anfangs|Beginn|begin)- ?(?:und|en) (End|eind)(datum|zeit|tijd)/giu,
    '$1$3, $2$3',
  ],
  [
    /(?<!\p{L})((?:fecha|date|data|hora|heure|ora) (?:de|di) )(inicio|début|início|inizio)(?: y| et| e)(?: de| di)? (fin|fim|fine)(?!\p{L})/giu,
    '$1$2, $1$3',
  ],
];

function isComputed(text: string, noun: string): boolean {
  const path = `/${noun}`;
  return text.includes(path) && (isReportPath(path) || isFreePath(path));
}

/** "?done=false": the things of the first resource are done or not. */
function withFlags(resources: readonly Resource[], text: string): readonly Resource[] {
  const flags = allMatches(text, /[?&](?<name>[a-z]\w{1,20})=(?:true|false)(?!\w)/gu).map(
    ([, name = '']) => name,
  );
  const [first, ...others] = resources;
  const known = new Set(resources.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const missing = [...new Set(flags)].filter((name) => !known.has(name));
  if (first === undefined || first.fields.length === 0) return resources;
  const added = missing.map((name) => ({ name, label: name, type: 'boolean' as const }));
  return [{ ...first, fields: [...first.fields, ...added] }, ...others];
}

/** Wide brackets as narrow ones, and commas in "{ id: ID! name: String! }" and "(Datum;Empfänger;Betrag)". */
function plainBrackets(text: string): string {
  return (
    text
      .replaceAll('（', '(')
      .replaceAll('）', ')')
      .replaceAll('：', ':')
      // "an API for boats – name, length – and a page"
      .replace(/(?<=\p{L})\s[–—-]\s([^–—\n.;:()]{2,40},[^–—\n.;:()]{2,120})\s[–—-]\s/gu, ' ($1) ')
      .replace(/\((?:[^(),;\n]{1,40};){1,20}[^(),;\n]{1,40}\)/gu, (list) =>
        list.replaceAll(';', ','),
      )
      .replace(/\{[^{},\n]{0,400}\}/gu, (block) =>
        block.replace(/(?<=[\w!\]])\s(?=\w{1,30}(?:\([^()]{0,60}\))?:\s?[\w[])/gu, ', '),
      )
  );
}

const mostCharacters = 4000;
const mostResources = 6;
const mostFields = 24;

/** "Each pedido has…" of a message that speaks of "pedidos". */
function pluralIn(text: string, noun: string): string {
  // "Mitgliedern" is no other thing than "Mitglieder".
  const ends = /e[lr]$/iu.test(noun) ? 's' : 's|es|en|e|er|n';
  const plural = letterPattern(`(?<!\\p{L})${noun}(?:${ends})(?!\\p{L})`);
  const owns = letterPattern(
    `(?<!\\p{L})${noun}\\s(?:haben|have|hebben|tienen|ont|têm|hanno)(?!\\p{L})`,
  );
  return owns.test(text) ? noun : (plural.exec(text)?.[0] ?? noun);
}

/** The later of two with the same name counts, at the place of the first. */
function unique(fields: readonly ResourceField[]): readonly ResourceField[] {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}
