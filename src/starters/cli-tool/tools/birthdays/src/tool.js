import { readFile } from 'node:fs/promises';
import { peopleIn, upcoming } from './days.js';
import { UsageError } from './main.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const { input, language } = settings;
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
const calendar = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });

export const tool = {
  commands: {
    birthdays: {
      usage: '[' + input + '] [options]',
      about: t('Says whose birthday is today and whose is next, from a table of names and dates.'),
      options: {
        next: {
          type: 'string',
          short: 'n',
          value: 'number',
          about: t('How many of the next to show; {x} unless told.', { x: 5 }),
        },
      },
      async run({ values: { next = '5' }, positionals: [file = input, ...more], out, now }) {
        if (more.length > 0 || !/^\d{1,4}$/.test(next))
          throw new UsageError(t('Name one file, and a whole number.'));
        const people = upcoming(await peopleOf(file), new Date(now()));
        if (people.length === 0)
          throw new Error(t('There are no names with dates in {x}.', { x: file }));
        const today = people.filter(({ days }) => days === 0);
        if (today.length === 0) out(t('Nobody has a birthday today.'));
        for (const { name, age } of today) out('🎂 ' + t('Today: {x}', { x: name }) + ageIn(age));
        for (const { name, days, date, age } of people.slice(today.length).slice(0, Number(next)))
          out(
            name + ': ' + calendar.format(date) + ', ' + relative.format(days, 'day') + ageIn(age),
          );
      },
    },
  },
};

const ageIn = (age) => (age === undefined ? '' : ' (' + age + ')');

async function peopleOf(file) {
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  const table = text
    .split(/\r?\n/)
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  return peopleIn(table, language === 'en');
}
