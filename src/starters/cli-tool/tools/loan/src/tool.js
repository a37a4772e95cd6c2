import { downOf, monthlyPayment, monthsOf, numberIn, yearsOf } from './loan.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const money = new Intl.NumberFormat(settings.language, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

const option = (about, usual, value = 'number') => ({
  type: 'string',
  value,
  about: t(about),
  ...(usual !== undefined && { default: usual }),
});

export const tool = {
  commands: {
    loan: {
      usage: '--price <number> --rate <number> --years <number> [options]',
      about: t('Works out the monthly payment of a loan, and how it is paid off.'),
      options: {
        price: option('The price, or the sum that is borrowed.', settings.price),
        down: option('The down payment: a sum, or a percentage such as 20%.', settings.down),
        rate: option('The interest of a year, in percent.', settings.rate),
        years: option('How many years it is paid back.', settings.years),
        table: option('Also shows a row for each month or year.', settings.table, 'month|year'),
      },
      run({ values, positionals, out }) {
        if (positionals.length > 0) throw new UsageError(t('There are options alone.'));
        const price = needed(values, 'price');
        const rate = needed(values, 'rate');
        const years = needed(values, 'years');
        const amount = price - (downOf(price, values.down ?? '0') ?? wrong('down'));
        if (amount <= 0) wrong('down');
        if (years <= 0 || years > 100) wrong('years');
        const months = monthsOf(amount, rate, years);
        const interest = months.reduce((sum, month) => sum + month.interest, 0);
        out(t('Loan: {x}', { x: money.format(amount) }));
        out(t('Monthly payment: {x}', { x: money.format(monthlyPayment(amount, rate, years)) }));
        out(t('Interest in all: {x}', { x: money.format(interest) }));
        if (values.table === undefined) return;
        const kind = ['month', 'year'].find((one) => [one, t(one)].includes(values.table));
        if (kind === undefined) wrong('table');
        out('\n' + tableOf(kind, kind === 'year' ? yearsOf(months) : months));
      },
    },
  },
};

function needed(values, name) {
  return numberIn(values[name] ?? '') ?? wrong(name);
}

function wrong(name) {
  const { value, about } = tool.commands.loan.options[name];
  throw new UsageError(optionName(name) + ' <' + value + '>: ' + about);
}

function tableOf(kind, rows) {
  const head = [t(kind), t('paid'), t('interest'), t('paid off'), t('left')];
  const lines = rows.map(({ number, payment, interest, repaid, left }) => [
    String(number),
    ...[payment, interest, repaid, left].map((sum) => money.format(sum)),
  ]);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...lines.map((line) => line[at].length)),
  );
  return [head, ...lines]
    .map((line) => line.map((cell, at) => cell.padStart(widths[at])).join('  '))
    .join('\n');
}
