import { rm } from 'node:fs/promises';
import { pathsFrom } from './files.js';
import { bytesOf, findDuplicates, shownBytes } from './find.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';

export const tool = {
  commands: {
    find: {
      usage: '[folder] [options]',
      about: 'Finds files with the same content, whatever they are called.',
      options: {
        'min-size': {
          type: 'string',
          value: '10kb',
          default: '1',
          about: 'Leaves out smaller files.',
        },
        ext: { type: 'string', value: 'jpg,png', about: 'Only files of these kinds.' },
        delete: {
          type: 'boolean',
          about: 'Asks for each group, and deletes all but the oldest file.',
        },
        yes: { type: 'boolean', short: 'y', about: 'Deletes without asking.' },
        json: { type: 'boolean', about: 'As JSON, for other programs.' },
      },
      async run({ values, positionals: [folder = '.', ...more], out, ask }) {
        if (more.length > 0) throw new UsageError('Give one folder.');
        const minSize = bytesOf(values['min-size']);
        if (minSize === undefined)
          throw new UsageError(optionName('min-size') + ' must be like 10kb.');
        const kinds = (values.ext ?? '').split(',').filter(Boolean);
        const paths = await pathsFrom(
          [folder],
          kinds.map((kind) => '.' + kind.toLowerCase().replace(/^\./, '')),
        );
        const groups = await findDuplicates(paths, { minSize });
        if (values.json) out(JSON.stringify(groups, undefined, 2));
        else for (const group of groups) out(linesOf(group));
        let freed = 0;
        for (const [oldest, ...copies] of groups) {
          freed += copies.length * oldest.size;
          if (!values.delete) continue;
          const question = 'Delete ' + copies.length + ' and keep ' + oldest.path + '? (y/n) ';
          if (!values.yes && !/^y/i.test(await ask(question))) continue;
          for (const { path } of copies) await rm(path);
          if (!values.json) out('Deleted ' + copies.map(({ path }) => path).join(', '));
        }
        if (!values.json)
          out(groups.length + ' groups. ' + shownBytes(freed) + ' are taken by copies.');
        return groups.length === 0 ? 0 : settings.foundCode;
      },
    },
  },
};

function linesOf(group) {
  const [{ size }] = group;
  return [shownBytes(size) + ' each:', ...group.map(({ path }) => '  ' + path)].join('\n');
}
