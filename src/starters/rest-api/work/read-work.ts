import type { PlanRoute } from '../../../contracts/job/plan.ts';
import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { noticeIn } from '../conflicts/booking/booking-limits.ts';
import { renewsOnce } from '../loan-terms.ts';
import { termIn } from '../read-terms.ts';
import { freeThingsWork } from './free-things.ts';
import { freeWork } from './free-work.ts';
import { partWork } from './part-work.ts';
import { pollWork } from './poll-work.ts';
import { reportWork } from './reports/report-work.ts';
import { signUpWork } from './sign-up-work.ts';
import { stockOf, stocks } from './stock.ts';
import { tradeWork } from './trade-work.ts';
import { verbOf } from './verbs.ts';
import { fieldsOf, type Work, type WorkInput } from './work.ts';

/**
 * What a route does that is more than keeping things: an action, a report, a part of a poll. Undefined for
 * any other route.
 *
 * @example
 * workOf({ method: 'POST', path: '/parts/:id/out', … }, { routes, resources, text });
 * // { does: 'step', of: '/parts', field: 'quantity', by: -1, least: 0, status: 409, … }
 */
export function workOf(route: PlanRoute, input: WorkInput): Work | undefined {
  return (
    pollWork(route, input) ??
    signUpWork(route, input) ??
    tradeWork(route, input) ??
    actionWork(route, input) ??
    freeThingsWork(route, input) ??
    freeWork(route, input) ??
    reportWork(route, input) ??
    partWork(route, input)
  );
}

/** "POST /parts/:id/out", "PATCH /tasks/:id/complete" */
function actionWork(route: PlanRoute, { routes, resources, text }: WorkInput): Work | undefined {
  const {
    of = '',
    param = '',
    verb = '',
  } = /^(?<of>.*\/[\w-]+)\/:(?<param>\w+)\/(?<verb>[\w-]+)$/.exec(route.path)?.groups ?? {};
  const days = route.method === 'POST' && verb === 'renew' ? fieldsOf(of, resources) : [];
  const due = days.find(({ type }) => type === 'date');
  if (due !== undefined)
    return {
      does: 'renew',
      of,
      param,
      key: 'id',
      field: due.name,
      ...(renewsOnce(text) && { most: 1 }),
      days: termIn(text) ?? 14,
      status: 409,
    };
  const known = verbOf(verb);
  const named = fieldsOf(of, resources).find(
    ({ name }) => fold(name).toLowerCase() === verb.toLowerCase(),
  );
  const isRead = routes.some(({ method, path }) => method === 'GET' && path === route.path);
  if (named !== undefined && (route.method === 'PATCH' || route.method === 'PUT')) {
    const isKey = fieldsOf(of, resources).some(({ name }) => name === param);
    return { does: 'assign', of, param, key: isKey ? param : 'id', field: named.name };
  }
  if (of === '' || route.method === 'GET' || route.method === 'DELETE' || isRead || !known)
    return undefined;
  const fields = fieldsOf(of, resources);
  const key = fields.some(({ name }) => name === param) ? param : 'id';
  const target = { of, param, key };
  const status = statusNear(text, verb) ?? 409;
  const flag = fields.find(({ name, type }) => type === 'boolean' && known.fits.test(fold(name)));
  const opposite = fields.find(
    ({ name, type }) => type === 'boolean' && known.undoes?.test(fold(name)) === true,
  );
  const count = known.by === undefined ? undefined : stockOf(fields, known.isCounter === true);
  // "books with pages and borrowed": the pages stay.
  const isOther = (flag ?? opposite) !== undefined && !stocks.test(fold(count?.label ?? ''));
  const number = isOther ? undefined : count;
  if (known.by !== undefined && (number !== undefined || known.isCounter === true)) {
    const field = number?.name ?? known.field;
    const isBounded = known.by < 0;
    return {
      does: 'step',
      ...target,
      field,
      by: known.by,
      ...(isBounded && { least: 0 }),
      ...(routes.some((one) => one.path === `${of}/movements`) && { log: `${of}/movements` }),
      amounts: known.isCounter === true ? [] : [...new Set([field, ...amountNames])],
      status,
    };
  }
  if (known.field === '') return undefined;
  if (known.isToggle === true) {
    const own = flag ?? fields.find(({ type }) => type === 'boolean');
    return own === undefined ? undefined : { does: 'flip', ...target, field: own.name };
  }
  if (flag !== undefined) return { does: 'set', ...target, field: flag.name, value: true, status };
  if (opposite !== undefined)
    return { does: 'set', ...target, field: opposite.name, value: false, status };
  const state = fields.find(({ oneOf = [] }) =>
    oneOf.some((value) => known.fits.test(fold(value))),
  );
  const value = state?.oneOf?.find((one) => known.fits.test(fold(one))) ?? known.field;
  const notice = known.field === 'cancelled' ? noticeOf(text, fields) : {};
  return { does: 'set', ...target, field: state?.name ?? 'status', value, status, ...notice };
}

/** "cancel until 3 hours before", of things with a day. */
function noticeOf(text: string, fields: readonly ResourceField[]) {
  const minutes = noticeIn(text);
  const day = fields.find(({ type }) => type === 'date');
  const time = fields.find(({ type }) => type === 'time');
  if (minutes === undefined || day === undefined) return {};
  return { hoursBefore: minutes / 60, day: day.name, ...(time && { time: time.name }) };
}

const amountNames = [
  'amount',
  'quantity',
  'qty',
  'count',
  'menge',
  'anzahl',
  'cantidad',
  'quantite',
  'quantita',
  'quantidade',
  'ilosc',
  'aantal',
  'количество',
  'miktar',
];

/** The status that a request names for what an action refuses. */
function statusNear(text: string, word: string): number | undefined {
  const sentences = text.split(/[.;!?。]\s|\n/u);
  const near = sentences.filter((sentence) => sentence.includes(word));
  const found = [...near, text].map((part) => /(?<!\d)(403|409|422|400)(?!\d)/u.exec(part)?.[1]);
  const status = found.find((one) => one !== undefined);
  return status === undefined ? undefined : Number(status);
}
