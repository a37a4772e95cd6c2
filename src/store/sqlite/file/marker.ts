import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from '../sqlite-error.ts';

/**
 * The values of `pragma application_id` for a store: `whole`, the file holds all that was committed;
 * `logged`, it needs its write-ahead log. "JBCH" and "JBCW".
 */
export const markers = { whole: 0x4a424348, logged: 0x4a424357 } as const;

export type Marker = keyof typeof markers;

/** The marker of an application id; undefined for a file of another program. */
export function toMarker(applicationId: unknown): Marker | undefined {
  if (applicationId === markers.whole) return 'whole';
  return applicationId === markers.logged ? 'logged' : undefined;
}

/** The marker as a reader sees it, with the log applied. */
export function readMarker(database: DatabaseSync): Marker | undefined {
  return toMarker(database.prepare('pragma application_id').get()?.['application_id']);
}

export function writeMarker(database: DatabaseSync, marker: Marker): void {
  database.exec(`pragma application_id = ${markers[marker]}`);
}

/**
 * To be called before a store is closed: the last process that closes it deletes the log, and one
 * that was killed in a checkpoint may have left the mark in the file. Returns whether the log may go.
 */
export function takeMarkBack(database: DatabaseSync): boolean {
  try {
    if (readMarker(database) === 'logged') writeMarker(database, 'whole');
    return true;
  } catch (error) {
    // Another process is writing, and closes after this one.
    return isBusy(error);
  }
}

/**
 * Opens the database file as it is, without its log and without locks. It uses SQLite because a
 * process that closes a file itself loses all its locks on that file.
 */
export function openFileAlone(path: string): DatabaseSync {
  const url = pathToFileURL(path);
  url.search = '?immutable=1';
  const database = new DatabaseSync(url, { readOnly: true, defensive: false });
  // A checkpoint writes first how long the file will be: without this, SQLite would call a file damaged
  // that is being written, or whose writer was killed. Its log makes it whole.
  database.exec('pragma writable_schema = on');
  return database;
}
