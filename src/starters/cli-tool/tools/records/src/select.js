import { dayOf } from './fields.js';
import { UsageError } from './main.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const days = Object.entries(settings.fields)
  .filter(([, { type }]) => type === 'date')
  .map(([name]) => name);
const due = days.find((name) => /due|deadline/.test(name));
/** The day of a thing; without such a field, the day on which it was added. */
const day = days.find((name) => name !== due) ?? due;

/** The options that choose among all things. */
export const selectOptions = {
  ...(settings.hasDone && {
    open: { type: 'boolean', about: t('Only what is not done.') },
    done: { type: 'boolean', about: t('Only what is done.') },
  }),
  ...(due && {
    overdue: { type: 'boolean', about: t('Only what is not done and due before today.') },
  }),
  month: {
    type: 'string',
    value: '2026-05',
    about: t('Only those of a month; 5 is May of this year.'),
  },
  from: { type: 'string', value: '2026-05-01', about: t('Only those of this day and later.') },
  to: { type: 'string', value: '2026-05-31', about: t('Only those of this day and before.') },
  today: { type: 'boolean', about: t('Only those of today.') },
  ...Object.fromEntries(
    Object.entries(settings.fields)
      .filter(([, { type }]) => type !== 'date')
      .map(([name, { label, oneOf }]) => [
        name,
        {
          type: 'string',
          value: oneOf ? oneOf.join('|') : 'text',
          about: t('Only those with this {label}.', { label }),
        },
      ]),
  ),
};

export function isOverdue(one, today) {
  return due !== undefined && !one.isDone && one[due] !== undefined && one[due] < today;
}

/** The things that the options choose. */
export function selected(records, given, now) {
  const today = dayOf(now);
  const values = { ...given, month: monthOf(given.month, today) };
  for (const name of ['month', 'from', 'to']) {
    const form = name === 'month' ? /^\d{4}-\d{2}$/ : /^\d{4}-\d{2}-\d{2}$/;
    if (values[name] !== undefined && !form.test(values[name])) {
      throw new UsageError(
        t('{x} must be like {like}.', { x: '--' + name, like: selectOptions[name].value }),
      );
    }
  }
  const tests = [
    values.open && (({ isDone }) => !isDone),
    values.done && (({ isDone }) => isDone),
    values.overdue && ((one) => isOverdue(one, today)),
    values.month && ((one) => dayIn(one).startsWith(values.month)),
    values.from && ((one) => dayIn(one) >= values.from),
    values.to && ((one) => dayIn(one) <= values.to),
    values.today && ((one) => dayIn(one) === today),
    ...Object.keys(settings.fields)
      .filter((name) => !days.includes(name) && values[name] !== undefined)
      .map((name) => (one) => has(one[name], values[name])),
  ];
  return records.filter((one) => tests.every((test) => !test || test(one)));
}

/** "3" is March of this year. */
function monthOf(typed, today) {
  const isNumber = /^(?:0?[1-9]|1[0-2])$/.test(typed ?? '');
  return isNumber ? today.slice(0, 5) + typed.padStart(2, '0') : typed;
}

export function dayIn(one) {
  return one[day] ?? dayOf(Date.parse(one.createdAt));
}

function has(value, wanted) {
  const all = Array.isArray(value) ? value : [value];
  return all.some((one) => String(one).toLowerCase() === wanted.replace(/^#/, '').toLowerCase());
}
