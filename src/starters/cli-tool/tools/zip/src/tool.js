import { createHash } from 'node:crypto';
import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';
import { zipOf } from './zip.js';

export const tool = {
  commands: {
    zip: {
      usage: '<folder> [options]',
      about: t('Packs a folder into a ZIP file with the day and the time in its name.'),
      options: {
        output: {
          type: 'string',
          short: 'o',
          value: 'folder',
          about: t('Where the ZIP files go; {x} unless told.', { x: settings.folder }),
        },
        keep: {
          type: 'string',
          value: 'number',
          about: t('Keeps only so many of them, the newest.'),
        },
      },
      async run({ values, positionals: [folder = settings.source, more], out, now }) {
        if (folder === undefined || more !== undefined) throw new UsageError(t('Name one folder.'));
        const keep = values.keep ?? settings.keep;
        if (keep !== undefined && !/^[1-9]\d{0,4}$/.test(keep))
          throw new UsageError(t('{x} must be a whole number.', { x: optionName('keep') }));
        await stat(folder);
        const to = values.output ?? settings.folder;
        await mkdir(to, { recursive: true });
        const name = await nameOf(folder);
        const path = join(to, name + '-' + stamp(new Date(now())) + '.zip');
        if (isInside(path, folder))
          throw new Error(t('The ZIP files must lie outside of the folder.'));
        const part = path + '.part';
        let count;
        try {
          count = await zipOf(folder, part);
          await rename(part, path);
          out(t('Files: {count}. Written: {x}', { count, x: path }));
        } finally {
          await rm(part, { force: true });
        }
        // A disk that is not there has no files: then the copies of it are all there is.
        for (const old of keep === undefined || count === 0
          ? []
          : await olderThan(to, name, Number(keep)))
          await rm(join(to, old));
      },
    },
  },
};

/** With a mark of where it lies: another folder may have the same name. */
async function nameOf(folder) {
  const mark = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 8);
  return basename(resolve(folder)) + '-' + mark;
}

function isInside(path, folder) {
  const way = relative(resolve(folder), resolve(path));
  return !way.startsWith('..') && way !== resolve(path);
}

/** As in 2026-05-31_18-30-05, by the clock here. */
function stamp(date) {
  const two = (number) => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return day + '_' + [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('-');
}

/** Only what this tool has written. */
async function olderThan(folder, name, keep) {
  const own = (await readdir(folder)).filter(
    (one) =>
      one.startsWith(name + '-') &&
      /^\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d\.zip$/.test(one.slice(name.length + 1)),
  );
  return own.sort().slice(0, -keep);
}
