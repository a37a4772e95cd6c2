import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { dataFile } from './store.js';
import { t } from './texts.js';

const name = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}$/;

/**
 * Copies BACKUP_SOURCE into a folder of its own in BACKUP_DIR, and keeps the last BACKUP_KEEP of them.
 * A copy gets its name when it is whole.
 */
export async function openJob({ env = {}, now = Date.now, log = console } = {}) {
  const { BACKUP_SOURCE: source, BACKUP_DIR: dir = dataFile('backups') } = env;
  const keep = Number(env.BACKUP_KEEP || 7);
  if (!Number.isInteger(keep) || keep < 1)
    throw new Error('BACKUP_KEEP must be a number from 1 on.');
  const inside = source && relative(resolve(source), resolve(dir));
  if (inside !== undefined && !inside.startsWith('..') && !isAbsolute(inside)) {
    throw new Error('BACKUP_DIR must not lie inside of BACKUP_SOURCE.');
  }

  return {
    async run({ signal } = {}) {
      if (!source) {
        log.info(t('Nothing to back up: set BACKUP_SOURCE to a file or a folder.'));
        return;
      }
      await stat(source);
      const target = join(dir, new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-'));
      const aside = target + '.part';
      await mkdir(dir, { recursive: true });
      await rm(aside, { recursive: true, force: true });
      await cp(source, aside, { recursive: true, preserveTimestamps: true });
      signal?.throwIfAborted();
      await rename(aside, target);
      log.info(t('Backed up {x} to {to}.', { x: source, to: target }));
      const old = (await readdir(dir))
        .filter((one) => name.test(one))
        .sort()
        .slice(0, -keep);
      for (const one of old) await rm(join(dir, one), { recursive: true });
    },
  };
}
