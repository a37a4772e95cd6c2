import { chmodSync, closeSync, existsSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { JobError } from '../../errors/job-error.ts';
import { makeFolders } from '../../workspace/make-folders.ts';
import { oneLine } from '../../workspace/one-line.ts';
import { applicationId, migrations } from './migrations.ts';

/**
 * Sees to it that a file is there which SQLite may open as a store: a new and empty one (mode 0600,
 * as what SQLite puts beside it), or one whose header says that it is ours. Any other file is
 * refused before SQLite can touch it.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_CORRUPT`, `STORE_TOO_NEW`
 */
export function prepareStoreFile(path: string): void {
  makeFolders(dirname(path), 0o700);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return createEmpty(path);
  if (stats.isSymbolicLink()) throw refused(path, 'it is a symbolic link');
  if (stats.isDirectory()) throw refused(path, 'it is a folder');
  if (!stats.isFile()) throw refused(path, 'it is not a regular file');
  // With a rollback journal beside it, a file may be half written: SQLite mends it first.
  if (stats.size > 0 && !existsSync(`${path}-journal`)) checkHeader(path);
  if (process.getuid?.() === stats.uid && (stats.mode & 0o777) !== 0o600) chmodSync(path, 0o600);
}

/** Refuses a version that this code does not know. */
export function checkVersion(path: string, version: number): void {
  if (version <= migrations.length) return;
  const message = `${shown(path)} has version ${version}; ${migrations.length} is the newest known.`;
  throw new JobError('STORE_TOO_NEW', message);
}

/** The error for a database that is somebody else's. */
export function foreign(path: string): JobError {
  return new JobError('STORE_CORRUPT', `${shown(path)} is a database of another program.`);
}

function createEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    // Another process was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** https://sqlite.org/fileformat.html, "The Database Header" */
function checkHeader(path: string): void {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new JobError('STORE_CORRUPT', `${shown(path)} is not a database.`);
  }
  if (header.readUInt32BE(68) !== applicationId) throw foreign(path);
  checkVersion(path, header.readUInt32BE(60));
}

function refused(path: string, reason: string): JobError {
  return new JobError('CONFIG_INVALID', `JOB_STORE: ${shown(path)} cannot be used: ${reason}.`);
}

function shown(path: string): string {
  return oneLine(path, 300);
}
