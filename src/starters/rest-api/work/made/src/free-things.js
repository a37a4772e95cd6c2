import { listed } from './list-query.js';
import { t } from './texts.js';

/** The things that are not booked between the times of the address: `?start=…&end=…`. */
export function freeThings({ of, bookings, by, names, from, to, day }, open, { query }) {
  const wanted = [from, to, ...(day === undefined ? [] : [day])].map((name, index) => {
    const value = query.get(name) ?? query.get(usual[index]);
    if (!value) {
      throw Object.assign(new Error(t('{x} is missing.', { x: name })), { status: 400 });
    }
    return value;
  });
  const [start, end, date] = wanted;
  const taken = open(bookings)
    .list()
    .filter(
      (one) =>
        !over.test(String(one.status ?? '')) &&
        (date === undefined || String(one[day]).slice(0, 10) === date) &&
        one[from] < end &&
        start < one[to],
    )
    .map((one) => String(one[by]).trim().toLowerCase());
  const isFree = (thing) =>
    !['id', ...names].some((name) => taken.includes(String(thing[name]).trim().toLowerCase()));
  const rest = new URLSearchParams(
    [...query].filter(([name]) => ![from, to, day, ...usual].includes(name)),
  );
  return [200, listed(open(of).list().filter(isFree), rest)];
}

const usual = ['start', 'end', 'date'];
const over = /cancel|storn|anul|annul|отмен|iptal/i;
