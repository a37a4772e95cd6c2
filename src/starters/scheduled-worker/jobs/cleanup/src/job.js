import { lstat, readdir, rm } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes files of CLEANUP_DIR that nobody has changed for CLEANUP_DAYS. It only says what it would
 * delete until CLEANUP_DELETE is "yes". Links are not followed, folders stay.
 */
export async function openJob({ env = {}, now = Date.now, log = console } = {}) {
  const { CLEANUP_DIR: dir, CLEANUP_DELETE } = env;
  const days = Number(env.CLEANUP_DAYS || 30);
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
      for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
        signal?.throwIfAborted();
        if (!entry.isFile()) continue;
        const file = join(entry.parentPath, entry.name);
        const { mtimeMs } = await lstat(file);
        if (now() - mtimeMs < days * day) continue;
        count += 1;
        if (CLEANUP_DELETE === 'yes') await rm(file);
        else log.info('Would delete ' + file);
      }
      log.info(
        count +
          (CLEANUP_DELETE === 'yes' ? ' deleted.' : ' to delete. Set CLEANUP_DELETE=yes to do it.'),
      );
    },
  };
}
