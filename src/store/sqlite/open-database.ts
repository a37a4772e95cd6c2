import { lstatSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/one-line.ts';
import { assertPages } from './check/find-damage.ts';
import { toMarker, writeMarker } from './marker.ts';
import { busyTimeoutMs, retryBusy } from './retry-busy.ts';
import { checkSchema, isOutdated, migrate, versionOf } from './schema.ts';
import { toStoreError } from './sqlite-error.ts';
import { checkVersion, foreign, prepareStoreFile } from './store-file.ts';

export interface OpenDatabaseOptions {
  readonly durability: 'normal' | 'full';
  readonly lockedAfterMs: number;
}

/**
 * Opens a store's database, checks that it is ours and complete, and brings it to this version. A
 * small one is read through; what a large one holds is checked later, in the background.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_UNSAFE`, `STORE_INCOMPLETE`, `STORE_CORRUPT`,
 * `STORE_TOO_NEW`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`, `STORE_FAILED`
 */
export async function openDatabase(
  path: string,
  { durability, lockedAfterMs }: OpenDatabaseOptions,
): Promise<DatabaseSync> {
  let database: DatabaseSync | undefined;
  try {
    await prepareFile(path);
    const before = inodeOf(path);
    const opened = new DatabaseSync(path, { timeout: busyTimeoutMs });
    database = opened;
    await retryBusy(() => prepare(opened, path), lockedAfterMs);
    // What was put in its place meanwhile has a log of its own.
    if (inodeOf(path) !== before) {
      throw new JobError('STORE_GONE', `${oneLine(path, 300)} was replaced while it was opened.`);
    }
    opened.exec(`pragma synchronous = ${durability}`);
    return opened;
  } catch (error) {
    database?.close();
    throw toStoreError(error, path);
  }
}

/** Once more where it is refused: another process may be in the middle of closing it. */
async function prepareFile(path: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return prepareStoreFile(path);
    } catch (error) {
      const mayPass = JobError.isInstance(error) && error.code === 'STORE_INCOMPLETE';
      if (!mayPass || tries === 3) throw error;
    }
    await delay(50);
  }
}

/** Larger ones take seconds to read through. */
const smallBytes = 4_000_000;

export function isSmall(path: string): boolean {
  return lstatSync(path).size <= smallBytes;
}

function prepare(database: DatabaseSync, path: string): void {
  database.exec('pragma trusted_schema = off; pragma temp_store = memory');
  checkIdentity(database, path);
  if (isSmall(path)) assertPages(database, path);
  // Before the first write-ahead: the header of the file then says whose it is from the start.
  if (isOutdated(database)) bringUp(database, path);
  else checkSchema(database, path);
  const mode = single(database, 'pragma journal_mode = wal');
  if (mode !== 'wal') {
    const message = `${path} is on a file system that allows no write-ahead log (${String(mode)}).`;
    throw new JobError('STORE_FAILED', message);
  }
}

function checkIdentity(database: DatabaseSync, path: string): boolean {
  const isNew = single(database, 'select count(*) from sqlite_schema') === 0;
  const isOurs = toMarker(single(database, 'pragma application_id')) !== undefined;
  if (!isNew && !isOurs) throw foreign(path);
  checkVersion(path, versionOf(database));
  return isNew;
}

function bringUp(database: DatabaseSync, path: string): void {
  database.exec('begin immediate');
  try {
    // Another process may have been here between the look and the lock.
    if (checkIdentity(database, path)) writeMarker(database, 'whole');
    migrate(database, path);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

function single(database: DatabaseSync, sql: string): SQLOutputValue {
  return Object.values(database.prepare(sql).get() ?? {})[0] ?? null;
}

function inodeOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.ino;
}
