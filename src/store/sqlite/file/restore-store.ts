import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { basename, dirname, join, resolve } from 'node:path';
import type { BackupProgress, Restoration } from '../../../contracts/store/backup.ts';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { assertPages } from '../check/find-damage.ts';
import { checkLog } from './check-log.ts';
import { isEarlyJournal, checkSchema, versionOf } from '../schema.ts';
import { openFileAlone, readMarker, writeMarker } from './marker.ts';
import { isBusy, isCorrupt, toStoreError } from '../sqlite-error.ts';
import { assertStoreFolder, checkVersion, foreign } from './store-file.ts';
import { syncPath } from './sync-path.ts';
import { makeCopyFolder } from './unfinished-copy.ts';

export interface RestoreOptions {
  /** Also restores a file whose log is missing or torn, with what it still holds. @default false */
  readonly incomplete?: boolean;
  readonly onProgress: (progress: BackupProgress) => void;
}

/**
 * Replaces a store by a copy of a backup. The copy is checked beside the store first; the replaced
 * files are moved to a folder beside it. The backup is not changed.
 *
 * @throws JobError `STORE_IN_USE` if a process has the store open, `BACKUP_INVALID`,
 * `STORE_INCOMPLETE`, `STORE_TOO_NEW`, `STORE_UNSAFE`, `STORE_FAILED`
 */
export function restoreSqliteStore(
  store: string,
  file: string,
  { incomplete = false, onProgress }: RestoreOptions,
): Restoration {
  const source = resolve(file);
  assertStoreFolder(store);
  let work: string | undefined;
  try {
    work = makeCopyFolder(store, 'restoring');
    assertUnused(store, work);
    if (!existsSync(source) || !lstatSync(source).isFile())
      throw invalid(source, 'it is not a file');
    assertSourceUnused(source, work);
    const before = statesOf(source);
    onProgress({ phase: 'copy', share: 0 });
    const copy = takeCopy(source, work, incomplete);
    if (statesOf(source) !== before) throw inUse(source);
    onProgress({ phase: 'check', share: 0 });
    const jobs = checkCopy(copy, source);
    assertUnused(store, work);
    const replaced = swap(copy, store);
    return { path: store, jobs, ...(replaced !== undefined && { replaced }) };
  } catch (error) {
    throw toStoreError(error, store);
  } finally {
    if (work !== undefined) rmSync(work, { recursive: true, force: true });
  }
}

/** A source that cannot be tested, such as one of another disk, is only compared before and after the copy. */
function assertSourceUnused(source: string, work: string): void {
  try {
    assertUnused(source, work);
  } catch (error) {
    if (JobError.isInstance(error)) throw error;
  }
}

/** Identity, size and last change of the files that are copied. */
function statesOf(source: string): string {
  const files = logs.map((suffix) => `${source}${suffix}`);
  const states = files.map((file) => lstatSync(file, { bigint: true, throwIfNoEntry: false }));
  return states.map((state) => [state?.ino, state?.size, state?.mtimeNs].join()).join(';');
}

/**
 * Tests the locks through a second name of the file: SQLite then neither reads nor writes back the log
 * of the store, and the locks belong to the file under any name.
 */
function assertUnused(store: string, work: string): void {
  if (!existsSync(store) || lstatSync(store).size === 0) return;
  const probe = join(work, 'probe.db');
  linkSync(store, probe);
  const database = new DatabaseSync(probe, { timeout: 500 });
  try {
    database.exec('pragma locking_mode = exclusive; begin exclusive; rollback');
  } catch (error) {
    if (isBusy(error)) throw inUse(store, error);
    // No process works with a file that is not a database.
    if (!isCorrupt(error)) throw error;
  } finally {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${probe}${suffix}`, { force: true });
  }
}

/** Copies its log, too, if it has one: the source may be a store. */
function takeCopy(source: string, work: string, incomplete: boolean): string {
  const copy = join(work, 'jobs.db');
  if (!incomplete) checkLog(source, lstatSync(source).size === 0 ? undefined : markerOf(source));
  for (const suffix of logs) {
    if (!existsSync(`${source}${suffix}`)) continue;
    copyFileSync(`${source}${suffix}`, `${copy}${suffix}`, constants.COPYFILE_FICLONE);
    chmodSync(`${copy}${suffix}`, 0o600);
  }
  return copy;
}

function markerOf(source: string) {
  const database = openFileAlone(source);
  try {
    return readMarker(database);
  } catch (error) {
    throw isCorrupt(error) ? invalid(source, 'it is not a database', error) : error;
  } finally {
    database.close();
  }
}

/** Checks the copy and turns it into one file without a log; returns the number of its jobs. */
function checkCopy(copy: string, source: string): number {
  const database = new DatabaseSync(copy);
  try {
    if (readMarker(database) === undefined) throw foreign(source);
    checkVersion(source, versionOf(database));
    assertPages(database, source);
    if (!isEarlyJournal(database)) checkSchema(database, source);
    writeMarker(database, 'whole');
    database.exec('pragma journal_mode = delete');
    const count = database.prepare("select count(*) as jobs from actors where kind = 'job'").get();
    return Number(count?.['jobs']);
  } catch (error) {
    if (JobError.isInstance(error) && error.code === 'STORE_CORRUPT') {
      throw new JobError('BACKUP_INVALID', error.message, { cause: error });
    }
    throw isCorrupt(error) ? invalid(source, 'it is damaged', error) : error;
  } finally {
    database.close();
  }
}

/** Puts the copy in place. A kill in the middle leaves a store that is refused, never a mix of two. */
function swap(copy: string, store: string): string | undefined {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const folder = `${store}.replaced-${stamp}`;
  const isReplaced = ['', '-wal', '-shm', '-journal'].some((suffix) =>
    existsSync(`${store}${suffix}`),
  );
  const keep = (suffix: string) => {
    const from = `${store}${suffix}`;
    if (existsSync(from)) renameSync(from, join(folder, `${basename(store)}${suffix}`));
  };
  syncPath(copy);
  if (isReplaced) mkdirSync(folder, { mode: 0o700 });
  // SQLite would apply a log or journal to the file that replaces its database.
  for (const suffix of ['-journal', '-wal']) keep(suffix);
  if (existsSync(store)) linkSync(store, join(folder, basename(store)));
  renameSync(copy, store);
  keep('-shm');
  syncPath(dirname(store));
  return isReplaced ? folder : undefined;
}

const logs = ['', '-wal', '-journal'] as const;

function inUse(path: string, cause?: unknown): JobError {
  return new JobError('STORE_IN_USE', `A process has ${oneLine(path, 300)} open.`, { cause });
}

function invalid(source: string, why: string, cause?: unknown): JobError {
  const message = `${oneLine(source, 300)} cannot be restored: ${oneLine(why, 300)}.`;
  return new JobError('BACKUP_INVALID', message, { cause });
}
