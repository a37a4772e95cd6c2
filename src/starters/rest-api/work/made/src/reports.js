import { freeSlots } from './free-slots.js';
import { freeThings } from './free-things.js';
import { listed } from './list-query.js';
import { standings } from './standings.js';
import { t } from './texts.js';

/** What routes tell of the things that are kept. */
export const reports = {
  standings,
  free: freeSlots,
  freeThings,

  /** The whole list as CSV. */
  csv({ of }, open, { query }) {
    const things = listed(open(of).list(), query);
    const names = [...new Set(things.flatMap(Object.keys))];
    const lines = things.map((thing) => names.map((name) => cellOf(thing[name])));
    const type = { 'content-type': 'text/csv; charset=utf-8' };
    return [200, [names.map(cellOf), ...lines].join('\r\n') + '\r\n', type];
  },

  /** The things with less in a field than a number, or than another of their fields. */
  below({ of, field, than }, open, { query }) {
    return [
      200,
      listed(
        open(of)
          .list()
          .filter((item) => Number(item[field]) < Number(item[than] ?? than)),
        query,
      ),
    ];
  },

  /** The things of another collection that belong to one of this: the bookings of a room. */
  related({ of, field, parent, names, best }, open, { params, query }) {
    const [key] = Object.values(params);
    if (parent === undefined) {
      const those = open(of)
        .list()
        .filter((item) => String(item[field]) === key);
      if (best === undefined) return [200, listed(those, query)];
      return [200, theFirst(those.toSorted((a, b) => Number(b[best]) - Number(a[best])))];
    }
    const owner = open(parent)
      .list()
      .find((item) => ['id', ...names].some((name) => String(item[name]) === key));
    if (owner === undefined)
      throw Object.assign(new Error(t('There is no such thing.')), { status: 404 });
    const own = ['id', ...names].map((name) => String(owner[name]));
    return [
      200,
      listed(
        open(of)
          .list()
          .filter((item) => own.includes(String(item[field]))),
        query,
      ),
    ];
  },

  /** The things with the most of a field first. */
  ranked({ of, field, count }, open) {
    const most = open(of)
      .list()
      .toSorted((one, other) => Number(other[field]) - Number(one[field]));
    return [200, most.slice(0, count)];
  },

  /** The things whose day is over, and that are not done. */
  overdue(
    { of, field, done, fine },
    open,
    { query },
    today = new Date().toISOString().slice(0, 10),
  ) {
    const late = open(of)
      .list()
      .filter(
        (item) =>
          String(item[field] ?? '9').slice(0, 10) < today &&
          item[done] !== true &&
          !over.includes(item.status),
      );
    const daysOf = (item) => Math.round((Date.parse(today) - Date.parse(item[field])) / 86_400_000);
    const fined = late.map((item) =>
      fine === undefined ? item : { ...item, fine: Math.round(daysOf(item) * fine * 100) / 100 },
    );
    return [200, listed(fined, query)];
  },

  /** The things of today, or of the days to come, the earliest first. */
  days({ of, field, from, to }, open, { query }, today = new Date()) {
    const least = dayAfter(today, from);
    const most = to === undefined ? '9' : dayAfter(today, to);
    const those = open(of)
      .list()
      .map((item) => [String(item[field] ?? '').slice(0, 10), item])
      .filter(([day]) => day >= least && day <= most)
      .toSorted(([one], [other]) => one.localeCompare(other));
    return [
      200,
      listed(
        those.map(([, item]) => item),
        query,
      ),
    ];
  },

  /** The things that do not have a value yet, such as the last state. */
  without({ of, field, value }, open, { query }) {
    return [
      200,
      listed(
        open(of)
          .list()
          .filter((item) => item[field] !== value),
        query,
      ),
    ];
  },

  /** Those that have a value in a field. */
  having({ of, field, value }, open, { query }) {
    return [200, listed(having(open(of).list(), field, value), query)];
  },

  /** Any of the things, or of those that have a value in a field. */
  random({ of, field, value }, open, { query }, chance = Math.random()) {
    const things = listed(having(open(of).list(), field, value), query);
    return [200, theFirst(things.slice(Math.floor(chance * things.length)))];
  },

  /** What came last. */
  latest({ of }, open) {
    return [200, theFirst(open(of).list().toReversed())];
  },

  /** How many of each group there are, and how many may still come. */
  left({ of, field, most, groups }, open) {
    const things = open(of).list();
    const rows = groups.map((group) => {
      const taken = things.filter((item) => item[field] === group).length;
      return [group, { taken, left: Math.max(most - taken, 0) }];
    });
    return [200, Object.fromEntries(rows)];
  },

  /** How many things there are, by the values of their fields, the sums of numbers, and what they cost. */
  stats(
    { of, groups, sums, by, isMonthly, isDaily, priced, values = [], prices = [], ...rates },
    open,
    { query = new URLSearchParams() } = {},
  ) {
    const things = listed(open(of).list(), query);
    const groupOf = (item) => String(item[by]).slice(0, isMonthly ? 7 : isDaily ? 10 : undefined);
    const priceOf = (item) => Number(prices[values.indexOf(item[priced])] ?? 0);
    const total = things.reduce((sum, item) => sum + priceOf(item), 0);
    const parts = by === undefined ? [] : Object.entries(Object.groupBy(things, groupOf));
    const counts = groups.map((field) => [
      field,
      Object.fromEntries(
        Object.entries(Object.groupBy(things, (item) => String(item[field] ?? ''))).map(
          ([value, those]) => [value, those.length],
        ),
      ),
    ]);
    const totals = sums.map((field) => {
      const numbers = things.map((item) => Number(item[field] ?? 0));
      return [field, figuresOf(numbers)];
    });
    const figures = parts.map(([value, those]) => [
      value,
      {
        count: those.length,
        ...paidFor(those, rates),
        ...Object.fromEntries(
          sums.map((field) => [field, figuresOf(those.map((item) => Number(item[field] ?? 0)))]),
        ),
      },
    ]);
    return [
      200,
      {
        count: things.length,
        ...paidFor(things, rates),
        ...(priced !== undefined && { total: Math.round(total * 100) / 100 }),
        ...Object.fromEntries([...counts, ...totals]),
        ...(by !== undefined && { ['by ' + by]: Object.fromEntries(figures) }),
      },
    ];
  },
};

/** In quotes, and no formula of a table. */
function cellOf(value) {
  const text =
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
  return '"' + text.replace(/^(?=[=+@])/, "'").replaceAll('"', '""') + '"';
}

/** What is paid for a number of things, where one unit has a price. */
function paidFor(things, { paid, rate, only, value }) {
  if (paid === undefined) return {};
  const those = only === undefined ? things : having(things, only, value);
  const units = those.reduce((sum, item) => sum + Number(item[paid] ?? 0), 0);
  return { amount: Math.round(units * rate * 100) / 100 };
}

/** Without a field all of them; what is not told to be true is false. */
function having(things, field, value) {
  return things.filter(
    (item) => field === undefined || (value === false ? !item[field] : item[field] === value),
  );
}

/** The day that many days later, by the clock of this computer. */
function dayAfter(today, days) {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
  const two = (number) => String(number).padStart(2, '0');
  return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
}

/** The states of things that are late no more. */
const over = ['returned', 'done', 'closed', 'cancelled', 'paid'];

function theFirst([thing]) {
  if (thing === undefined)
    throw Object.assign(new Error(t('There is no such thing.')), { status: 404 });
  return thing;
}

function figuresOf(numbers) {
  const sum = numbers.reduce((total, one) => total + one, 0);
  if (numbers.length === 0) return { sum, average: 0 };
  return {
    sum,
    average: sum / numbers.length,
    min: Math.min(...numbers),
    max: Math.max(...numbers),
  };
}
