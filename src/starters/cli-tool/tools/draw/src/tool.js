import { readFile } from 'node:fs/promises';
import { shuffled, teamsOf } from './draw.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    draw: {
      usage: '[file or entries] [options]',
      about: t('Draws at random from a file with one entry on each line, or from what is typed.'),
      options: {
        count: {
          type: 'string',
          short: 'n',
          value: 'number',
          about: t('How many to draw; {x} unless told.', { x: settings.count }),
        },
        teams: {
          type: 'string',
          value: 'number',
          about: t('Splits all into this many teams.'),
        },
      },
      async run({ values, positionals, out }) {
        const entries = await entriesFrom(positionals);
        const max = entries.length;
        if (max === 0) throw new Error(t('There are no entries.'));
        const teams = values.teams ?? (values.count === undefined ? settings.teams : undefined);
        const all = shuffled(entries);
        if (teams === undefined) {
          const count = wholeOf('count', values.count ?? Math.min(settings.count, max), max);
          for (const entry of all.slice(0, count)) out(entry);
          return;
        }
        teamsOf(all, wholeOf('teams', teams, max)).forEach((team, at) =>
          out([t('Team {x}:', { x: at + 1 }), ...team.map((entry) => '  ' + entry)].join('\n')),
        );
      },
    },
  },
};

/** One name of a file, or the entries themselves. */
async function entriesFrom(given) {
  if (given.length > 1) return given;
  const [file = settings.input] = given;
  if (file === undefined)
    throw new UsageError(t('Name a file with one entry on each line, or type the entries.'));
  const text = await readFile(file, 'utf8');
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function wholeOf(name, value, max) {
  if (/^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= max) return Number(value);
  throw new UsageError(
    t('{x} must be a whole number from 1 to {max}.', { x: optionName(name), max }),
  );
}
