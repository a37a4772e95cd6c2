import { closeSync, existsSync, linkSync, lstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { dirname, join, resolve } from 'node:path';
import type { BackupProgress } from '../../../contracts/store/backup.ts';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { assertPages } from '../check/find-damage.ts';
import { writeMarker } from './marker.ts';
import { closeStoreDatabase } from './open-here.ts';
import { openDatabase } from '../open-sqlite-store.ts';
import { syncPath } from './sync-path.ts';
import { toStoreError } from '../sqlite-error.ts';
import { makeCopyFolder } from './unfinished-copy.ts';

/** Pages copied between two progress reports. */
const pagesAtOnce = 2000;

/**
 * Writes a snapshot of a store into one file while other processes use the store. The file gets its
 * name once it is complete, checked and on the disk.
 *
 * @throws JobError `BACKUP_EXISTS`, and what `openSqliteStore` throws
 */
export async function backupSqliteStore(
  store: string,
  file: string,
  onProgress: (progress: BackupProgress) => void,
): Promise<{ readonly path: string; readonly bytes: number }> {
  const path = resolve(file);
  if (exists(path)) throw existsAlready(path);
  if (!existsSync(dirname(path))) {
    throw new JobError('FOLDER_NOT_FOUND', `There is no folder ${oneLine(dirname(path), 300)}.`);
  }
  const database = await openDatabase(store, { durability: 'normal', lockedAfterMs: 10_000 });
  let folder: string | undefined;
  try {
    folder = makeCopyFolder(path, 'part');
    const part = join(folder, 'jobs.db');
    // A read transaction fixes the snapshot: otherwise each write by another process restarts the copy.
    database.exec('begin; select 1 from sqlite_schema');
    closeSync(openSync(part, 'wx', 0o600));
    await backup(database, part, {
      rate: pagesAtOnce,
      progress: ({ totalPages, remainingPages }) =>
        onProgress({ phase: 'copy', share: 1 - remainingPages / Math.max(1, totalPages) }),
    });
    onProgress({ phase: 'check', share: 0 });
    finish(part);
    publish(part, path);
    return { path, bytes: lstatSync(path).size };
  } catch (error) {
    throw toStoreError(error, path);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    if (database.isTransaction) database.exec('rollback');
    closeStoreDatabase(database);
  }
}

/** Turns the copy into a single file without a write-ahead log. */
function finish(part: string): void {
  const copy = new DatabaseSync(part);
  try {
    // A checkpoint may have been running, so the copy may carry its mark.
    writeMarker(copy, 'whole');
    copy.exec('pragma journal_mode = delete');
    assertPages(copy, part);
  } finally {
    copy.close();
  }
  syncPath(part);
}

/** Never replaces a file. */
function publish(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch {
    // Some file systems have no hard links.
    if (exists(path)) throw existsAlready(path);
    renameSync(part, path);
  }
  syncPath(dirname(path));
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function existsAlready(path: string): JobError {
  return new JobError('BACKUP_EXISTS', `${oneLine(path, 300)} exists already.`);
}
