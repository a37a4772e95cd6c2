import type { PlanRoute } from '../../../../contracts/job/plan.ts';
import type { ResourceField } from '../../../../contracts/job/resource.ts';
import { fold } from '../../../shared/fold.ts';
import { stemOf } from '../../../shared/reading/read-things.ts';
import { fineIn } from '../../loan-terms.ts';
import { least, stockOf } from '../stock.ts';
import { fieldsOf, type Work, type WorkInput } from '../work.ts';
import { type Collection, collectionsOf } from './collections.ts';
import { relatedWork } from './related-work.ts';
import {
  dayNames,
  latestNames,
  leftNames,
  lowNames,
  openNames,
  overdueNames,
  rankNames,
} from './report-names.ts';
import { standingsWork } from './standings-work.ts';
import { statsWork } from './stats-work.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** What a list tells that is computed: "GET /parts/low", "GET /stats", "GET /rooms/:id/bookings". */
export function reportWork(route: PlanRoute, input: WorkInput): Work | undefined {
  const { method, path } = route;
  if (method !== 'GET') return undefined;
  const standings = standingsWork(route, input);
  if (standings !== undefined) return standings;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.startsWith(':') || isKept(path, input)) return undefined;
  const related = relatedWork(path, input);
  if (related !== undefined || path.includes(':')) return related;
  const collections = collectionsOf(path, input);
  const [main] = collections;
  if (main !== undefined && /^(?:csv-?)?(?:export|csv)$/u.test(name))
    return { does: 'csv', of: main.path };
  if (main !== undefined && name === 'movements') return { does: 'having', of: path };
  return (
    first(collections, (one) => lowWork(name, path, one, input.text)) ??
    first(collections, (one) => leftWork(name, one, input.text)) ??
    first(collections, (one) => rankedWork(name, path, one, input.text)) ??
    first(collections, (one) => overdueWork(name, one, input.text)) ??
    first(collections, (one) => latestWork(name, one)) ??
    first(collections, (one) => dayWork(name, one)) ??
    first(collections, (one) => openWork(name, one)) ??
    first(collections, (one) => statsWork(name, one, input.text))
  );
}

/** A collection of its own is no report: "POST /places". */
function isKept(path: string, { routes, resources }: WorkInput): boolean {
  const isAdded = routes.some((route) => route.method === 'POST' && route.path === path);
  return isAdded || (!path.includes(':') && fieldsOf(path, resources).length > 0);
}

function first<Found>(
  collections: readonly Collection[],
  find: (one: Collection) => Found | undefined,
) {
  for (const one of collections) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "GET /low-stock: below 5" */
function lowWork(
  name: string,
  path: string,
  { path: of, fields }: Collection,
  text: string,
): Work | undefined {
  const field = stockOf(fields);
  if (field === undefined) return undefined;
  const sentence = sentenceWith(text, path);
  const than = limitIn(sentence);
  if (than === undefined && !lowNames.test(fold(name))) return undefined;
  const number = than ?? limitIn(fold(text));
  const level = fields.find((one) => one !== field && isNumber(one) && least.test(fold(one.label)));
  if (than === undefined && level !== undefined)
    return { does: 'below', of, field: field.name, than: level.name };
  return number === undefined
    ? undefined
    : { does: 'below', of, field: field.name, than: Number(number) };
}

const isNumber = ({ type }: ResourceField): boolean => type === 'integer' || type === 'number';

/** "below 5", "10 se kam" */
function limitIn(text: string): string | undefined {
  return (below.exec(text) ?? under.exec(text))?.groups?.['than'];
}

const under =
  /(?<!\d)(?<than>\d{1,6})\s?(?:[’']?(?:den|dan|un|in|nin|ten|tan)?\s(?:altinda|az|kucuk)|se (?:kam|niche|neeche)|से (?:कम|नीचे)|未満|以下|미만|이하|个?以下)/iu;
const below =
  /(?:below|under|less than|fewer than|lower than|unter|kleiner als|weniger als|menos de|por debajo de|inferior a|menor(?:es)? (?:que|a)|abaixo de|moins de|en dessous de|inferieure? a|meno di|sotto|inferiore a|ponizej|mniej niz|меньше|ниже|менее|onder|minder dan|小于|少于|低于|<|أقل من)\s?(?<than>\d{1,6})/iu;

/** "GET /courses/places-left" of a collection with at most so many per course. */
function leftWork(name: string, { path: of, fields }: Collection, text: string): Work | undefined {
  if (!leftNames.test(fold(name))) return undefined;
  const words = fold(text).toLowerCase();
  const field = fields.find(({ label, oneOf }) => {
    const stem = stemOf(label);
    return oneOf !== undefined && stem !== undefined && words.includes(stem);
  });
  const most = letterPattern(
    '(?:ma(?:x|ss)\\p{L}{0,5}\\.?|at most|up to|hochstens|bis zu|como maximo|hasta|ate|au plus|al massimo|fino a|maks\\p{L}{0,8}\\.?|najwyzej|не более|не больше|максимум|limit(?: of)?|最大|最多)\\s(?:de\\s)?(\\d{1,5})',
    'u',
  ).exec(words)?.[1];
  return field === undefined || most === undefined
    ? undefined
    : { does: 'left', of, field: field.name, most: Number(most), groups: field.oneOf ?? [] };
}

/** "GET /scores/top", "GET /leaderboard" */
function rankedWork(
  name: string,
  path: string,
  { path: of, fields }: Collection,
  text: string,
): Work | undefined {
  if (!rankNames.test(fold(name))) return undefined;
  const numbers = fields.filter(isNumber);
  const field =
    numbers.find(({ label }) =>
      /score|point|punkt|punt|pont|likes|votes|rating|очк|балл/iu.test(label),
    ) ?? numbers[0];
  const count = /(?<!\d)(\d{1,3})(?!\d)/u.exec(sentenceWith(text, path).split(path)[1] ?? '')?.[1];
  return field === undefined
    ? undefined
    : { does: 'ranked', of, field: field.name, count: Number(count ?? 10) };
}

/** "GET /loans/overdue" */
function overdueWork(
  name: string,
  { path: of, fields }: Collection,
  text: string,
): Work | undefined {
  if (!overdueNames.test(fold(name))) return undefined;
  const day =
    fields.find(
      ({ type, label }) =>
        type === 'date' &&
        /due|until|end|return|frist|fallig|bis|venc|limite|hasta|echeance|prazo|scaden|termin|zwrot|срок/iu.test(
          fold(label),
        ),
    ) ?? fields.find(({ type }) => type === 'date');
  const done = fields.find(({ type }) => type === 'boolean');
  const fine = fineIn(text);
  return day === undefined
    ? undefined
    : {
        does: 'overdue',
        of,
        field: day.name,
        done: done?.name ?? 'done',
        ...(fine !== undefined && { fine }),
      };
}

/** "GET /readings/latest" */
function latestWork(name: string, { path: of }: Collection): Work | undefined {
  return latestNames.test(fold(name)) ? { does: 'latest', of } : undefined;
}

/** "GET /appointments/today", "GET /events/upcoming" */
function dayWork(name: string, { path: of, fields }: Collection): Work | undefined {
  const plain = fold(name);
  const days = dayNames.find(([names]) => names.test(plain))?.[1];
  const day = fields.find(({ type }) => type === 'date');
  return days === undefined || day === undefined
    ? undefined
    : { does: 'days', of, field: day.name, ...days };
}

/** "GET /orders/open": those that are not in their last state. */
function openWork(name: string, { path: of, fields }: Collection): Work | undefined {
  if (!openNames.test(fold(name))) return undefined;
  const state = fields.find(
    ({ label, oneOf = [] }) =>
      oneOf.length > 1 && /^(?:e?sta|stan|zustand|state|situa|durum)/iu.test(fold(label)),
  );
  const last = state?.oneOf?.at(-1);
  const done = fields.find(({ type }) => type === 'boolean');
  if (state !== undefined && last !== undefined)
    return { does: 'without', of, field: state.name, value: last };
  return done === undefined ? undefined : { does: 'without', of, field: done.name, value: true };
}

function sentenceWith(text: string, path: string): string {
  const at = text.indexOf(path);
  if (at < 0) return '';
  const end = text.slice(at).search(/[.;!?。](?:\s|$)|\n/u);
  return fold(text.slice(at, end < 0 ? undefined : at + end));
}
