import { readFile, writeFile } from 'node:fs/promises';
import { parse, join, resolve } from 'node:path';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { shiftTimes } from './shift.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    shift: {
      usage: '<file.srt> [options]',
      about: t(
        'Shifts the times of subtitles (.srt, .vtt) by seconds into a new file; the old one stays as it is.',
      ),
      options: {
        later: { type: 'string', value: '2.5', about: t('Later by this many seconds.') },
        earlier: { type: 'string', value: '2.5', about: t('Earlier by this many seconds.') },
        output: {
          type: 'string',
          short: 'o',
          value: 'file',
          about: t('The new file; beside the old one unless told.'),
        },
      },
      async run({ values, positionals: [file, more], out }) {
        if (file === undefined || more !== undefined)
          throw new UsageError(t('Name one file of subtitles.'));
        const ms = shiftOf(values);
        const { dir, name, ext } = parse(file);
        const to = values.output ?? join(dir, name + '.shifted' + ext);
        if (resolve(to) === resolve(file))
          throw new UsageError(t('The new file needs another name.'));
        // Whatever letters the file is written in stay as they are.
        const { text, count } = shiftTimes(await readFile(file, 'latin1'), ms);
        if (count === 0) throw new Error(t('There are no times in {x}.', { x: file }));
        const written = await write(to, text, values.output === undefined);
        out(t('Lines: {count}. Written: {x}', { count, x: written }));
      },
    },
  },
};

/** Never over a file that is there: beside the old one it gets a number, as `a.shifted2.srt`. */
async function write(to, text, mayCount) {
  const { dir, name, ext } = parse(to);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? to : join(dir, name + number + ext);
    try {
      await writeFile(path, text, { encoding: 'latin1', flag: 'wx' });
      return path;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!mayCount) throw new UsageError(t('The new file needs another name.'));
    }
  }
}

function shiftOf(values) {
  const given = ['later', 'earlier'].filter((name) => values[name] !== undefined);
  const [name] = given;
  if (name === undefined && settings.seconds !== undefined) return settings.seconds * 1000;
  if (given.length !== 1)
    throw new UsageError(
      t('Say by how many seconds, with {x} or {y}.', {
        x: optionName('later'),
        y: optionName('earlier'),
      }),
    );
  const text = values[name].replace(',', '.').replace(/s$/i, '');
  if (!/^-?\d{1,6}(\.\d{1,3})?$/.test(text))
    throw new UsageError(t('{x} must be a number of seconds.', { x: optionName(name) }));
  return Math.round(Number(text) * 1000) * (name === 'later' ? 1 : -1);
}
