import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pairsOf, shuffled, teamsOf } from './draw.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    draw: {
      usage: '[file|text]… [options]',
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
        pairs: { type: 'boolean', about: t('Each draws another, nobody themselves.') },
        folder: {
          type: 'string',
          value: 'folder',
          about: t('Writes what each has drawn to a file of this folder, and shows it nowhere.'),
        },
      },
      async run({ values, positionals, out }) {
        const entries = await entriesFrom(positionals);
        const max = entries.length;
        if (max === 0) throw new Error(t('There are no entries.'));
        const teams = values.teams ?? (values.count === undefined ? settings.teams : undefined);
        const all = shuffled(entries);
        const isPlain = values.count === undefined && values.teams === undefined;
        if (values.pairs || (isPlain && settings.pairs)) {
          if (max < 2) throw new Error(t('There are no entries.'));
          return drawPairs(pairsOf(all), values.folder ?? settings.folder, out);
        }
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

async function drawPairs(pairs, folder, out) {
  if (folder === undefined) {
    for (const [one, other] of pairs) out(one + ' → ' + other);
    return;
  }
  await mkdir(folder, { recursive: true });
  const names = new Set();
  for (const [one, other] of pairs) {
    const path = join(folder, nameOf(one, names) + '.txt');
    // What was drawn before stays: nobody draws twice unseen.
    await writeFile(path, other + '\n', { flag: 'wx' });
    out(path);
  }
}

/** A name for a file, whatever an entry is called; of two that are alike, the second has a number. */
function nameOf(entry, names) {
  const plain =
    entry
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .trim()
      .slice(0, 60) || 'entry';
  let name = plain;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = plain + ' ' + number;
  names.add(name.toLowerCase());
  return name;
}

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
    .map((line) => (file.endsWith('.csv') ? (line.split(/[,;\t]/)[0] ?? '') : line))
    .map((line) => line.trim().replace(/^"(.*)"$/, '$1'))
    .filter((line, at) => line !== '' && !(at === 0 && file.endsWith('.csv') && isHeading(line)));
}

/** The first line of a table. */
function isHeading(line) {
  return /^(?:names?|namen?|naam|nombre|nom|nome|imi[eę]|imię i nazwisko|isim|ad|имя|姓名|名前|이름|नाम|الاسم)$/iu.test(
    line,
  );
}

function wholeOf(name, value, max) {
  if (/^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= max) return Number(value);
  throw new UsageError(
    t('{x} must be a whole number from 1 to {max}.', { x: optionName(name), max }),
  );
}
