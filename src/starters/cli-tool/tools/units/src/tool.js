import { UsageError } from './main.js';
import { optionName } from './names.js';
import { t } from './texts.js';
import { allUnits, convert, unitOf } from './units.js';

export const tool = {
  commands: {
    convert: {
      usage: '<number> <unit> [unit]',
      about: t(
        'Converts a number from one unit to another; without the other, to all of its kind.',
      ),
      options: {
        digits: {
          type: 'string',
          short: 'd',
          value: '2',
          about: t('Digits behind the point.'),
        },
        list: { type: 'boolean', short: 'l', about: t('Lists the units.') },
      },
      run({ values, positionals, out }) {
        if (values.list) return list(out);
        const { value, from, to } = read(positionals);
        const shown = (number) => numberIn(number, values.digits);
        const targets = to === undefined ? ofKind(from.kind).filter((unit) => unit !== from) : [to];
        for (const unit of targets)
          out(
            shown(value) +
              ' ' +
              from.name +
              ' = ' +
              shown(convert(value, from, unit)) +
              ' ' +
              unit.name,
          );
      },
    },
  },
};

function list(out) {
  for (const kind of new Set(allUnits().map((unit) => unit.kind)))
    out(
      ofKind(kind)
        .map(({ name }) => name)
        .join('  '),
    );
}

const ofKind = (kind) => allUnits().filter((unit) => unit.kind === kind);

/** "5 km mi", "5km to miles", "20,5 °C fahrenheit" */
function read(given) {
  const found = /^\s*([-+]?\d{1,15}(?:[.,]\d{1,15})?)\s*(.*)$/s.exec(given.join(' '));
  const words = (found?.[2] ?? '').split(/\s+/).filter((word) => word !== '');
  const [first, ...others] = words;
  const last = others.at(-1);
  // What stands between the two is a word such as "to".
  if (first === undefined || others.length > 2)
    throw new UsageError(t('Say how much of what, such as {x}.', { x: '5 km mi' }));
  const from = known(first);
  const to = last === undefined ? undefined : known(last);
  if (to !== undefined && to.kind !== from.kind)
    throw new UsageError(t('{x} and {y} do not measure the same.', { x: from.name, y: to.name }));
  return { value: Number(found[1].replace(',', '.')), from, to };
}

function known(word) {
  const unit = unitOf(word);
  if (unit !== undefined) return unit;
  throw new UsageError(
    t('There is no unit {x}; {y} lists them.', { x: word, y: optionName('list') }),
  );
}

/** To six digits that count, unless told how many stand behind the point. */
function numberIn(number, digits) {
  if (digits === undefined) return String(Number(number.toPrecision(6)));
  if (!/^\d{1,2}$/.test(digits) || Number(digits) > 15)
    throw new UsageError(
      t('{x} must be a whole number from 0 to {max}.', { x: optionName('digits'), max: 15 }),
    );
  return number.toFixed(Number(digits));
}
