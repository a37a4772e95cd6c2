import { settings } from './settings.js';

/** The fields of a new thing, with what it has from the start: when it came, its first status, its slug. */
export function stamped(collection, given, now = new Date()) {
  const fields = settings.fields[collection] ?? {};
  const begun = Object.entries(fields).flatMap(([name, { starts, madeOf, inDays, inDaysBy }]) => {
    if (Object.hasOwn(given, name)) return [];
    if (madeOf !== undefined) return [[name, slugOf(given[madeOf])]];
    if (inDaysBy !== undefined) return [[name, dayAfter(now, termOf(inDaysBy, given))]];
    if (inDays !== undefined) return [[name, dayAfter(now, inDays)]];
    if (starts === undefined) return [];
    return [[name, starts === 'now' ? now.toISOString() : starts]];
  });
  return { ...pricesOf(fields, given), ...given, ...Object.fromEntries(begun) };
}

/** What a thing had from the start and a new version of it does not name: when it came. */
export function keptStamps(collection, old = {}, given = {}) {
  const fields = settings.fields[collection] ?? {};
  const kept = Object.entries(fields).filter(
    ([name, { starts }]) => starts === 'now' && Object.hasOwn(old, name),
  );
  return {
    ...Object.fromEntries(kept.map(([name]) => [name, old[name]])),
    ...pricesOf(fields, given),
  };
}

/** What a service costs, by its name. */
function pricesOf(fields, given) {
  const priced = Object.entries(fields).filter(([, { pricedBy }]) => pricedBy !== undefined);
  return Object.fromEntries(
    priced.map(([name, { pricedBy }]) => [name, pricedBy.prices[given[pricedBy.field]]]),
  );
}

/** For how many days a thing is lent, by its kind. */
export const termOf = ({ field, days }, thing) => days[thing[field]] ?? 14;

/** "2026-05-31", that many days after another. */
export function dayAfter(now, days) {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** "Crème brûlée, twice" as "creme-brulee-twice". */
function slugOf(text) {
  return String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
