import { existsSync } from 'node:fs';
import { readFile, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { UsageError } from './main.js';
import { planRenames } from './plan-renames.js';
import { settings } from './settings.js';
import { takenAt } from './taken.js';
import { t } from './texts.js';

const { joint, keepsName, kinds, series, undo, usual } = settings;
const hasUsual = settings.byDate || series !== undefined || usual !== undefined;

const shows = settings.actsAtOnce ? '' : ' ' + t('Without --yes it only shows what it would do.');
/** What only those need who do not name files by their dates. */
const byName = {
  find: { type: 'string', short: 'f', about: t('Text of the name to look for.') },
  replace: { type: 'string', short: 'r', about: t('What stands there instead.') },
  regex: { type: 'boolean', about: t('Takes --find for a regular expression.') },
  lower: { type: 'boolean', about: t('Makes names lower case.') },
  dashes: { type: 'boolean', about: t('Makes dashes of spaces.') },
  number: { type: 'boolean', about: t('Puts 001, 002, … before each name.') },
};
const hidden = ([name, option]) => [
  name,
  { ...option, isHidden: settings.byDate || series !== undefined },
];

export const tool = {
  commands: {
    rename: {
      usage: '[folder] ' + (hasUsual ? '' : '--find <text> --replace <text> ') + '[options]',
      about: t('Renames the files of a folder.') + shows,
      options: {
        ...Object.fromEntries(Object.entries(byName).map(hidden)),
        prefix: { type: 'string', about: t('Puts a text before each name.') },
        date: {
          type: 'boolean',
          short: 'd',
          about: t('Names files after the time at which they were taken, or else changed.'),
        },
        ext: { type: 'string', value: 'jpg', about: t('Only files of this kind.') },
        recursive: { type: 'boolean', about: t('In the folders below it too.') },
        yes: {
          type: 'boolean',
          short: 'y',
          about: t('Renames the files of a folder.'),
        },
        'dry-run': { type: 'boolean', short: 'n', about: t('Shows what it would do.') },
        undo: { type: 'boolean', about: undo.about },
      },
      async run({ values, positionals: [folder = '.', ...more], out }) {
        if (more.length > 0) throw new UsageError(t('Give one folder.'));
        if (values.undo) return putBack(folder, out);
        const wishes = ['find', 'lower', 'dashes', 'prefix', 'number', 'date'];
        const isBare = wishes.every(
          (wish) => values[wish] === undefined || (settings.byDate && wish === 'prefix'),
        );
        const isSeries =
          series !== undefined &&
          wishes.every((wish) => wish === 'prefix' || values[wish] === undefined);
        const options = isSeries
          ? { ...values, series: values.prefix ?? series.start, width: series.width, kinds }
          : { ...(isBare && usual), ...(isBare && settings.byDate && { date: true }), ...values };
        if (isBare && !hasUsual) {
          throw new UsageError(
            t('Say how to rename: --find, --lower, --dashes, --prefix, --number or --date.'),
          );
        }
        const isReal = !values['dry-run'] && (settings.actsAtOnce || values.yes);
        const done = [];
        let count = 0;
        for (const place of values.recursive ? await foldersIn(folder) : [folder]) {
          const entries = await readdir(place, { withFileTypes: true });
          const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
          const existing = new Set(entries.map(({ name }) => name));
          const isTimed = options.date || (isSeries && series.byDate);
          const times = isTimed ? await timesOf(place, names) : undefined;
          const plan = planRenames(
            names,
            { ...options, times, ...(options.date && { joint, kinds, keepsName }) },
            existing,
          );
          const below = (name) => join(relative(folder, place), name);
          done.push(...plan.map(({ from, to }) => ({ from: below(from), to: below(to) })));
          if (isReal && done.length > 0)
            await writeFile(join(folder, logName), JSON.stringify(done));
          for (const { from, to } of plan) {
            if (isReal) await rename(join(place, from), join(place, to));
            out(from + ' → ' + to);
          }
          count += plan.length;
        }
        out(
          t(isReal ? 'Renamed: {x}.' : 'Would be renamed: {x}.', { x: count }) +
            (isReal ? '' : shows),
        );
      },
    },
  },
};

/** What the last run renamed; a hidden file, which no run renames. */
const logName = '.renamed.json';

/** Gives the files of the last run their old names; where something new has such a name, the file stays. */
async function putBack(folder, out) {
  const log = join(folder, logName);
  const names = existsSync(log) ? JSON.parse(await readFile(log, 'utf8')) : [];
  let count = 0;
  for (const { from, to } of names.toReversed()) {
    const now = join(folder, to);
    if (!existsSync(now) || !(await isBelow(folder, dirname(now)))) continue;
    const old = join(dirname(now), basename(from));
    const isFree = !existsSync(old) || from.toLowerCase() === to.toLowerCase();
    if (!isFree) continue;
    await rename(now, old);
    out(to + ' → ' + from);
    count += 1;
  }
  await rm(log, { force: true });
  out(count === 0 ? undo.nothing : count + ' ' + undo.restored + '.');
}

/** A log may have come with its folder: what it names elsewhere is left alone. */
async function isBelow(folder, place) {
  const way = relative(await realpath(folder), await realpath(place));
  return !way.startsWith('..') && !isAbsolute(way);
}

async function timesOf(place, names) {
  const pairs = names.map(async (name) => [name, await takenAt(join(place, name))]);
  return new Map(await Promise.all(pairs));
}

/** The folder and those below it, without hidden ones. */
async function foldersIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) => !/(?:^|[\\/])(?:\.[^\\/.]|node_modules(?:[\\/]|$))/.test(path.slice(folder.length)),
    );
  return [folder, ...below.sort()];
}
