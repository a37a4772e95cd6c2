import { rm } from 'node:fs/promises';
import { pathsFrom } from './files.js';
import { bytesOf, findDuplicates, isUnchanged, shownBytes, takenBy } from './find.js';
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
        ...(settings.canDelete && {
          delete: {
            type: 'boolean',
            about: 'Asks for each group, and deletes all but the oldest file.',
          },
          yes: { type: 'boolean', short: 'y', about: 'Deletes without asking.' },
        }),
        json: { type: 'boolean', about: 'As JSON, for other programs.' },
      },
      async run({ values, positionals: [folder = '.', ...more], out, err, ask }) {
        if (more.length > 0) throw new UsageError('Give one folder.');
        const minSize = bytesOf(values['min-size']);
        if (minSize === undefined)
          throw new UsageError(optionName('min-size') + ' must be like 10kb.');
        const kinds = (values.ext ?? '').split(',').filter(Boolean);
        const paths = await pathsFrom(
          [folder],
          kinds.map((kind) => '.' + kind.toLowerCase().replace(/^\./, '')),
          err,
        );
        const groups = await findDuplicates(paths, { minSize, warn: err });
        if (values.json) out(JSON.stringify(groups, undefined, 2));
        else for (const group of groups) out(linesOf(group));
        let freed = 0;
        for (const group of groups) {
          const [oldest, ...copies] = group;
          freed += takenBy(group);
          if (!values.delete) continue;
          const question = 'Delete ' + copies.length + ' and keep ' + oldest.path + '? (y/n) ';
          if (!values.yes && !/^y/i.test(await ask(question))) continue;
          for (const copy of copies) {
            // The last one of its content is never deleted, whatever changed in the meantime.
            if (!(await isUnchanged(oldest)) || !(await isUnchanged(copy))) {
              err('Kept ' + copy.path + ': the files have changed.');
              continue;
            }
            await rm(copy.path);
            if (!values.json) out('Deleted ' + copy.path);
          }
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
