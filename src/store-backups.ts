import { lstatSync } from 'node:fs';
import { readConfig } from './config/read-config.ts';
import { readVariable } from './config/read-variable.ts';
import { readStoreSetting } from './config/store-setting.ts';
import type { Backup, BackupProgress, Restoration } from './contracts/store/backup.ts';
import { JobError } from './errors/job-error.ts';

/**
 * Copies the store that `JOB_STORE` names to a new file. Other processes may use the store meanwhile.
 *
 * @throws JobError `CONFIG_INVALID`, `BACKUP_EXISTS`
 */
export async function backupStore(
  file: string,
  onProgress: (progress: BackupProgress) => void,
): Promise<Backup> {
  const store = configuredStore();
  if (lstatSync(store, { throwIfNoEntry: false }) === undefined) {
    throw new JobError('CONFIG_INVALID', `JOB_STORE: the store ${store} does not exist yet.`);
  }
  const { backupSqliteStore } = await import('./store/sqlite/file/backup-store.ts');
  return backupSqliteStore(store, file, onProgress);
}

/**
 * Replaces the store that `JOB_STORE` names with a copy of a backup. No process may use the store.
 *
 * @throws JobError `CONFIG_INVALID`, `BACKUP_INVALID`, `STORE_IN_USE`
 */
export async function restoreStore(
  file: string,
  options: {
    readonly incomplete?: boolean;
    readonly onProgress: (progress: BackupProgress) => void;
  },
): Promise<Restoration> {
  const store = configuredStore();
  const { restoreSqliteStore } = await import('./store/sqlite/file/restore-store.ts');
  return restoreSqliteStore(store, file, options);
}

function configuredStore(): string {
  const store = readStoreSetting(readVariable('JOB_STORE'), readConfig());
  if (store.type === 'file') return store.path;
  const message = {
    memory: 'JOB_STORE is "memory"; only a store in a file can be backed up or restored.',
    postgres: 'JOB_STORE is a PostgreSQL database. Use its own tools: pg_dump and pg_restore.',
  }[store.type];
  throw new JobError('CONFIG_INVALID', message);
}
