import { chmodSync, closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { JobError } from '../../../errors/job-error.ts';
import { findWeakness } from '../../../workspace/folders/find-weakness.ts';
import { makeFolders } from '../../../workspace/folders/make-folders.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { checkLog } from './check-log.ts';
import { type Marker, openFileAlone, readMarker } from './marker.ts';
import { openIfThere } from './wal-frames.ts';
import { migrations } from '../migrations.ts';
import { versionOf } from '../schema.ts';
import { isCorrupt, isNoDatabase } from '../sqlite-error.ts';

/**
 * Ensures that SQLite may open a file as a store: it creates an empty file (mode 0600, which SQLite
 * copies for the files beside it), or accepts a store that is complete with its log and that no other
 * user can write or replace. Any other file is refused before SQLite can touch it.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_UNSAFE`, `STORE_INCOMPLETE`, `STORE_CORRUPT`,
 * `STORE_TOO_NEW`
 */
export function prepareStoreFile(path: string): void {
  assertStoreFolder(path);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) throw refused(path, 'it is a symbolic link');
  if (stats?.isDirectory()) throw refused(path, 'it is a folder');
  for (const suffix of ['', '-wal', '-shm', '-journal']) assertSafeFile(`${path}${suffix}`);
  if (stats === undefined || stats.size === 0) {
    checkLog(path, undefined);
    if (stats === undefined) createEmpty(path);
  } else if (!isHot(`${path}-journal`) || isLogged(path)) {
    // A file with a rollback journal may be half written: SQLite repairs it first. One that is marked
    // has a log, so no such journal is its own.
    checkLog(path, checkAlone(path));
  }
  if (stats?.uid === process.getuid?.() && stats !== undefined && (stats.mode & 0o777) !== 0o600)
    chmodSync(path, 0o600);
}

/** Creates the folder of a store if it is missing. @throws JobError `STORE_UNSAFE` */
export function assertStoreFolder(path: string): void {
  // Before anything is created in it, and again when all of it exists.
  assertSafe(dirname(path));
  makeFolders(dirname(path), 0o700);
  assertSafe(dirname(path));
}

/** Refuses a version that this code does not know. */
export function checkVersion(path: string, version: number): void {
  if (version <= migrations.length) return;
  const message = `${shown(path)} has version ${version}; ${migrations.length} is the newest known.`;
  throw new JobError('STORE_TOO_NEW', message);
}

/** The error for a database of another program. */
export function foreign(path: string): JobError {
  return new JobError('STORE_CORRUPT', `${shown(path)} is a database of another program.`);
}

/** Another user who can write a store could make this process act on that user's behalf. */
function assertSafe(path: string): void {
  const weakness = findWeakness(path);
  if (weakness !== undefined) throw new JobError('STORE_UNSAFE', `JOB_STORE: ${weakness}`);
}

function assertSafeFile(file: string): void {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isFile()) throw refused(file, 'it is not a regular file');
  assertSafe(file);
}

function createEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    // Another process was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Whether SQLite would roll a journal back. It writes the first bytes before it touches the database. */
function isHot(journal: string): boolean {
  const file = openIfThere(journal);
  if (file === undefined) return false;
  try {
    const start = Buffer.alloc(8);
    readSync(file, start, 0, start.length, 0);
    return start.toString('hex') === 'd9d505f920a163d7';
  } finally {
    closeSync(file);
  }
}

function isLogged(path: string): boolean {
  const database = openFileAlone(path);
  try {
    return readMarker(database) === 'logged';
  } catch (error) {
    // Half written.
    if (isCorrupt(error)) return false;
    throw error;
  } finally {
    database.close();
  }
}

/**
 * Reads the header of the file alone: SQLite would read its log first. Without a marker and tables it is
 * new: a process that creates it sets up its pages before it writes the marker, and may be killed there.
 */
function checkAlone(path: string): Marker | undefined {
  const database = openFileAlone(path);
  try {
    const marker = readMarker(database);
    if (marker === undefined && !isEmpty(database)) throw foreign(path);
    checkVersion(path, versionOf(database));
    return marker;
  } catch (error) {
    if (!isNoDatabase(error)) throw error;
    throw new JobError('STORE_CORRUPT', `${shown(path)} is not a database.`, { cause: error });
  } finally {
    database.close();
  }
}

/** Whether it is a database with pages, but without tables. SQLite takes any short file for one without pages. */
function isEmpty(database: DatabaseSync): boolean {
  const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
  return pages > 0 && database.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
}

function refused(path: string, reason: string): JobError {
  return new JobError('CONFIG_INVALID', `JOB_STORE: ${shown(path)} cannot be used: ${reason}.`);
}

function shown(path: string): string {
  return oneLine(path, 300);
}
