import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readConfig } from '../../config/read-config.ts';
import { storePath } from '../../config/store-path.ts';
import { JobError } from '../../errors/job-error.ts';

/** Whether there is a store; nothing is made. @throws JobError `CONFIG_INVALID` */
export async function isStoreThere(): Promise<boolean> {
  const path = storePath(process.env['JOB_STORE'], readConfig());
  // What SQLite keeps beside a store that is gone is for the store to judge.
  return path === 'memory' || (await isThere(path)) || isThere(`${path}-wal`);
}

/**
 * A command that only reads makes no store. Where `JOB_STORE` names a folder that is not there, it
 * is misspelt, or its disk is not mounted.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export async function ensureStoreFolder(): Promise<void> {
  const wanted = process.env['JOB_STORE'];
  const path = storePath(wanted, readConfig());
  if (wanted === undefined || path === 'memory' || (await isThere(dirname(path), stat))) return;
  const folder = JSON.stringify(dirname(path)).slice(0, 200);
  throw new JobError('CONFIG_INVALID', `JOB_STORE: there is no folder ${folder}.`);
}

async function isThere(path: string, look: (path: string) => Promise<unknown> = lstat) {
  try {
    await look(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    // It is for the store to say what is wrong.
    return true;
  }
}
