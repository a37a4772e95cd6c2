import { dayIn } from './select.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const { sums, groups, monthlyLimit } = settings;

export const spans = {
  month: (day) => day.slice(0, 7),
  week(day) {
    const date = new Date(day + 'T12:00:00Z');
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return date.toISOString().slice(0, 10);
  },
};

/** How much things make together, and for each group: a category, a month, or the Monday of a week. */
export function totalsOf(records, by = groups, today = undefined) {
  // What a stock is worth.
  const times = ({ quantity = 0 }) => (settings.low === undefined ? 1 : quantity);
  const amountOf = (one) => (sums === undefined ? 1 : signed(one, (one[sums] ?? 0) * times(one)));
  const total = records.reduce((sum, one) => sum + amountOf(one), 0);
  const parts = new Map();
  const best = new Map();
  for (const one of by === undefined ? [] : records) {
    const name = spans[by]?.(dayIn(one)) ?? String(one[by] ?? 'none');
    parts.set(name, (parts.get(name) ?? 0) + amountOf(one));
    best.set(name, [...(best.get(name) ?? []), one]);
  }
  const bests = [...best].map(([name, own]) => [
    name,
    [...numbersOf(own, by), ...(settings.hasStreaks ? ['🔥 ' + streakOf(own, today)] : [])],
  ]);
  return {
    total,
    count: records.length,
    parts,
    numbers: numbersOf(records),
    bests: new Map(bests),
  };
}

/** How many days in a row; one that has not come today may still do so. */
function streakOf(records, today) {
  const days = new Set(records.map(dayIn));
  const date = new Date(today + 'T12:00:00Z');
  const isOn = () => days.has(date.toISOString().slice(0, 10));
  const goBack = () => date.setUTCDate(date.getUTCDate() - 1);
  let count = 0;
  if (!isOn()) goBack();
  for (; isOn(); goBack()) count += 1;
  return count;
}

/** "pages: 900 (max 600)", of things without an amount. */
function numbersOf(records, by) {
  if (settings.hasIncome) {
    // A category is one of both.
    const kinds = by === undefined || by in spans ? settings.fields.type.oneOf : [];
    return kinds.map(
      (kind) => kind + ': ' + shown(sumOf(records.filter(({ type }) => type === kind))),
    );
  }
  const numbers = Object.entries(settings.fields).filter(
    ([name, { type }]) =>
      sums === undefined &&
      name !== 'rating' &&
      name !== by &&
      (type === 'number' || type === 'integer'),
  );
  return numbers.flatMap(([name, { label }]) => {
    const values = records.flatMap((one) => one[name] ?? []);
    const sum = values.reduce((all, value) => all + value, 0);
    return values.length === 0
      ? []
      : [label + ': ' + Number(sum.toFixed(2)) + ' (max ' + Math.max(...values) + ')'];
  });
}

/** The totals as lines, with the share of each group. */
export function totalLines({ total, count, parts, numbers, bests }) {
  const width = Math.max(0, ...[...parts.keys()].map((name) => name.length));
  const whole = [...parts.values()].reduce((sum, part) => sum + Math.abs(part), 0);
  return [
    t('Total: {x}', { x: sums === undefined ? count : shown(total) + ' (' + count + ')' }),
    ...numbers.map((one) => '  ' + one),
    ...[...parts]
      .sort(([one, a], [other, b]) =>
        settings.totalsBy ? one.localeCompare(other) : Math.abs(b) - Math.abs(a),
      )
      .map(([name, part]) => {
        const share = whole === 0 ? 0 : Math.round((Math.abs(part) / whole) * 100);
        const line = name.padEnd(width) + '  ' + shown(part).padStart(10) + '  ' + share + ' %';
        return ['  ' + line, ...bests.get(name)].join('  ');
      }),
  ];
}

/** A warning if a month went above its limit. */
export function limitWarning(records, month) {
  if (monthlyLimit === undefined) return undefined;
  const { total } = totalsOf(records.filter((one) => dayIn(one).startsWith(month)));
  return Math.abs(total) > monthlyLimit
    ? t('Warning: {month} has {x}, the limit is {limit}.', {
        month,
        x: shown(Math.abs(total)),
        limit: shown(monthlyLimit),
      })
    : undefined;
}

/** Where things are incomes or expenses, expenses take away. */
function signed({ type }, amount) {
  return settings.hasIncome && type !== settings.income ? -amount : amount;
}

const sumOf = (records) => records.reduce((all, one) => all + (one[sums] ?? 0), 0);

function shown(amount) {
  const text = sums === undefined ? String(amount) : amount.toFixed(settings.decimals ?? 2);
  return text.replace('.', settings.point ?? '.');
}
