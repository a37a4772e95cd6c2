import { DatabaseSync } from 'node:sqlite';
import { openFileAlone, readMarker, writeMarker } from './marker.ts';
import { busyTimeoutMs } from '../sqlite-error.ts';

/** Writes the write-ahead log of a store back to its database from time to time. */
export interface Checkpoints {
  /** Called before each write; the first call marks the database. Throws what SQLite throws. */
  beforeWrite(): void;
  /** Called after each transaction. */
  written(): void;
  /**
   * Writes the whole log back and empties its file, so that nothing deleted is left in it. False if a
   * reader or writer prevents it.
   */
  truncate(): boolean;
  stop(): void;
}

interface CheckpointParts {
  readonly database: DatabaseSync;
  readonly path: string;
  /** Whether the files of the store are still there. */
  isInPlace(): boolean;
}

/** A checkpoint follows a write after this many milliseconds. */
const everyMs = 5000;
/** A checkpoint is made at once when the log has this many pages (16 MB). */
const maxPages = 4000;

/**
 * Checkpoints that mark the database file while it has a log, so that a lost log is noticed. The log
 * itself contains the page without the mark: a program that writes the whole log back and deletes it
 * removes the mark as well, and nothing else does. A checkpoint leaves the page with the mark alone;
 * when the log starts again, the mark is written anew. For that one checkpoint the log ends with the mark:
 * what a kill leaves there only the next opening of the store repairs, and no other program.
 */
export function createCheckpoints({ database, path, isInPlace }: CheckpointParts): Checkpoints {
  // A log that grew because of a long reader shrinks again. SQLite's own checkpoints serve
  // transactions that outgrow ours.
  database.exec(
    `pragma journal_size_limit = 67108864; pragma wal_autocheckpoint = ${2 * maxPages}`,
  );
  const checkpoint = database.prepare('pragma wal_checkpoint(passive)');
  const emptyLog = database.prepare('pragma wal_checkpoint(truncate)');
  let isMarked = false;
  /** Whether the mark is the last thing in the log, and still has to be removed there. */
  let isMarkOpen = false;
  let timer: NodeJS.Timeout | undefined;
  let transactions = 0;
  // An estimate from the last checkpoint: asking for the size of the log each time costs more.
  let dueAfter = 64;
  let pagesBefore = 0;

  function run(): void {
    clearTimeout(timer);
    timer = undefined;
    const pages = writeBack();
    const grownBy = pages >= pagesBefore ? pages - pagesBefore : pages;
    pagesBefore = pages;
    if (pages >= maxPages || markerOfFile(path) !== 'logged') restartLog();
    // The log cannot start again while another process reads it.
    const left = pagesBefore < maxPages ? maxPages - pagesBefore : maxPages;
    if (transactions > 0) dueAfter = Math.ceil((left * transactions) / Math.max(grownBy, 1));
    transactions = 0;
  }

  /** Writes all but the page with the mark back to the database; returns the pages of the log. */
  function writeBack(): number {
    const reader = new DatabaseSync(path, { readOnly: true, timeout: busyTimeoutMs });
    try {
      // SQLite does not write a page back that was changed after a reader began.
      reader.exec('begin; pragma application_id');
      takeBack();
      return Number(checkpoint.get()?.['log']);
    } finally {
      reader.close();
    }
  }

  /** Writes the mark to the database; the log then starts with the page that removes it. */
  function restartLog(): void {
    isMarkOpen = true;
    writeMarker(database, 'logged');
    const result = checkpoint.get();
    takeBack();
    pagesBefore = result?.['log'] === result?.['checkpointed'] ? 0 : Number(result?.['log']);
  }

  function takeBack(): void {
    writeMarker(database, 'whole');
    isMarkOpen = false;
  }

  function tryToRun(): void {
    try {
      if (isInPlace()) run();
    } catch {
      // Another process holds a lock, or the disk is full: the next write schedules another try.
    }
  }

  return {
    beforeWrite() {
      if (isMarkOpen) takeBack();
      if (isMarked) return;
      if (markerOfFile(path) !== 'logged' || readMarker(database) !== 'whole') restartLog();
      // Another process that started at the same moment may have overwritten the mark.
      isMarked = markerOfFile(path) === 'logged';
    },
    written() {
      timer ??= setTimeout(tryToRun, everyMs).unref();
      transactions += 1;
      if (transactions >= dueAfter) tryToRun();
    },
    truncate() {
      if (isMarkOpen) takeBack();
      // The end of the log says `whole`: a process killed after this leaves a complete database.
      if (emptyLog.get()?.['busy'] !== 0) return false;
      restartLog();
      return true;
    },
    stop: () => clearTimeout(timer),
  };
}

function markerOfFile(path: string): ReturnType<typeof readMarker> {
  const database = openFileAlone(path);
  try {
    return readMarker(database);
  } finally {
    database.close();
  }
}
