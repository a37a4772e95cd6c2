import { lstatSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
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
 * Opens the database of a store, checks that it is a complete store, and migrates it to this version.
 * A small file is checked page by page; a large one is checked later, in the background.
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
    // A file that replaced it meanwhile has its own log.
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

/** Retries a refused file: another process may be closing it. */
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

/** Larger files take seconds to check. */
const smallBytes = 4_000_000;

export function isSmall(path: string): boolean {
  return lstatSync(path).size <= smallBytes;
}

function prepare(database: DatabaseSync, path: string): void {
  database.exec('pragma trusted_schema = off; pragma temp_store = memory');
  checkIdentity(database, path);
  if (isSmall(path)) assertPages(database, path);
  // Before the switch to a write-ahead log, so that the file itself has the marker from the start.
  if (isOutdated(database)) migrateLocked(database, path);
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

function migrateLocked(database: DatabaseSync, path: string): void {
  database.exec('begin immediate');
  try {
    // Another process may have migrated it before this one had the lock.
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
