import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { planMoves } from './plan-moves.js';
import { settings } from './settings.js';

const orders = ['extension', 'type', 'date', 'month', 'year'];

export const tool = {
  commands: {
    organize: {
      usage: '[folder] [options]',
      about: 'Moves the files of a folder into folders below it. Nothing is written over.',
      options: {
        by: {
          type: 'string',
          value: orders.join('|'),
          default: settings.by,
          about: 'What the folders are named after.',
        },
        ext: { type: 'string', value: 'jpg,png', about: 'Only files of these kinds.' },
        'dry-run': {
          type: 'boolean',
          short: 'n',
          about: 'Shows what it would do, and touches nothing.',
        },
      },
      async run({ values, positionals: [folder = '.', ...more], out }) {
        if (more.length > 0) throw new UsageError('Give one folder.');
        if (!orders.includes(values.by)) {
          throw new UsageError(optionName('by') + ' must be one of ' + orders.join(', ') + '.');
        }
        const wanted = (values.ext ?? '').toLowerCase().split(',').filter(Boolean);
        const entries = await readdir(folder, { withFileTypes: true });
        const names = entries
          .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
          .map(({ name }) => name)
          .filter(
            (name) => wanted.length === 0 || wanted.includes(extname(name).slice(1).toLowerCase()),
          )
          .sort();
        const files = await Promise.all(
          names.map(async (name) => ({ name, mtimeMs: (await stat(join(folder, name))).mtimeMs })),
        );
        const moves = planMoves(files, values.by, (to) => existsSync(join(folder, to)));
        for (const { from, to } of moves) {
          out(from + ' → ' + to);
          if (values['dry-run']) continue;
          await mkdir(join(folder, dirname(to)), { recursive: true });
          await rename(join(folder, from), join(folder, to));
        }
        out(moves.length + (values['dry-run'] ? ' files would be moved.' : ' files moved.'));
      },
    },
  },
};
