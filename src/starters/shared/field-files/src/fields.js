import { settings } from './settings.js';

/**
 * What is wrong with the fields of a thing, one sentence for each; empty if they fit `src/settings.js`. A
 * change may leave fields out. `others` are the things from which unique fields must differ.
 */
export function problemsWith(collection, given, { isChange = false, others = [] } = {}) {
  if (!Object.hasOwn(settings.fields, collection)) return [];
  const fields = settings.fields[collection];
  const unknown = Object.keys(given).filter(
    (name) => name !== 'id' && !Object.hasOwn(fields, name),
  );
  return [
    ...unknown.map((name) => 'There is no field ' + JSON.stringify(name.slice(0, 40)) + '.'),
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
    return isRequired ? [label + ' is missing.'] : [];
  }
  if (!fits(field, value)) return [label + ' must be ' + wanted(field) + '.'];
  const isTaken = isUnique && others.some((other) => other[name] === value);
  return isTaken ? [label + ' is taken already.'] : [];
}

function fits({ type, oneOf, min = -Infinity, max = Infinity, above = -Infinity }, value) {
  if (oneOf) return oneOf.includes(value);
  if (!types[type](value)) return false;
  if (typeof value === 'boolean') return true;
  const size = typeof value === 'string' ? [...value].length : value;
  return size >= min && size <= max && size > above;
}

const types = {
  text: (value) => typeof value === 'string',
  digits: (value) => typeof value === 'string' && /^\d+$/.test(value),
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]{5,20})?$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  email: (value) =>
    typeof value === 'string' && /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,63}$/.test(value),
  url: (value) =>
    typeof value === 'string' && ['http:', 'https:'].includes(URL.parse(value)?.protocol),
};

/** What a value must be, in words. */
function wanted({ type, oneOf, min, max, above }) {
  if (oneOf) return 'one of ' + oneOf.join(', ');
  const isText = !['number', 'integer', 'boolean'].includes(type);
  const limits = [
    ...(min !== undefined && max !== undefined
      ? [min === max ? 'of exactly ' + min : 'from ' + min + ' to ' + max]
      : min !== undefined
        ? ['of at least ' + min]
        : max !== undefined
          ? ['of at most ' + max]
          : []),
    ...(above === undefined ? [] : ['above ' + above]),
  ];
  const unit = isText && limits.length > 0 ? [type === 'digits' ? 'digits' : 'characters'] : [];
  return [type === 'digits' && unit.length > 0 ? 'a text' : names[type], ...limits, ...unit].join(
    ' ',
  );
}

const names = {
  text: 'a text',
  digits: 'a text of digits',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date such as 2026-05-31',
  email: 'an e-mail address',
  url: 'an address that begins with http:// or https://',
};
