import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readConfig } from '../../config/read-config.ts';
import { readVariable } from '../../config/read-variable.ts';
import { readStoreSetting } from '../../config/store-setting.ts';
import { JobError } from '../../errors/job-error.ts';

/** Whether the store exists. Creates nothing. @throws JobError `CONFIG_INVALID` */
export async function storeExists(): Promise<boolean> {
  const store = readStoreSetting(readVariable('JOB_STORE'), readConfig());
  // A write-ahead log without its database counts: opening the store then reports what is missing.
  return store.type !== 'file' || (await exists(store.path)) || exists(`${store.path}-wal`);
}

/**
 * Throws if `JOB_STORE` is in a folder that does not exist: the variable is misspelt, or its disk is not
 * mounted. Commands that only read must not create a store there.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export async function ensureStoreFolder(): Promise<void> {
  const setting = readVariable('JOB_STORE');
  const store = readStoreSetting(setting, readConfig());
  if (setting === undefined || store.type !== 'file') return;
  if (await exists(dirname(store.path), stat)) return;
  const folder = JSON.stringify(dirname(store.path)).slice(0, 200);
  throw new JobError('CONFIG_INVALID', `JOB_STORE: the folder ${folder} does not exist.`);
}

async function exists(path: string, statOf: (path: string) => Promise<unknown> = lstat) {
  try {
    await statOf(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    // Opening the store reports any other problem.
    return true;
  }
}
