import { UsageError } from './main.js';
import { settings } from './settings.js';
import { sharesOf, sumIn } from './share.js';
import { t } from './texts.js';

const money = new Intl.NumberFormat(settings.language, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

export const tool = {
  commands: {
    tip: {
      usage: '<number> [options]',
      about: t('Adds the tip to a bill, and splits it among people.'),
      options: {
        tip: {
          type: 'string',
          short: 't',
          value: 'number',
          default: '10',
          about: t('The tip in percent; {x} unless told.', { x: 10 }),
        },
        people: {
          type: 'string',
          short: 'p',
          value: 'number',
          default: '1',
          about: t('How many pay; {x} unless told.', { x: 1 }),
        },
      },
      run({ values, positionals: [total = '', ...more], out }) {
        const [sum, tip, people] = [total, values.tip, values.people].map(sumIn);
        const isRight = more.length === 0 && sum > 0 && tip !== undefined && people <= 1000;
        if (!isRight || people < 1 || !Number.isInteger(people))
          throw new UsageError(t('Type the sum of the bill, the tip and how many pay as numbers.'));
        const shares = sharesOf(sum, tip, people);
        const whole = shares.reduce((all, share) => all + share, 0);
        out(t('With the tip: {x}', { x: money.format(whole) }));
        const [most, least] = [shares[0], shares.at(-1)].map((share) => money.format(share));
        out(t('Each pays: {x}', { x: most === least ? most : least + '–' + most }));
      },
    },
  },
};
