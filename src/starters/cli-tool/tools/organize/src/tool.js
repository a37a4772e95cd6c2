import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { existsSync } from 'node:fs';
import {
  copyFile,
  cp,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { orders, planMoves } from './plan-moves.js';
import { settings } from './settings.js';
import { takenAt } from './taken.js';

const { texts } = settings;

export const tool = {
  commands: {
    organize: {
      usage: '[folder] [target] [options]',
      about: texts.about,
      options: {
        by: { type: 'string', value: orders.join('|'), default: settings.by, about: texts.by },
        ext: {
          type: 'string',
          value: 'jpg,png',
          default: settings.kinds.join(','),
          about: texts.ext,
        },
        copy: { type: 'boolean', about: texts.copy },
        'dry-run': { type: 'boolean', short: 'n', about: texts.dry },
        undo: { type: 'boolean', about: texts.undo },
        ...(settings.watches
          ? { once: { type: 'boolean', about: texts.once } }
          : { watch: { type: 'boolean', short: 'w', about: texts.watch } }),
      },
      async run({ values, positionals, out, every = 2000, times = Infinity }) {
        const usual = (settings.folder ?? '.').replace(/^~(?=\/|$)/, homedir());
        const [
          folder = usual,
          target = positionals.length === 0 ? (settings.target ?? folder) : folder,
          ...more
        ] = positionals;
        if (more.length > 0) throw new UsageError(texts.about);
        if (!orders.includes(values.by)) {
          throw new UsageError(optionName('by') + ': ' + orders.join(', ') + '.');
        }
        if (values.undo) return undo(folder, out);
        const done = [];
        const look = () => sort({ folder, target, values, done, out });
        await look();
        const isWatching = settings.watches ? !values.once : values.watch;
        if (!isWatching || values['dry-run'] || values.undo) return;
        out(texts.watching.replace('{x}', folder));
        let count = 0;
        for await (const _time of setInterval(every)) {
          await look();
          count += 1;
          if (count >= times) return;
        }
      },
    },
  },
};

/** Moves what is in the folder now, and says what; `done` are the moves of this run. */
async function sort({ folder, target, values, done, out }) {
  const isAgain = done.isAgain === true;
  done.isAgain = true;
  const names = await namesIn(folder, values.ext);
  const { unique, doubles } = settings.skipsDoubles
    ? await withoutDoubles(names, { folder, target })
    : { unique: names, doubles: [] };
  const files = await Promise.all(
    unique.map(async (name) => ({
      name,
      day: (await takenAt(join(folder, name))).slice(0, 10),
    })),
  );
  const moves = planMoves(files, values.by, (to) => existsSync(join(target, to)));
  for (const { from, to } of moves) {
    out(from + ' → ' + to);
    if (values['dry-run']) continue;
    await place(join(folder, from), join(target, to), values.copy);
    done.push({ from: join(folder, from), to: join(target, to) });
    if (!values.copy) await writeFile(join(folder, logName), JSON.stringify(done));
  }
  if (isAgain && moves.length === 0) return;
  for (const name of doubles) out(name + ': ' + texts.double);
  const how = values['dry-run'] ? texts.would : values.copy ? texts.copied : texts.moved;
  const skipped = doubles.length > 0 ? ', ' + doubles.length + ' ' + texts.skipped : '';
  out(moves.length + ' ' + how + skipped + '.');
}

/** What the last run moved; a hidden file, which no run moves. */
const logName = '.organized.json';

/** Puts back what the last run moved; where something new stands in its place, the file stays. */
async function undo(folder, out) {
  let moves = [];
  try {
    moves = JSON.parse(await readFile(join(folder, logName), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (moves.length === 0) return out(texts.nothing);
  let count = 0;
  for (const { from, to } of moves.toReversed()) {
    if (!existsSync(to) || existsSync(from)) continue;
    await place(to, from);
    await rmdir(dirname(to)).catch(() => {});
    out(to + ' → ' + from);
    count += 1;
  }
  await rm(join(folder, logName));
  out(count + ' ' + texts.restored + '.');
}

async function namesIn(folder, kinds) {
  const wanted = kinds.toLowerCase().split(',').filter(Boolean);
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => wanted.length === 0 || wanted.includes(extname(name).slice(1).toLowerCase()))
    .sort();
}

/** Moves or copies one file; between two disks, moving is copying. */
async function place(from, to, isCopy) {
  await mkdir(dirname(to), { recursive: true });
  if (isCopy) return copyFile(from, to);
  try {
    await rename(from, to);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { preserveTimestamps: true });
    await rm(from);
  }
}

/** The files without those whose content another has, here or in the target already. */
async function withoutDoubles(names, { folder, target }) {
  const known = new Set();
  if (target !== folder && existsSync(target)) {
    for (const name of await readdir(target, { recursive: true })) {
      const path = join(target, name);
      if ((await stat(path)).isFile()) known.add(await hashOf(path));
    }
  }
  const unique = [];
  const doubles = [];
  for (const name of names) {
    const hash = await hashOf(join(folder, name));
    (known.has(hash) ? doubles : unique).push(name);
    known.add(hash);
  }
  return { unique, doubles };
}

async function hashOf(path) {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
