import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';

/**
 * What `pragma application_id` says of a file that is a store: `whole`, all that was committed is in
 * it; `logged`, it goes with a write-ahead log. "JBCH" and "JBCW".
 */
export const markers = { whole: 0x4a424348, logged: 0x4a424357 } as const;

export type Marker = keyof typeof markers;

/** The marker of an application id; undefined for a file of another program. */
export function toMarker(applicationId: unknown): Marker | undefined {
  if (applicationId === markers.whole) return 'whole';
  return applicationId === markers.logged ? 'logged' : undefined;
}

/** The marker with the log read into it: what every reader sees. */
export function readMarker(database: DatabaseSync): Marker | undefined {
  return toMarker(database.prepare('pragma application_id').get()?.['application_id']);
}

export function writeMarker(database: DatabaseSync, marker: Marker): void {
  database.exec(`pragma application_id = ${markers[marker]}`);
}

/**
 * Before a store is closed: whoever closes it last deletes its log, and a process that was killed in
 * a checkpoint may have left its mark there.
 */
export function takeMarkBack(database: DatabaseSync): void {
  try {
    if (readMarker(database) === 'logged') writeMarker(database, 'whole');
  } catch {
    // Another process is at it, and closes after this one.
  }
}

/**
 * Opens the database file as it is, without its log and without locks. Through SQLite, for a
 * process that closes a file by itself loses the locks that it has on it.
 */
export function openFileAlone(path: string): DatabaseSync {
  const url = pathToFileURL(path);
  url.search = '?immutable=1';
  return new DatabaseSync(url, { readOnly: true });
}
