import { lstatSync } from 'node:fs';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import type { Marker } from './marker.ts';
import { isOpenHere } from './open-here.ts';
import { countFrames, isRestarted, readSalt } from './wal-frames.ts';
import { readWalIndex, type WalIndex } from './wal-index.ts';

/**
 * Refuses a database whose write-ahead log is missing or torn: SQLite would open it without the
 * transactions in that log. `marker` is that of the database file alone; undefined if the file is
 * missing or empty.
 *
 * A power cut may cost the end of a log, but nothing that was written back. While the system is up it
 * costs nothing, and the index of the log says how much was committed.
 *
 * @throws JobError `STORE_INCOMPLETE`
 */
export function checkLog(path: string, marker: Marker | undefined): void {
  const log = `${path}-wal`;
  const hasLog = exists(log);
  if (marker === undefined) {
    // A new database has neither before it has pages and the marker.
    const left = [log, `${path}-shm`].find(exists);
    if (left !== undefined) throw incomplete(path, `it is missing or empty, and ${left} is there`);
    return;
  }
  if (!hasLog && marker === 'logged') throw incomplete(path, `its log ${log} is missing`);
  // It was checked when this process opened it.
  if (isOpenHere(path)) return;
  const index = readUnchanged(path, hasLog ? log : undefined);
  if (index === 'changing') return;
  if (marker === 'logged' && isUnreadable(log, index))
    throw incomplete(path, `its log ${log} is torn: nothing in it can be read`);
  if (index === undefined) return;
  const { committed, writtenBack, frames, isEarlier } = index;
  const needed = isEarlier ? neededAfterStart(log, index) : committed;
  const isInDatabase = !isEarlier && frames === 0 && writtenBack >= committed;
  if (frames >= needed || isInDatabase) return;
  const what = hasLog ? 'is torn' : 'is missing';
  throw incomplete(path, `its log ${log} ${what}: it had ${needed} pages, and has ${frames}`);
}

/**
 * The mark is written once the log has a page on the disk, and a header that replaces another is there
 * before its pages. So a power cut may cost the first page, but neither the header nor the length.
 */
function isUnreadable(log: string, index: WalIndex | undefined): boolean {
  if (index === undefined) return countFrames(log, 1) === 0 && !isRestarted(log);
  return index.isEarlier && readSalt(log) === undefined;
}

/** What was written back was on the disk before. Nothing is known of a log of another generation. */
function neededAfterStart(log: string, { salt, committed, writtenBack }: WalIndex): number {
  // The index of a log that starts again has the new generation a moment before the new count.
  return readSalt(log) === salt ? Math.min(committed, writtenBack) : 0;
}

/** The index, and how many of its frames the log has; `changing` if another process is writing. */
function readUnchanged(
  path: string,
  log: string | undefined,
): (WalIndex & { readonly frames: number }) | 'changing' | undefined {
  for (let tries = 0; tries < 3; tries += 1) {
    const index = readWalIndex(path);
    if (index === undefined) return undefined;
    const frames = log === undefined ? 0 : countFrames(log, index.committed, index.salt);
    const after = readWalIndex(path);
    if (after?.bytes === index.bytes) return { ...index, frames };
  }
  return 'changing';
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function incomplete(path: string, why: string): JobError {
  const shown = oneLine(path, 300);
  return new JobError('STORE_INCOMPLETE', `${shown} is not complete: ${oneLine(why, 400)}.`);
}
