import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './main.js';
import { planRenames } from './plan-renames.js';

export const tool = {
  commands: {
    rename: {
      usage: '[folder] --find <text> --replace <text> [options]',
      about: 'Renames the files of a folder. Shows what it would do; --yes does it.',
      options: {
        find: { type: 'string', short: 'f', about: 'Text of the name to look for.' },
        replace: { type: 'string', short: 'r', about: 'What stands there instead.' },
        regex: { type: 'boolean', about: 'Takes --find for a regular expression.' },
        lower: { type: 'boolean', about: 'Makes names lower case.' },
        dashes: { type: 'boolean', about: 'Makes dashes of spaces.' },
        prefix: { type: 'string', about: 'Puts a text before each name.' },
        number: { type: 'boolean', about: 'Puts 001, 002, … before each name.' },
        ext: { type: 'string', value: 'jpg', about: 'Only files of this kind.' },
        yes: { type: 'boolean', short: 'y', about: 'Renames; without it nothing is touched.' },
      },
      async run({ values, positionals: [folder = '.', ...more], out }) {
        if (more.length > 0) throw new UsageError('Give one folder.');
        const { find, lower, dashes, prefix, number } = values;
        if ([find, lower, dashes, prefix, number].every((wish) => wish === undefined)) {
          throw new UsageError(
            'Say how to rename: --find, --lower, --dashes, --prefix or --number.',
          );
        }
        const entries = await readdir(folder, { withFileTypes: true });
        const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        const plan = planRenames(names, values, new Set(entries.map(({ name }) => name)));
        for (const { from, to } of plan) {
          if (values.yes) await rename(join(folder, from), join(folder, to));
          out(from + ' → ' + to);
        }
        const what = values.yes ? ' renamed.' : ' would be renamed. Add --yes to do it.';
        out(plan.length + (plan.length === 1 ? ' file' : ' files') + what);
      },
    },
  },
};
