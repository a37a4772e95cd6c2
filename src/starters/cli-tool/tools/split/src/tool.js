import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { split, splitByPerson } from './split.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    split: {
      usage: '<total> [people] [tip %] | <name=number>… [--total <number>]',
      about: t('Splits a bill between people, with the tip.'),
      options: {
        total: { type: 'string', value: 'number', about: t('What the bill comes to.') },
        people: { type: 'string', short: 'p', value: 'number', about: t('How many pay.') },
        tip: {
          type: 'string',
          short: 't',
          value: 'percent',
          about: t('The tip in percent; {x} unless told.', { x: settings.tip }),
        },
        had: {
          type: 'string',
          value: 'name=number',
          multiple: true,
          about: t('Who had what, such as {x}; what the total has more is shared.', {
            x: 'Ann=12+4.50',
          }),
        },
      },
      run({ values, positionals, out }) {
        const isHad = (word) => /^[^=]{1,40}=/u.test(word);
        const had = [...(values.had ?? []), ...positionals.filter(isHad)].map(personIn);
        const rest = positionals.filter((word) => !isHad(word));
        if (had.length > 0) return byPerson(had, { ...values, rest, out });
        const total = values.total ?? rest.shift();
        const people = values.people ?? rest.shift() ?? '1';
        const tip = values.tip ?? rest.shift() ?? String(settings.tip);
        if (total === undefined || rest.length > 0)
          throw new UsageError(
            t('Say the total and how many pay, such as {x}.', { x: '84.50 4 10' }),
          );
        const bill = {
          cents: Math.round(numberOf('total', total, 10_000_000) * 100),
          people: numberOf('people', people, 1000),
          tip: numberOf('tip', tip.replace(/\s?%$/, ''), 100),
        };
        if (!Number.isInteger(bill.people) || bill.people < 1) throw tooFar('people', 1, 1000);
        const { tipCents, all, shares } = split(bill);
        out(t('Tip ({x} %): {y}', { x: bill.tip, y: money(tipCents) }));
        out(t('Together: {x}', { x: money(all) }));
        const each = shares.map(({ count, cents }) => count + ' × ' + money(cents)).join(', ');
        out(t('Each pays: {x}', { x: shares.length === 1 ? money(shares[0].cents) : each }));
      },
    },
  },
};

function byPerson(had, { total, tip, people, rest: [first, ...others], out }) {
  if (people !== undefined || others.length > 0)
    throw new UsageError(t('Say the total and how many pay, such as {x}.', { x: '84.50 4 10' }));
  const own = had.reduce((sum, { cents }) => sum + cents, 0);
  const said = total ?? first;
  const cents = said === undefined ? own : Math.round(numberOf('total', said, 10_000_000) * 100);
  if (cents < own) throw tooFar('total', money(own), 10_000_000);
  const percent = numberOf('tip', (tip ?? String(settings.tip)).replace(/\s?%$/, ''), 100);
  const bill = splitByPerson({ cents, had, tip: percent });
  out(t('Tip ({x} %): {y}', { x: percent, y: money(bill.tipCents) }));
  out(t('Together: {x}', { x: money(bill.all) }));
  for (const share of bill.shares) out(share.name + ': ' + money(share.cents));
}

/** "Ann=12+4.50": what a person had, each thing or all of it. */
function personIn(typed) {
  const [, name, sums] = /^([^=]{1,40})=(.{1,200})$/u.exec(typed) ?? [];
  if (name === undefined || name.trim() === '')
    throw new UsageError(t('Say who had what, such as {x}.', { x: 'Ann=12+4.50' }));
  const parts = sums.split('+').map((sum) => numberOf('had', sum.trim(), 1_000_000));
  return { name: name.trim(), cents: Math.round(parts.reduce((sum, one) => sum + one, 0) * 100) };
}

const money = (cents) => (cents / 100).toFixed(2).replace('.', settings.point ?? '.');

/** "84,50" and "84.50", with or without the sign of a currency. */
function numberOf(name, typed, max) {
  const bare = typed.replace(/^[^\d-]{1,3}|\s?[^\d]{1,3}$/gu, '').replace(',', '.');
  const value = /^\d{1,9}(?:\.\d{1,4})?$/.test(bare) ? Number(bare) : NaN;
  if (!(value >= 0 && value <= max)) throw tooFar(name, 0, max);
  return value;
}

function tooFar(name, min, max) {
  return new UsageError(
    t('{x} must be a number from {min} to {max}.', { x: optionName(name), min, max }),
  );
}
