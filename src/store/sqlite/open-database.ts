import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { JobError } from '../../errors/job-error.ts';
import { applicationId, migrations } from './migrations.ts';
import { busyTimeoutMs, retryBusy } from './retry-busy.ts';
import { toStoreError } from './sqlite-error.ts';
import { checkVersion, foreign, prepareStoreFile } from './store-file.ts';

export interface OpenDatabaseOptions {
  readonly durability: 'normal' | 'full';
  readonly lockedAfterMs: number;
}

/**
 * Opens a store's database, checks that it is whole, and brings it to this version.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_CORRUPT`, `STORE_TOO_NEW`, `STORE_LOCKED`, `STORE_FAILED`
 */
export async function openDatabase(
  path: string,
  { durability, lockedAfterMs }: OpenDatabaseOptions,
): Promise<DatabaseSync> {
  const sqlite = await import('node:sqlite');
  let database: DatabaseSync | undefined;
  try {
    prepareStoreFile(path);
    const opened = new sqlite.DatabaseSync(path, { timeout: busyTimeoutMs });
    database = opened;
    await retryBusy(() => prepare(opened, path), lockedAfterMs);
    opened.exec(`pragma synchronous = ${durability}`);
    return opened;
  } catch (error) {
    database?.close();
    throw toStoreError(error, path);
  }
}

function prepare(database: DatabaseSync, path: string): void {
  database.exec('pragma trusted_schema = off; pragma temp_store = memory');
  checkIdentity(database, path);
  const found = single(database, 'pragma quick_check(1)');
  if (found !== 'ok') throw new JobError('STORE_CORRUPT', `${path} is damaged: ${String(found)}.`);
  // Before the first write-ahead: the header of the file then says whose it is from the start.
  migrate(database, path);
  const mode = single(database, 'pragma journal_mode = wal');
  if (mode !== 'wal') {
    const message = `${path} is on a file system that allows no write-ahead log (${String(mode)}).`;
    throw new JobError('STORE_FAILED', message);
  }
  // What a long reader made it grow to is given back.
  database.exec('pragma journal_size_limit = 67108864; pragma wal_autocheckpoint = 4000');
}

function checkIdentity(database: DatabaseSync, path: string): void {
  const isNew = single(database, 'select count(*) from sqlite_schema') === 0;
  if (!isNew && single(database, 'pragma application_id') !== applicationId) throw foreign(path);
  checkVersion(path, versionOf(database));
}

function migrate(database: DatabaseSync, path: string): void {
  if (versionOf(database) === migrations.length) return;
  database.exec('begin immediate');
  try {
    // Another process may have been here between the look and the lock.
    checkIdentity(database, path);
    for (const step of migrations.slice(versionOf(database))) database.exec(step);
    database.exec(`pragma application_id = ${applicationId}`);
    database.exec(`pragma user_version = ${migrations.length}`);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(single(database, 'pragma user_version'));
}

function single(database: DatabaseSync, sql: string): SQLOutputValue {
  return Object.values(database.prepare(sql).get() ?? {})[0] ?? null;
}
