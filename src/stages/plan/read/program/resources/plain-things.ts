import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import { tableIn } from './with/with-bookings.ts';
import { statusIn } from './written/order-states.ts';
import type { Language } from '../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import { fieldLabel } from '../../../../../starters/cli-tool/texts/tool-texts.ts';
import { wordsOf } from '../../../../../starters/page/dictionary.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { nameLabel } from '../../../../../starters/shared/reading/read-things.ts';
import { singularOf } from '../../../../../starters/shared/reading/singular.ts';
import { knownThing } from '../known/known-things.ts';
import { usualFields } from '../known/usual-fields.ts';
import { resourceName } from '../../../../../starters/shared/reading/resource-name.ts';
import { bookingFields } from './booking-fields.ts';
import { keyOf } from '../../../../../starters/shared/reading/key-of.ts';
import {
  areOfPlace,
  isPlural,
  type PlainKind,
  plainKindOf,
  plainPaths,
  saysStatus,
} from './plain-nouns.ts';
import { readRules } from './read-rules.ts';
import { splitList } from './split-list.ts';

interface PlainThings {
  readonly resources: readonly Resource[];
  readonly from: number;
  readonly end: number;
}

/**
 * What a list of nouns without fields names: things and people have a name, a loan is of a thing to somebody
 * until a day, an order of a thing by somebody. Undefined if fewer than two of its parts are such nouns.
 *
 * @example
 * plainThings('API: books, members, loans max 3 per member', 'en')?.resources.map(({ name }) => name);
 * // ['books', 'members', 'loans']
 */
export function plainThings(text: string, language: Language): PlainThings | undefined {
  const starts = [...allMatches(text, openings), ...allMatches(text, sentences)].map(
    ({ index, 0: opening }) => index + opening.length,
  );
  for (const from of starts) {
    const { parts: written, end } = splitList(text, from, undefined, () => false);
    const parts = written.map((part) => part.replace(whichOnes, ''));
    const named = parts.flatMap(nounIn);
    const [first] = parts.flatMap((part) => nounIn(part).map(() => part));
    const isWhose = namesWith.test(parts[1] ?? '') && plainKindOf(parts[0] ?? '') === 'person';
    const isList =
      areOfPlace(parts, text.slice(0, from), language) ||
      (named.length > 1 && first === parts[0] && !parts.some(hasBrackets) && !isWhose);
    if (isList && new Set(withUnknown(parts, language).map(({ noun }) => noun)).size > 1) {
      const about = { text, language, hasStatus: parts.some(saysStatus) };
      return { resources: resourcesOf(withUnknown(parts, language), about), from, end };
    }
  }
  for (const from of starts) {
    const resources = amongOthers(text.slice(from, from + 400), language);
    if (resources.length > 0) return { resources, from: 0, end: 0 };
  }
  const named = withoutSpaces.has(language) ? nounsAnywhere(text, language) : [];
  if (named.length < 2) return undefined;
  const resources = resourcesOf(named, { text, language, hasStatus: saysStatus(text) });
  return { resources, from: 0, end: 0 };
}

/** "teams, players (nickname, role), matches with date and score": the teams, of which no fields are told. */
function amongOthers(text: string, language: Language): readonly Resource[] {
  const sentence = text.replace(/\([^()]{0,200}\)/gu, '()').split(/[.;:!?\n](?:\s|$)/u, 1)[0] ?? '';
  const bare: Named[] = [];
  const others: Named[] = [];
  let isTelling = false;
  for (const part of sentence.split(between)) {
    const own = nounIn(part);
    const told = withFields.exec(part)?.groups?.['noun'];
    const kind = told === undefined ? undefined : plainKindOf(told);
    if (told !== undefined && kind !== undefined) {
      others.push({ noun: told.toLowerCase(), kind });
      isTelling = !part.endsWith(')');
    }
    // What follows "matches with date" may be further fields of it.
    else if (own.length > 0 && !isTelling) bare.push(...own);
    else if (!isTelling || part.split(' ').length > 3) break;
  }
  if (bare.length === 0 || others.length === 0) return [];
  const names = new Set(bare.map((one) => nameFor(one, language)));
  return resourcesOf([...bare, ...others], { text, language, hasStatus: false }).filter(
    ({ name }) => names.has(name),
  );
}

const withoutSpaces: ReadonlySet<Language> = new Set(['zh', 'ja', 'ko', 'ar', 'hi']);

/** "회원, 책 기능이 있고", "فيها المنتجات والطلبات": where no marks lead to a list, its nouns are looked for. */
function nounsAnywhere(text: string, language: Language): readonly Named[] {
  const words = text
    .slice(0, 600)
    .split(/[^\p{L}\p{M}]+/u)
    .flatMap((word) =>
      language === 'zh' || language === 'ja'
        ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(word)].map(
            ({ segment }) => segment,
          )
        : [word, word.replace(/^و?(?:ال)?|(?:은|는|이|가|을|를|와|과|의|도)$/gu, '')],
    );
  const named = [...new Set(words)].flatMap((noun): readonly Named[] => {
    const kind = plainKindOf(noun);
    return kind === undefined ? [] : [{ noun, kind }];
  });
  // "预订、取消、查看我的订单": an order is the booking, where nothing is sold.
  const has = (kind: PlainKind): boolean => named.some((one) => one.kind === kind);
  const isBooked = has('booking') && !has('dish') && !has('thing');
  const kept = isBooked ? named.filter(({ kind }) => kind !== 'order') : named;
  return [...new Map(kept.map((one) => [nameFor(one, language), one])).values()];
}

interface Named {
  readonly noun: string;
  readonly kind: PlainKind;
  /** "member", of "max 3 per member". */
  readonly per?: string;
  /** "readings per year" */
  readonly isYearly?: true;
  /** "from 1 to 64", of "plots from 1 to 64". */
  readonly range?: Pick<ResourceField, 'min' | 'max'>;
}

/** "owners, pets and vaccines": in a list of such nouns, another one in the plural is a thing as well. */
function withUnknown(parts: readonly string[], language: Language): readonly Named[] {
  return parts.flatMap((part) => {
    const known = nounIn(part);
    if (known.length > 0 || !isPlural(part, language)) return known;
    return [{ noun: part.toLowerCase(), kind: 'thing' as const }];
  });
}

/** "Spiele (Brettspiele)" */
const whichOnes = /(?<=^\p{L}{3,30})\s\(\p{L}{3,24}\)$/u;
const hasBrackets = (part: string): boolean => part.includes('(');

function nounIn(part: string): readonly Named[] {
  const { noun: said = '', rest = '' } = shape.exec(part)?.groups ?? {};
  // "mit Mitgliedern"
  const noun = plainKindOf(said) === undefined ? said.replace(/n$/u, '') : said;
  // "Members pay 6 €, guests 14 €": what it costs them.
  if (rest !== '' && (!limit.test(fold(rest)) || /[€$£₹₽]|(?<!\p{L})(?:zł|tl|eur)/iu.test(rest)))
    return [];
  const kind = plainKindOf(noun);
  if (kind === undefined) return [];
  const per = perWhom.exec(rest)?.groups?.['per']?.toLowerCase();
  const { min, max } = readRules(rest, 'integer');
  return [
    {
      noun: noun.toLowerCase(),
      kind,
      ...(kind === 'loan' && per !== undefined && { per }),
      ...(yearly.test(rest) && { isYearly: true as const }),
      ...(min !== undefined && max !== undefined && { range: { min, max } }),
    },
  ];
}

function resourcesOf(
  named: readonly Named[],
  {
    text,
    language,
    hasStatus,
  }: { readonly text: string; readonly language: Language; readonly hasStatus: boolean },
): readonly Resource[] {
  const words = bookingFields[language];
  const nameOf = nameLabel[language] ?? 'name';
  const { t } = wordsOf(usualFields, language);
  const field = (label: string, type: ResourceField['type'] = 'text'): ResourceField => ({
    ...textField(label),
    type,
  });
  const oneOf = (...kinds: readonly PlainKind[]): readonly ResourceField[] => {
    const one = kinds
      .map((kind) => named.find((other) => other.kind === kind))
      .find((other) => other !== undefined);
    if (one === undefined) return [];
    // It is called as the path, which has Latin letters.
    const label = withoutSpaces.has(language)
      ? singularOf(nameFor(one, language), 'en')
      : singularOf(one.noun, language);
    return [field(label)];
  };
  const orElse = (own: readonly ResourceField[], label: string): readonly ResourceField[] =>
    own.length > 0 ? own : [field(label)];
  const person = orElse(oneOf('person'), words.name);
  const guest = [tableIn(text) ?? person].flat();
  const thing = oneOf('thing', 'dish', 'place');
  // Of one thing with comments, they lie below it: `/posts/:id/comments`.
  const isAlone = named.filter(({ kind }) => kind !== 'comment' && kind !== 'rating').length === 1;
  const of = isAlone ? [] : thing;
  const date = field(words.date, 'date');
  const amount = field(t('amount'), 'number');
  const quantity: ResourceField = { ...field(words.quantity, 'integer'), min: 1 };
  const status = hasStatus ? [statusIn(text)] : [];
  const due = fieldLabel('due', language);
  const fieldsFor = ({ noun, kind, per, range, isYearly }: Named): readonly ResourceField[] => {
    switch (kind) {
      case 'thing':
      case 'person':
        return (
          knownThing(noun, language)?.fields.map((one, index) =>
            index === 0 || one.type === 'boolean' ? one : { ...one, isRequired: false },
          ) ?? [field(kind === 'person' ? words.name : nameOf)]
        );
      case 'place':
        return [range ? { ...field(t('number'), 'integer'), ...range } : field(nameOf)];
      case 'label':
        return [field(nameOf)];
      case 'dish':
        return [field(nameOf), { ...field(t('price'), 'number'), min: 0 }];
      case 'loan':
        return [...thing, ...orElse(oneOf('person'), per ?? words.name), field(due, 'date')];
      case 'order':
        return [...oneOf('place'), ...oneOf('thing', 'dish'), quantity, ...guest, ...status];
      case 'cart':
        return [...orElse(oneOf('thing', 'dish'), words.name), quantity];
      case 'booking':
        return [...thing, ...person, date, field(words.time, 'time'), ...status];
      case 'showing':
        return [
          ...named
            .filter((one) => ['thing', 'dish', 'place'].includes(one.kind))
            .map((one) => field(singularOf(nameFor(one, language), language))),
          date,
          field(words.time, 'time'),
        ];
      case 'enrolment':
        return [...thing, ...person];
      case 'payment':
        return [...person, amount, date];
      case 'attendance':
        return [...person, date, { ...field(t('present'), 'boolean') }];
      case 'reading':
        return [
          ...orElse(oneOf('place', 'thing', 'person'), words.name),
          isYearly ? field(t('year'), 'integer') : date,
          field(t('value'), 'number'),
        ];
      case 'comment':
        return [...of, field(t('author')), field(t('text'))];
      case 'rating':
        return [...of, { ...field(t('rating'), 'integer'), ...(range ?? { min: 1, max: 5 }) }];
    }
  };
  const found = named.map((one) => ({
    name: nameFor(one, language),
    fields: uniqueFields(fieldsFor(one)),
  }));
  return [...new Map(found.map((one) => [one.name, one])).values()]
    .filter(({ name }) => name !== 'items')
    .slice(0, 6);
}

/** In English where the noun has no Latin letters. */
function nameFor({ noun, kind }: Named, language: Language): string {
  const own = resourceName(noun, language);
  return own === 'items' ? (plainPaths[kind] ?? own) : own;
}

function uniqueFields(fields: readonly ResourceField[]): readonly ResourceField[] {
  return [...new Map(fields.map((one) => [one.name, one])).values()];
}

export function textField(label: string): ResourceField {
  return { name: keyOf(label), label, type: 'text', isRequired: true };
}

/** "for students, with products and orders" */
const namesWith = /^(?:with|mit|con|avec|com|met|z|с)\s/iu;
const openings =
  /[:：]\s{0,2}|\s(?:for|with|of|managing|manages?|needs?|keeps?|stores?|tracks?|handles?|verwaltet|verwalten|gestiona|gestionar|gérer|gère|gerenciar|gestire|beheren|para|con|pour|avec|com|per|für|mit|voor|met|dla|для)\s|जिसमें\s/giu;
/** "… Books, borrowers and loans": the list begins a sentence. */
const sentences =
  /(?:^|(?<=[.!?\n])\s{1,3})(?=\p{L}[\p{L}-]{2,29}(?:,|\s(?:\(|with|met|mit|con|avec|com|z|с)))/gu;
const between = /,\s(?:(?:and|und|y|et|e|i|и|en)\s)?|\s(?:and|und|y|et|e|i|и|en)\s/iu;
/** "players (…)", "matches with date" */
const withFields =
  /^(?:(?:the|die|los|las|les|os|as|gli|de|i)\s)?(?<noun>[\p{L}\p{M}-]{3,30})\s?(?:\(\)|(?:with|w\/?|mit|met|con|avec|com|z|с|со)\s\p{L}[^]{1,60})$/iu;
const shape =
  /^(?:(?:the|our|my|and|die|unsere|los|las|les|des|os|as|i|gli|le|de)\s)?(?<noun>[\p{L}\p{M}-]{1,30})(?:\s(?<rest>[^]{1,60}))?$/iu;
/** "loans max 3 per member", "prêts 14 jours max" */
const limit =
  /^(?:\d|max|min|at most|up to|for \d|hochst|bis zu|como max|hasta|ate|au plus|no max|al mass|fino|maks|najw|до|не более|en fazla|[\p{L}]{2,8} \d|(?:per|pro|je|por|par|za|na) \p{L}|(?:का|की|के|ka|ki|ke) )/iu;

const yearly =
  /(?<!\p{L})(?:year|jahr|año|an|année|ano|anno|jaar|rok|yıl|год)(?!\p{L})|每年|毎年|매년/iu;
const perWhom = /(?<!\p{L})(?:per|pro|je|por|par|na|на|voor elke)\s(?<per>\p{L}{3,24})/iu;
