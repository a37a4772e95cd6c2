import { UsageError } from './main.js';
import { rateOf } from './rates.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    convert: {
      usage: '100 EUR USD',
      about: t(
        'Converts an amount between currencies, with the rate of the day from frankfurter.dev.',
      ),
      options: {
        rate: { type: 'string', short: 'r', value: '1.08', about: t('A rate of your own.') },
        json: { type: 'boolean', about: 'JSON' },
      },
      async run({ values, positionals, out }) {
        // "100 eur to usd", "EUR USD 100"
        const said = positionals.flatMap((part) => part.split(/\s+/));
        const amounts = said.filter((part) => number.test(part)).map(numberOf);
        const [from, to, ...more] = said
          .filter((part) => /^[a-z]{3}$/i.test(part))
          .map((part) => part.toUpperCase());
        const own = values.rate === undefined ? undefined : numberOf(values.rate);
        const isRate = own === undefined || (number.test(values.rate) && own > 0);
        if (amounts.length > 1 || to === undefined || more.length > 0 || !isRate) {
          throw new UsageError(t('Give an amount and two currencies: {x}.', { x: '100 EUR USD' }));
        }
        const [amount = 1] = amounts;
        const { rate, date } = own === undefined ? await rateOf(from, to) : { rate: own };
        const result = Math.round(amount * rate * 100) / 100;
        out(
          values.json
            ? JSON.stringify({ amount, from, to, rate, result, date }, undefined, 2)
            : amount + ' ' + from + ' = ' + result.toFixed(2) + ' ' + to + tail(date),
        );
      },
    },
  },
};

const number = /^\d{1,12}(?:[.,]\d{1,8})?$/;
const numberOf = (text) => Number(text.replace(',', '.'));
const tail = (date) => (date === undefined ? '' : ' (' + date + ')');
