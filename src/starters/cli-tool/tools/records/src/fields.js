import { UsageError } from './main.js';
import { settings } from './settings.js';
import { t } from './texts.js';

/** What was typed, as values that fit the fields. */
export function readFields(values, now) {
  const given = Object.entries(settings.fields).filter(([name]) => values[name] !== undefined);
  return Object.fromEntries(
    given.map(([name, field]) => [name, valueOf(field, values[name].trim(), now)]),
  );
}

/** The local day of a time, as in 2026-05-31. */
export function dayOf(time) {
  const date = new Date(time);
  const two = (count) => String(count).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

const languages = 'en de fr es pt it nl pl ru tr ar hi ja zh ko'.split(' ');
const plain = (word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F.]/g, '');

/** "tomorrow", "morgen", and "friday", "fr", "vendredi": the next such day after today. */
function dayNamed(typed, now) {
  const word = plain(typed);
  const today = new Date(now);
  const after = (days) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
  for (const days of [0, 1, -1]) {
    const names = languages.map((language) =>
      new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day'),
    );
    if (names.map(plain).includes(word)) return dayOf(after(days));
  }
  for (const days of [1, 2, 3, 4, 5, 6, 7]) {
    const names = languages.flatMap((language) =>
      ['long', 'short'].map((weekday) =>
        new Intl.DateTimeFormat(language, { weekday }).format(after(days)),
      ),
    );
    // "sexta" is as good as "sexta-feira".
    if (names.some((name) => [plain(name), plain(name).split('-')[0]].includes(word)))
      return dayOf(after(days));
  }
  return undefined;
}

/** "1.12.2026" is as good as 2026-12-01; so is "1/12/2026" where the tool does not speak English. */
function localDay(typed) {
  const joint = settings.texts ? '[./]' : '[.]';
  const found = new RegExp('^(\\d{1,2})' + joint + '(\\d{1,2})' + joint + '(\\d{4})$').exec(typed);
  if (!found) return undefined;
  const [, day, month, year] = found.map(Number);
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? dayOf(date) : undefined;
}

function valueOf(field, typed, now) {
  const value = field.oneOf ? chosen(field.oneOf, typed) : readers[field.type](typed, now);
  const { label, min = -Infinity, max = Infinity } = field;
  const isNumber = typeof value === 'number';
  if (value === undefined || (isNumber && (value < min || value > max))) {
    const wanted = field.oneOf
      ? t('one of {x}', { x: field.oneOf.join(', ') })
      : t(names[field.type]);
    const limits = [
      ...(isNumber && min > -Infinity ? [t('at least {x}', { x: min })] : []),
      ...(isNumber && max < Infinity ? [t('at most {x}', { x: max })] : []),
    ];
    throw new UsageError(
      t('The {label} must be {x}.', { label, x: [wanted, ...limits].join(', ') }),
    );
  }
  return value;
}

function chosen(oneOf, typed) {
  const word = typed.toLowerCase();
  const fitting = oneOf.filter((one) => one.toLowerCase().startsWith(word));
  return (
    oneOf.find((one) => one.toLowerCase() === word) ??
    (fitting.length === 1 ? fitting[0] : undefined)
  );
}

const readers = {
  text: (typed) => (typed === '' ? undefined : typed),
  number(typed) {
    // "1.200,00"
    const bare = typed.replace(/[€$£¥₽\s]|[.,](?=\d{3}[.,]\d\d?$)/g, '').replace(',', '.');
    return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
  },
  integer: (typed) => (/^-?\d+$/.test(typed) ? Number(typed) : undefined),
  date(typed, now) {
    const named = dayNamed(typed, now);
    if (named !== undefined) return named;
    const local = localDay(typed);
    if (local !== undefined) return local;
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));
    return isDay && new Date(typed).toISOString().startsWith(typed) ? typed : undefined;
  },
  email: (typed) => (/^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,63}$/.test(typed) ? typed : undefined),
  url: (typed) => (URL.canParse(typed) ? typed : undefined),
  boolean: (typed) => ({ yes: true, true: true, no: false, false: false })[typed.toLowerCase()],
  tags: (typed) =>
    typed
      .split(',')
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter(Boolean),
};

const names = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  date: 'a day such as 2026-05-31, or friday or tomorrow',
  email: 'an e-mail address',
  url: 'an address such as https://example.com',
  boolean: 'yes or no',
  tags: 'a list such as home,garden',
};

const hints = Object.fromEntries(
  Object.entries(names).map(([type, name]) => [type, type === 'text' ? '' : ': ' + t(name)]),
);

/** The options with which the fields of `src/settings.js` are typed. */
export const fieldOptions = Object.fromEntries(
  Object.entries(settings.fields).map(([name, { label, type, oneOf }]) => [
    name,
    {
      type: 'string',
      value: oneOf ? oneOf.join('|') : type === 'integer' && settings.texts ? 'number' : type,
      about: label + (oneOf ? ': ' + oneOf.join(', ') : hints[type]) + '.',
    },
  ]),
);
