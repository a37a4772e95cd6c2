import { rm } from 'node:fs/promises';
import { pathsFrom } from './files.js';
import { bytesOf, findDuplicates, isUnchanged, shownBytes, takenBy } from './find.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    find: {
      usage: '[folder] [options]',
      about: t('Finds files with the same content, whatever they are called.'),
      options: {
        'min-size': {
          type: 'string',
          value: '10kb',
          default: '1',
          about: t('Leaves out smaller files.'),
        },
        ext: { type: 'string', value: 'jpg,png', about: t('Only files of these kinds.') },
        ...(settings.canDelete && {
          delete: {
            type: 'boolean',
            about: t('Asks for each group, and deletes all but the oldest file.'),
          },
          yes: { type: 'boolean', short: 'y', about: t('Deletes without asking.') },
        }),
        json: { type: 'boolean', about: t('As JSON, for other programs.') },
      },
      async run({ values, positionals: [folder = '.', ...more], out, err, ask }) {
        if (more.length > 0) throw new UsageError(t('Give one folder.'));
        const minSize = bytesOf(values['min-size']);
        if (minSize === undefined)
          throw new UsageError(t('{x} must be like 10kb.', { x: optionName('min-size') }));
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
          const [yes] = t('y/n');
          const asked = t('Delete {count} and keep {x}?', { count: copies.length, x: oldest.path });
          const question = asked + ' (' + t('y/n') + ') ';
          if (!values.yes && !says(yes, await ask(question))) continue;
          for (const copy of copies) {
            // The last one of its content is never deleted, whatever changed in the meantime.
            if (!(await isUnchanged(oldest)) || !(await isUnchanged(copy))) {
              err(t('Kept {x}: the files have changed.', { x: copy.path }));
              continue;
            }
            await rm(copy.path);
            if (!values.json) out(t('Deleted {x}', { x: copy.path }));
          }
        }
        if (!values.json)
          out(
            t('Groups: {count}. Taken by copies: {x}.', {
              count: groups.length,
              x: shownBytes(freed),
            }),
          );
        return groups.length === 0 ? 0 : settings.foundCode;
      },
    },
  },
};

/** Whether an answer begins with the letter for yes, or with that of the English word. */
function says(yes, answer) {
  return [yes, 'y'].includes(answer.trim().toLowerCase()[0]);
}

function linesOf(group) {
  const [{ size }] = group;
  return [t('{x} each:', { x: shownBytes(size) }), ...group.map(({ path }) => '  ' + path)].join(
    '\n',
  );
}
