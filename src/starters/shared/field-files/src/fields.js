import { settings } from './settings.js';
import { t } from './texts.js';

/**
 * What is wrong with the fields of a thing, one sentence for each; empty if they fit `src/settings.js`. A
 * change may leave fields out; 9:30 becomes 09:30 in it. `others` are the things from which unique fields must differ.
 */
export function problemsWith(collection, given, { isChange = false, others = [] } = {}) {
  if (!Object.hasOwn(settings.fields, collection)) return [];
  const fields = settings.fields[collection];
  for (const [name, { type }] of Object.entries(fields)) {
    if (type === 'time' && /^\d:\d\d$/.test(given[name])) given[name] = '0' + given[name];
  }
  const unknown = Object.keys(given).filter(
    (name) => name !== 'id' && !Object.hasOwn(fields, name),
  );
  return [
    ...unknown.map((name) => t('There is no field {x}.', { x: JSON.stringify(name.slice(0, 40)) })),
    ...Object.entries(fields).flatMap(([name, field]) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      const isLeftOut = isChange && !Object.hasOwn(given, name);
      return isLeftOut ? [] : problemOf(field, value, others, name);
    }),
  ];
}

function problemOf(field, value, others, name) {
  const { label, isRequired, isUnique } = field;
  if (value === undefined || value === null || value === '') {
    return isRequired ? [t('{x} is missing.', { x: label })] : [];
  }
  if (!fits(field, value)) return [t('{x} must be {y}.', { x: label, y: wanted(field) })];
  const isTaken = isUnique && others.some((other) => other[name] === value);
  return isTaken ? [t('{x} is taken already.', { x: label })] : [];
}

function fits(
  { type, oneOf, lines, lengths, min = -Infinity, max = Infinity, above = -Infinity },
  value,
) {
  if (oneOf) return oneOf.includes(value);
  if (lines) return Array.isArray(value) && value.length > 0 && value.every(isLine(lines));
  if (!types[type](value)) return false;
  if (typeof value === 'boolean') return true;
  if (lengths) return lengths.includes(value.replace(/[\s-]/g, '').length);
  const size = sizeOf(type, value);
  return size >= min && size <= max && size > above;
}

/** One of several in a list: which other thing, and how many of it. */
const isLine =
  ({ by, amount }) =>
  (line) =>
    typeof line === 'object' &&
    line !== null &&
    Object.keys(line).every((key) => key === by || key === amount) &&
    ['string', 'number'].includes(typeof line[by]) &&
    (line[amount] === undefined || (Number.isInteger(line[amount]) && line[amount] > 0));

/** The number that limits are about: of a time, its hour. */
function sizeOf(type, value) {
  if (type !== 'time') return typeof value === 'number' ? value : [...value].length;
  const [hours, minutes] = value.split(':').map(Number);
  return hours + minutes / 60;
}

const types = {
  text: (value) => typeof value === 'string',
  // An ISBN may be written with hyphens, and an old one may end with X.
  digits: (value) => typeof value === 'string' && /^[\d\s-]*\d[\dX]?$/.test(value),
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]{5,20})?$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  time: (value) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value),
  email: (value) =>
    typeof value === 'string' && /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,63}$/.test(value),
  url: (value) =>
    typeof value === 'string' && ['http:', 'https:'].includes(URL.parse(value)?.protocol),
  list: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== ''),
};

/** What a value must be, in words. */
function wanted({ type, oneOf, lines, lengths, min, max, above }) {
  if (lines) return JSON.stringify([{ [lines.by]: '…', [lines.amount]: 2 }]);
  if (oneOf) return t('one of {x}', { x: oneOf.join(', ') });
  if (lengths) return t('a text of {x} digits', { x: lengths.join(' / ') });
  const isText = !['number', 'integer', 'boolean'].includes(type);
  if (type === 'time' && min !== undefined) {
    return t('a time from {x} to {y}', { x: clock(min), y: clock(max ?? 24) });
  }
  const limits = [
    ...(min !== undefined && max !== undefined
      ? [min === max ? t('of exactly {x}', { x: min }) : t('from {x} to {y}', { x: min, y: max })]
      : min !== undefined
        ? [t('of at least {x}', { x: min })]
        : max !== undefined
          ? [t('of at most {x}', { x: max })]
          : []),
    ...(above === undefined ? [] : [t('above {x}', { x: above })]),
  ];
  const unit = isText && limits.length > 0 ? [t(units[type] ?? 'characters')] : [];
  return [
    t(type === 'digits' && unit.length > 0 ? 'a text' : names[type]),
    ...limits,
    ...unit,
  ].join(' ');
}

const clock = (hour) => Math.trunc(hour) + ':' + String((hour % 1) * 60).padStart(2, '0');
const units = { digits: 'digits', list: 'entries' };

const names = {
  text: 'a text',
  digits: 'a text of digits',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date such as 2026-05-31',
  time: 'a time such as 14:30',
  email: 'an e-mail address',
  url: 'an address that begins with http:// or https://',
  list: 'a list of texts',
};
