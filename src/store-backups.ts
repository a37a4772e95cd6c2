import { lstatSync } from 'node:fs';
import { readConfig } from './config/read-config.ts';
import { storePath } from './config/store-path.ts';
import type { Backup, BackupProgress, Restoration } from './contracts/backup.ts';
import { JobError } from './errors/job-error.ts';

/** Writes a copy of the store of the environment to a new file, while other processes go on with it. */
export async function backupStore(
  file: string,
  onProgress: (progress: BackupProgress) => void,
): Promise<Backup> {
  const store = configuredStore();
  if (lstatSync(store, { throwIfNoEntry: false }) === undefined) {
    throw new JobError('CONFIG_INVALID', `JOB_STORE: there is no store ${store} yet.`);
  }
  const { backupSqliteStore } = await import('./store/sqlite/backup-store.ts');
  return backupSqliteStore(store, file, onProgress);
}

/** Puts a copy of a backup in the place of the store of the environment, which no process may use. */
export async function restoreStore(
  file: string,
  options: {
    readonly incomplete?: boolean;
    readonly onProgress: (progress: BackupProgress) => void;
  },
): Promise<Restoration> {
  const store = configuredStore();
  const { restoreSqliteStore } = await import('./store/sqlite/restore-store.ts');
  return restoreSqliteStore(store, file, options);
}

function configuredStore(): string {
  const store = storePath(process.env['JOB_STORE'], readConfig());
  if (store !== 'memory') return store;
  throw new JobError('CONFIG_INVALID', 'JOB_STORE: what is kept in memory has no file to copy.');
}
