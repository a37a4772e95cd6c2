import { resolve } from 'node:path';
import { lstatSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Store } from '../../contracts/store/store.ts';
import type { StoreClocks } from '../../contracts/store/lease.ts';
import { createSqliteStore } from './create-sqlite-store.ts';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { assertPages } from './check/find-damage.ts';
import { toMarker, writeMarker } from './file/marker.ts';
import { isShrinking, rewriteFile } from './retention/give-space-back.ts';
import { busyTimeoutMs, isCorrupt, retryBusy, toStoreError } from './sqlite-error.ts';
import { closeUnchanged, openStoreDatabase } from './file/open-here.ts';
import { checkSchema, isOutdated, migrate, versionOf } from './schema.ts';
import { checkVersion, foreign, prepareStoreFile } from './file/store-file.ts';

export interface SqliteStoreOptions extends StoreClocks {
  /**
   * `normal`: committed transactions survive the end of the process, also by SIGKILL. A power cut or a
   * crash of the system can cost the transactions since the last checkpoint, but never consistency.
   * A checkpoint is made 5 seconds after a write, or once the log holds 16 MB; a long read or a busy
   * process delays it. `full`: each transaction is flushed to the disk before its promises resolve,
   * and survives a power cut.
   * @default 'normal'
   */
  readonly durability?: 'normal' | 'full';
  /**
   * How many milliseconds a change waits for another process that holds the store, before it rejects
   * with `STORE_LOCKED`.
   * @default 10000
   */
  readonly lockedAfterMs?: number;
}

/**
 * Opens a store in a SQLite file. A missing file is created (mode 0600, missing folders 0700). Several
 * processes of one machine may open the same file; network file systems are not supported. A file that
 * is damaged, of a newer version, not a store, without its write-ahead log, or writable by other users
 * is refused and left unchanged. A file of more than 4 MB is checked in the background. Once damage is
 * found, there or by a call, all further calls reject with `STORE_CORRUPT`.
 *
 * @throws JobError `CONFIG_INVALID` (the path is a folder or a symbolic link), `STORE_UNSAFE`,
 * `STORE_INCOMPLETE`, `STORE_CORRUPT`, `STORE_TOO_NEW`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`,
 * `STORE_FAILED`
 *
 * @example
 * const engine = await createJobEngine({ store: await openSqliteStore('/srv/bot/jobs.db') });
 */
export async function openSqliteStore(
  path: string,
  { durability = 'normal', lockedAfterMs = 10_000, ...clocks }: SqliteStoreOptions = {},
): Promise<Store> {
  const absolute = resolve(path);
  const database = await openDatabase(absolute, { durability, lockedAfterMs });
  const checkAfterMs = isSmall(absolute) ? undefined : 3000;
  return createSqliteStore(database, { path: absolute, lockedAfterMs, checkAfterMs, ...clocks });
}

interface OpenDatabaseOptions {
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
    const opened = openStoreDatabase(path, { timeout: busyTimeoutMs });
    database = opened;
    await retryBusy(() => prepare(opened, path), lockedAfterMs);
    // A file that replaced it meanwhile has its own log.
    if (inodeOf(path) !== before) {
      throw new JobError('STORE_GONE', `${oneLine(path, 300)} was replaced while it was opened.`);
    }
    opened.exec(`pragma synchronous = ${durability}`);
    return opened;
  } catch (error) {
    if (database !== undefined) closeUnchanged(database);
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
      if (!mayPass || tries === 6) throw error;
    }
    await delay(50);
  }
}

/** Larger files take seconds to check. */
const smallBytes = 4_000_000;

function isSmall(path: string): boolean {
  return lstatSync(path).size <= smallBytes;
}

function prepare(database: DatabaseSync, path: string): void {
  database.exec('pragma trusted_schema = off; pragma temp_store = memory');
  // Deleted text is overwritten, and a new file shrinks page by page: both cost 1 µs per transaction.
  database.exec('pragma secure_delete = fast');
  // In a file that exists it would write, and opening a store must not.
  if (checkIdentity(database, path)) database.exec('pragma auto_vacuum = incremental');
  if (isSmall(path)) assertPages(database, path);
  // Before the switch to a write-ahead log, so that the file itself has the marker from the start.
  if (isOutdated(database)) migrateLocked(database, path);
  else checkSchema(database, path);
  const mode = single(database, 'pragma journal_mode = wal');
  if (mode !== 'wal') {
    const message = `${path} is on a file system that allows no write-ahead log (${String(mode)}).`;
    throw new JobError('STORE_FAILED', message);
  }
  if (!isShrinking(database) && isSmall(path)) rewriteOfEarlierVersion(database);
  // A query opens the files beside a new database.
  versionOf(database);
}

/** A large one is written anew when somebody asks for it: by `prune` or `forget`. */
function rewriteOfEarlierVersion(database: DatabaseSync): void {
  try {
    rewriteFile(database);
  } catch (error) {
    // Another process uses it, or the disk is full; there will be another start.
    if (isCorrupt(error)) throw error;
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
