import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import type { ServedRoute } from '../served-routes.ts';
import { isLoans } from '../read-terms.ts';
import { refersTo } from '../effects/read-effects.ts';
import { bookingRules } from './booking/booking-rules.ts';
import { serviceRules } from './booking/service-rules.ts';
import { rulesIn, services, statusIn } from './clause-rules.ts';
import { dayRules } from './day-rules.ts';
import { lentOnce, loanLimits } from './loan-rules.ts';
import type { Rule } from './rule.ts';
import { timeRules } from './time-rules.ts';
import { weekdayRules } from './weekday-rules.ts';

type FieldsByPath = ReadonlyMap<string, readonly ResourceField[]>;

/**
 * The rules about several things that a request names, by the path of their collection.
 *
 * @example
 * readConflicts('max 12 per course, then 409', routes, fields);
 * // Map { '/sign-ups' => [{ check: 'limit', field: 'course', most: 12, status: 409 }] }
 */
export function readConflicts(
  text: string,
  routes: readonly ServedRoute[],
  fields: FieldsByPath,
): ReadonlyMap<string, readonly Rule[]> {
  const clauses = fold(text.slice(0, 4000))
    .split(/[.;!?。；！？\n](?:\s|$)|\n/u)
    .map((clause) => clause.toLowerCase());
  const created = routes.filter(({ action }) => action === 'create');
  const found = created.map(({ collection }): readonly [string, readonly Rule[]] => {
    const own = withChoices(collection, fields);
    const keys = routes.flatMap(({ path }) =>
      path.startsWith(`${collection}/:`)
        ? (/^:(\w+)/.exec(path.slice(collection.length + 1))?.[1] ?? [])
        : [],
    );
    const unless = endsOf(collection, routes);
    const isOpen = unless.length > 0;
    const rules = [
      ...uniqueFields(own, keys),
      ...clauses.flatMap((clause) => rulesIn(clause, own)),
      ...capacityRules(collection, fields, clauses),
      ...timeRules(text, own),
      ...weekdayRules(text, own),
      ...dayRules(text, own, (words) => isOfOthers(words, collection, fields)),
      ...bookingRules(text, own),
      ...loanLimits(text, collection, own),
      ...(isOpen ? lentOnce(collection, fields) : []),
      ...serviceRules(collection, fields),
    ];
    const lasts = rules.flatMap((rule) => (rule.check === 'spaced' ? (rule.lasts ?? []) : []))[0];
    const each = new Map(
      rules.map((rule) => [
        JSON.stringify({ ...rule, isWho: undefined, status: 0, message: '' }),
        rule,
      ]),
    );
    return [
      collection,
      withoutLess([...each.values()])
        // An appointment ends before we close.
        .map((rule) => (rule.check === 'open' && lasts !== undefined ? { ...rule, lasts } : rule))
        .filter((rule) => isOpen || !isOfOneThing(rule, own))
        .map((rule) => (isOpen && ofOthers.has(rule.check) ? { ...rule, unless } : rule)),
    ];
  });
  return new Map(found.filter(([, rules]) => rules.length > 0));
}

/**
 * The rules, and that what a booking or an order names is one of those that a collection begins with.
 *
 * @example
 * withKnown(new Map(), fields, new Set(['/stylists']), new Map());
 * // Map { '/bookings' => [{ check: 'known', field: 'stylist', of: '/stylists', status: 400 }] }
 */
export function withKnown(
  rules: ReadonlyMap<string, readonly Rule[]>,
  fields: FieldsByPath,
  begun: ReadonlySet<string>,
  effects: ReadonlyMap<string, { readonly by: string }>,
): ReadonlyMap<string, readonly Rule[]> {
  const paths = [...fields.keys()];
  const all = [...fields].map(([path, own]): readonly [string, readonly Rule[]] => {
    // A loan is of a book that there is.
    const kept = isLoans(path) ? paths.slice(0, paths.indexOf(path)) : [];
    const known = own.flatMap(({ name, label, type, oneOf }): readonly Rule[] => {
      const of = [...begun, ...kept].find(
        (other) => other !== path && refersTo(label, other.slice(other.lastIndexOf('/') + 1)),
      );
      const isOther = type !== 'text' || oneOf !== undefined || effects.get(path)?.by === name;
      return of === undefined || isOther ? [] : [{ check: 'known', field: name, of, status: 400 }];
    });
    return [path, [...known, ...(rules.get(path) ?? [])]];
  });
  return new Map(all.filter(([, own]) => own.length > 0));
}

/**
 * Bookings of 45 minutes keep their distance, and those with an end do not overlap: that they do not begin
 * together is less. Opening hours tell the days too.
 */
function withoutLess(rules: readonly Rule[]): readonly Rule[] {
  const times = new Set(
    rules.flatMap((rule) =>
      rule.check === 'spaced' ? rule.time : rule.check === 'overlap' ? rule.from : [],
    ),
  );
  const open = rules.flatMap((rule) => (rule.check === 'open' ? [rule] : []));
  const openDays = open.flatMap(({ hours }) => hours.flatMap(({ days }) => days));
  const isLess = (
    rule: Rule,
    fields: readonly string[],
    ofOther: (rule: Rule) => readonly string[],
  ) =>
    rules.some((other) => {
      const others = other === rule ? [] : ofOther(other);
      return others.length > fields.length && fields.every((field) => others.includes(field));
    });
  return rules.filter((rule) => {
    if (rule.check === 'together')
      return (
        !rule.fields.some((field) => times.has(field)) &&
        !(rule.fields.length > 1 && isLess(rule, rule.fields, fieldsOf))
      );
    // "No overlap" is less than "no overlap on one court".
    if (rule.check === 'overlap') return !isLess(rule, rule.same, sameOf);
    if (rule.check === 'weekdays')
      return open.length === 0 || openDays.some((day) => !rule.days.includes(day));
    return !(open.length > 0 && rule.check === 'hours');
  });
}

const fieldsOf = (rule: Rule): readonly string[] => (rule.check === 'together' ? rule.fields : []);
const sameOf = (rule: Rule): readonly string[] => (rule.check === 'overlap' ? rule.same : []);

/** The fields, where what names one of other things is a choice: the boat of a booking. */
function withChoices(path: string, fields: FieldsByPath): readonly ResourceField[] {
  const nouns = [...fields.keys()]
    .map((other) => other.slice(other.lastIndexOf('/') + 1))
    // Two services at the same time are of the same person.
    .filter((noun) => !path.endsWith(`/${noun}`) && !isServices(noun));
  return (fields.get(path) ?? []).map((field) =>
    field.type === 'text' && nouns.some((noun) => refersTo(field.label, noun))
      ? { ...field, oneOf: field.oneOf ?? [] }
      : field,
  );
}

/** Whether a path names what is done for people: several may be done at the same time. */
export function isServices(noun: string): boolean {
  return services.test(fold(noun));
}

/** What is compared with other things, and not with the clock. */
const ofOthers: ReadonlySet<Rule['check']> = new Set([
  'together',
  'limit',
  'capacity',
  'quota',
  'spaced',
  'overlap',
]);

/** "a visit can't be in the past": of the visits, and not of the pets. */
function isOfOthers(words: string, path: string, fields: FieldsByPath): boolean {
  const isNamed = (one: string): boolean =>
    words.split(/[^\p{L}]+/u).some((word) => refersTo(word, one.slice(one.lastIndexOf('/') + 1)));
  return !isNamed(path) && [...fields.keys()].some((one) => one !== path && isNamed(one));
}

/** The states in which a thing is over, by the routes that set them: "POST /loans/:id/return". */
function endsOf(collection: string, routes: readonly ServedRoute[]): NonNullable<Rule['unless']> {
  return routes.flatMap(({ work }) => {
    if (work?.does !== 'set' || work.of !== collection) return [];
    const { field, value } = work;
    const isEnd = over.test(`${String(field)} ${String(value)}`);
    return isEnd && typeof field === 'string' && (typeof value === 'string' || value === true)
      ? [{ field, value }]
      : [];
  });
}

const over =
  /return|cancel|reject|closed|done|complete|zuruck|storniert|abgesagt|abgelehnt|devuelt|cancelad|anulad|rechazad|rendu|annul|refus|devolvid|recusad|restituit|rifiutat|zwrocon|anulowan|odrzucon|возвращ|отмен|отклон/iu;

/** "Never lent twice" is about what is out: without a way back, it would close a thing for ever. */
function isOfOneThing(rule: Rule, fields: readonly ResourceField[]): boolean {
  if (rule.check !== 'together' || rule.fields.length !== 1) return false;
  const field = fields.find(({ name }) => name === rule.fields[0]);
  return field !== undefined && field.isUnique !== true && lent.test(fold(field.label));
}

const lent =
  /^(?:tool|book|item|car|bike|boat|room|device|game|thing|equipment|werkzeug|buch|fahrrad|gerat|herramienta|libro|coche|outil|livre|materiel|ferramenta|livro|attrezzo|narzedzie|ksiazka|инструмент|книга)/iu;

/** Whether a clause is a rule about several things that have these fields. */
export function saysConflict(
  clause: string,
  routes: readonly ServedRoute[],
  fields: FieldsByPath,
): boolean {
  const plain = fold(clause).toLowerCase();
  return (
    [...fields].some(
      ([path, own]) =>
        loanLimits(clause, path, own).length > 0 ||
        rulesIn(plain, own).length > 0 ||
        timeRules(clause, own).length > 0 ||
        weekdayRules(clause, own).length > 0 ||
        dayRules(clause, own).length > 0 ||
        bookingRules(clause, own).length > 0,
    ) || routes.some(({ collection }) => capacityRules(collection, fields, [plain]).length > 0)
  );
}

/** Those that a request calls unique, and those by which an address names a thing: "/products/:sku". */
function uniqueFields(fields: readonly ResourceField[], keys: readonly string[]): readonly Rule[] {
  return fields
    .filter(({ name, isUnique }) => isUnique === true || keys.includes(name))
    .map(({ name }) => ({ check: 'together', fields: [name], status: 409 }));
}

/** "POST /events/:id/sign-ups" of events with a number of seats. */
function capacityRules(
  collection: string,
  fields: FieldsByPath,
  clauses: readonly string[],
): readonly Rule[] {
  const parent = /^(.+)\/:\w+\/[\w-]+$/.exec(collection)?.[1];
  const field = fields.get(parent ?? '')?.find(({ label }) => seats.test(fold(label)));
  const clause = clauses.find((one) => full.test(one));
  return parent === undefined || field === undefined || clause === undefined
    ? []
    : [{ check: 'capacity', field: field.name, parent, status: statusIn(clause) ?? 409 }];
}

const seats =
  /^(?:max|seats|capacity|places|spots|slots|limit|platze|plaetze|kapazitat|teilnehmer|plazas|capacidad|cupo|aforo|capacite|vagas|lugares|lotacao|posti|capienza|miejsca|места|вместимость|plaatsen|kontenjan)/iu;
const full =
  /(?<!\p{L})(?:full|sold out|capacity|no (?:seats|places|spots)|voll|ausgebucht|llen[oa]s?|complet\p{L}{0,3}|cheio|lotad[oa]|esgotad\p{L}|pien[oi]|esaurit\p{L}|pelny|brak miejsc|мест нет|нет мест|vol|dolu)(?!\p{L})/u;
