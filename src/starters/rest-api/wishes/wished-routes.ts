import type { PlanRoute } from '../../../contracts/job/plan.ts';
import type { Resource, ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { priceWords, stemOf } from '../../shared/reading/read-things.ts';
import { refersTo } from '../effects/read-effects.ts';
import { noticeIn } from '../conflicts/booking/booking-limits.ts';
import type { Work } from '../work/work.ts';
import { endingIn, ofDealings, revenueWords, type Wish, wishes } from './wishes.ts';

/** A route for what a request says in words alone, and the clause that says it. */
export interface WishedRoute {
  readonly method: PlanRoute['method'];
  readonly path: string;
  readonly clause: string;
}

/**
 * The routes that the sentences of a request ask for without a path: "the sum per category", "which loans
 * are overdue", "cancel a booking".
 *
 * @example
 * wishedRoutes('Loans have book, due date. I want to see overdue loans', resources);
 * // [{ method: 'GET', path: '/loans/overdue', clause: 'I want to see overdue loans' }]
 */
export function wishedRoutes(text: string, resources: readonly Resource[]): readonly WishedRoute[] {
  const found = clausesIn(text).flatMap((clause) =>
    wishes.flatMap((wish) => {
      const plain = fold(clause).toLowerCase();
      const isTold = wish.ending === 'random' && /\/[\w-]{0,20}random/u.test(text);
      if (!wish.words.test(plain) || isTold || hasPath.test(clause)) return [];
      const of = resourceFor(wish, plain, resources);
      // What was earned is known of things with a price.
      const isKnown = wish.words !== revenueWords || (of !== undefined && isPriced(of, resources));
      return of === undefined || !isKnown ? [] : routeOf(wish, { of, plain, resources, clause });
    }),
  );
  return [...new Map(found.map((one) => [`${one.method} ${one.path}`, one])).values()].slice(0, 5);
}

/** Whether a booking or an order is of things that have a price. */
function isPriced(of: Resource, resources: readonly Resource[]): boolean {
  const prices = ({ fields }: Resource): boolean =>
    fields.some(({ type, label }) => type === 'number' && priceWords.test(fold(label)));
  return resources.some(
    (one) =>
      one.name !== of.name &&
      prices(one) &&
      of.fields.some(({ label, type }) => type === 'text' && refersTo(label, one.name)),
  );
}

/** Whether a clause asks for a report that none of the routes gives. */
export function isUnanswered(
  clause: string,
  routes: readonly Pick<PlanRoute, 'method' | 'path'>[],
): boolean {
  const plain = fold(clause).toLowerCase();
  return wishes.some(
    (wish) =>
      wish.method === 'GET' &&
      wish.words.test(plain) &&
      !routes.some(({ path }) => endingIn(path, wish) || clause.includes(path)),
  );
}

/** Whether a clause asks for what one of the routes does. */
export function isWished(
  clause: string,
  routes: readonly (Pick<PlanRoute, 'method' | 'path'> & { readonly work?: Work })[],
): boolean {
  const plain = fold(clause).toLowerCase();
  const isTimed = routes.some(({ work }) => work?.['hoursBefore'] !== undefined);
  return (
    !further.test(plain) &&
    wishes.some(
      (wish) =>
        wish.words.test(plain) &&
        routes.some(({ path }) => endingIn(path, wish)) &&
        !(wish.ending === 'cancel' && deadline.test(plain) && !(isTimed && noticeIn(clause))),
    )
  );
}

/** "whoever waits moves up when somebody cancels, and gets a mail": more than a route. */
const further =
  /(?<!\p{L})(?:wait(?:ing)?[- ]?lists?|warteliste|lista de espera|liste d.attente|lista d.attesa|wachtlijst|list\p{L} oczekuj\p{L}{1,4}|bekleme listesi|лист\p{L}{0,2} ожидания|e-?mails?|mails?|correo|courriel|pisze|письм\p{L}{1,2}|notif\p{L}{1,9}|(?:with|mit|con|avec|com|met) (?:an? |einem |un |une |um |uma |een )?(?:code|pin|link|codigo|codice|reason|grund|motivo|motif|reden))(?!\p{L})|待ち|メール|候补|邮件|대기|메일/u;
/** "cancel free up to 48 hours before", "前日の20時まで" */
const deadline =
  /\d.{0,16}(?<!\p{L})(?:hours?|hrs?|h|days?|minutes?|stunden?|tagen?|horas?|dias?|heures?|jours?|or[ae]|giorni|uur|dagen|godzin\p{L}?|dni|saat|gun|час\p{L}{0,2}|дн\p{L}{1,2})(?!\p{L})|\d\s?(?:時|日|小时|天|시간|일)/u;

const hasPath = /(?:GET|POST|PUT|PATCH|DELETE)\s\/|(?:^|\s)\/[a-z]/u;

function clausesIn(text: string): readonly string[] {
  return text
    .slice(0, 4000)
    .split(
      /[.;!?。；！？](?:\s|$)|[。；！？\n]|,\s|、|\s(?:and|und|y|et|e|i|en|и|ve)\s(?=(?:to|an?|ein\p{L}{0,2}|zu|un[ae]?|uma?|het|de|la|el|le|il|lo|los|las|les|das|die|der|the|o|os|as)\s)/u,
    )
    .map((clause) => clause.trim())
    .filter(
      (clause) =>
        clause.length > (/^[\p{L}]*\p{sc=Latin}/u.test(clause) ? 5 : 1) && clause.length < 240,
    );
}

/** The resource that a clause is about: the one that it names last and that has what the wish needs. */
function resourceFor(
  { needs, isOf, isNamed }: Wish,
  plain: string,
  resources: readonly Resource[],
): Resource | undefined {
  const able = resources.filter(
    ({ name, fields }) => fields.some(needs) && (isOf === undefined || isOf.test(name)),
  );
  const named = able.filter(({ name }) => {
    const stem = stemOf(name);
    return stem !== undefined && plain.includes(stem);
  });
  if (isNamed) return named.at(-1);
  return named.at(-1) ?? able.toSorted((a, b) => numbersOf(b) - numbersOf(a))[0];
}

const numbersOf = ({ fields }: Resource): number =>
  fields.filter(({ type }) => type === 'number' || type === 'integer').length;

interface Place {
  readonly of: Resource;
  readonly plain: string;
  readonly clause: string;
  readonly resources: readonly Resource[];
}

function routeOf(wish: Wish, { of, plain, clause, resources }: Place): readonly WishedRoute[] {
  if (wish.ending === 'history') return historiesOf(plain, clause, resources);
  // A sale that is kept as one leaves the stock itself.
  if (wish.ending === 'sell' && resources.some(({ name }) => ofDealings.test(name))) return [];
  if (wish.ending === 'free' && !hasTimes(of, resources)) return [];
  const path =
    wish.method === 'POST' ? `/${of.name}/:id/${wish.ending}` : `/${of.name}/${wish.ending}`;
  return [{ method: wish.method, path, clause }];
}

/** Whether a resource, or what books it, has times. */
function hasTimes({ name, fields }: Resource, resources: readonly Resource[]): boolean {
  const isTimed = (own: readonly ResourceField[]): boolean =>
    own.filter(({ type }) => type === 'date' || type === 'time').length > 1;
  return (
    isTimed(fields) ||
    resources.some(
      (one) =>
        one.name !== name &&
        isTimed(one.fields) &&
        one.fields.some(({ label, type }) => type === 'text' && refersTo(label, name)),
    )
  );
}

/** "the history of a pet": the appointments that have this pet. */
function historiesOf(
  plain: string,
  clause: string,
  resources: readonly Resource[],
): readonly WishedRoute[] {
  return resources.flatMap((owner) => {
    const stem = stemOf(owner.name);
    if (stem === undefined || !plain.includes(stem)) return [];
    const isOf = ({ type, label }: ResourceField): boolean =>
      type === 'text' && refersTo(label, owner.name);
    return resources
      .filter(({ name, fields }) => name !== owner.name && fields.some(isOf))
      .map(({ name }) => ({ method: 'GET', path: `/${owner.name}/:id/${name}`, clause }) as const);
  });
}
