import { appendFile, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join, parse, resolve } from 'node:path';
import { planMoves } from './plan-moves.js';
import { settings } from './settings.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes files of CLEANUP_DIR that nobody has changed for CLEANUP_DAYS, only those with an ending of
 * CLEANUP_KINDS (".log,.tmp") if it names some. It only says what it would
 * delete until CLEANUP_DELETE is "yes"; what it has deleted is added to the file CLEANUP_LOG, if that is set. Links are not followed, folders stay. What is left is moved into a
 * folder for its kind, if `folders` of `src/settings.js` names some.
 */
export async function openJob({
  env = {},
  now = Date.now,
  log = console,
  folders = settings.folders,
} = {}) {
  const { CLEANUP_DIR, CLEANUP_DELETE } = env;
  const dir = CLEANUP_DIR?.replace(/^~(?=\/|$)/, homedir());
  const days = Number(env.CLEANUP_DAYS || 30);
  const kinds = (env.CLEANUP_KINDS || '')
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim().replace(/^\*?\.?/, '.'))
    .filter((kind) => kind !== '.');
  if (!(days > 0)) throw new Error('CLEANUP_DAYS must be a number above 0.');
  if (dir && resolve(dir) === parse(resolve(dir)).root)
    throw new Error('CLEANUP_DIR must not be the whole disk.');

  return {
    async run({ signal } = {}) {
      if (!dir) {
        log.info('Nothing to clean up: set CLEANUP_DIR to a folder.');
        return;
      }
      let count = 0;
      let bytes = 0;
      for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
        signal?.throwIfAborted();
        if (!entry.isFile()) continue;
        const file = join(entry.parentPath, entry.name);
        if (kinds.length > 0 && !kinds.includes(extname(file).toLowerCase())) continue;
        const { mtimeMs, size } = await lstat(file);
        if (now() - mtimeMs < days * day) continue;
        count += 1;
        bytes += size;
        if (CLEANUP_DELETE === 'yes') {
          await rm(file);
          if (env.CLEANUP_LOG)
            await appendFile(env.CLEANUP_LOG, new Date(now()).toISOString() + ' ' + file + '\n');
        } else log.info('Would delete ' + file);
      }
      const sizes = count + ' (' + (bytes / 1e6).toFixed(1) + ' MB) ';
      log.info(
        sizes +
          (CLEANUP_DELETE === 'yes' ? 'deleted.' : 'to delete. Set CLEANUP_DELETE=yes to do it.'),
      );
      if (folders) log.info((await sort(dir)) + ' moved.');
    },
  };
}

/** Moves the files of a folder into one for the kind of each. */
async function sort(dir) {
  const files = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isFile());
  const moves = planMoves(files, 'type', (to) => existsSync(join(dir, to)));
  for (const { from, to } of moves) {
    await mkdir(dirname(join(dir, to)), { recursive: true });
    await rename(join(dir, from), join(dir, to));
  }
  return moves.length;
}
