import { appendFile, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { dataFile } from './store.js';
import { t } from './texts.js';
import { zipOf } from './zip.js';

const stamp = (time) => new Date(time).toISOString().slice(0, 19).replaceAll(':', '-');
const name = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:\.zip)?$/;

/**
 * Copies BACKUP_SOURCE into a folder of its own in BACKUP_DIR, or a zip file if BACKUP_ZIP says so, and keeps
 * the last BACKUP_KEEP of them, or those of the last BACKUP_DAYS. A copy gets its name when it is whole; BACKUP_LOG is the file to which each
 * run is added.
 */
export async function openJob({ env = {}, now = Date.now, log = console } = {}) {
  const { BACKUP_SOURCE: source, BACKUP_DIR: dir = dataFile('backups') } = env;
  const keep = Number(env.BACKUP_KEEP || 7);
  const days = Number(env.BACKUP_DAYS || 0);
  const since = () => stamp(now() - days * 86_400_000);
  if (!Number.isInteger(keep) || keep < 1)
    throw new Error('BACKUP_KEEP must be a number from 1 on.');
  const inside = source && relative(resolve(source), resolve(dir));
  if (inside !== undefined && !inside.startsWith('..') && !isAbsolute(inside)) {
    throw new Error('BACKUP_DIR must not lie inside of BACKUP_SOURCE.');
  }

  return {
    async run({ signal } = {}) {
      try {
        await note(await backUp(signal));
      } catch (error) {
        await note(error.message);
        throw error;
      }
    },
  };

  async function backUp(signal) {
    if (!source) throw new Error(t('Nothing to back up: set BACKUP_SOURCE to a file or a folder.'));
    await stat(source).catch(() => {
      throw new Error(
        source + '? ' + t('Nothing to back up: set BACKUP_SOURCE to a file or a folder.'),
      );
    });
    const ending = env.BACKUP_ZIP ? '.zip' : '';
    const target = join(dir, stamp(now()) + ending);
    const aside = target + '.part';
    await mkdir(dir, { recursive: true });
    await rm(aside, { recursive: true, force: true });
    if (env.BACKUP_ZIP) await zipOf(source, aside, { signal });
    else await cp(source, aside, { recursive: true, preserveTimestamps: true });
    signal?.throwIfAborted();
    await rename(aside, target);
    const said = t('Backed up {x} to {to}.', { x: source, to: target });
    log.info(said);
    const all = (await readdir(dir)).filter((one) => name.test(one)).sort();
    const old = days > 0 ? all.filter((one) => one.slice(0, 19) < since()) : all.slice(0, -keep);
    for (const one of old) await rm(join(dir, one), { recursive: true });
    return said;
  }

  async function note(text) {
    if (!env.BACKUP_LOG) return;
    await mkdir(dirname(env.BACKUP_LOG), { recursive: true });
    await appendFile(env.BACKUP_LOG, new Date(now()).toISOString() + ' ' + text + '\n');
  }
}
