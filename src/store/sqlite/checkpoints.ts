import { DatabaseSync } from 'node:sqlite';
import { openFileAlone, readMarker, takeMarkBack, writeMarker } from './marker.ts';
import { busyTimeoutMs } from './retry-busy.ts';

/** Writes the log of a store back to its database, from time to time. */
export interface Checkpoints {
  /** Before each write: the first one has the database marked. Throws what SQLite throws. */
  beforeWrite(): void;
  /** After each transaction. */
  written(): void;
  stop(): void;
  /** Before the database is closed. */
  close(): void;
}

interface CheckpointParts {
  readonly database: DatabaseSync;
  readonly path: string;
  /** Whether the files are still there. */
  isInPlace(): boolean;
}

/** After this many milliseconds what was written is in the database, and on the disk. */
const everyMs = 5000;
/** Pages of the log, 16 MB of them, at which it is written back at once. */
const maxPages = 4000;

/**
 * Checkpoints that leave a mark in the database for as long as it goes with a log, so that its log
 * cannot be lost unseen. The log takes the mark back: whatever program writes all of it back and
 * deletes it thereby takes the mark back as well, and nobody else can. A checkpoint leaves the page
 * with the mark alone; only where the log is to begin anew, the mark is written again.
 */
export function createCheckpoints({ database, path, isInPlace }: CheckpointParts): Checkpoints {
  // What a long reader made it grow to is given back. SQLite's own checkpoints are for transactions
  // that grow.
  database.exec(
    `pragma journal_size_limit = 67108864; pragma wal_autocheckpoint = ${2 * maxPages}`,
  );
  const checkpoint = database.prepare('pragma wal_checkpoint(passive)');
  let isMarked = false;
  /** Whether the log ends with a mark that is not taken back yet. */
  let isMarkOpen = false;
  let timer: NodeJS.Timeout | undefined;
  let transactions = 0;
  // To ask for the size of the log each time would cost more than to go by what it was before.
  let dueAfter = 64;
  let pagesBefore = 0;

  function run(): void {
    clearTimeout(timer);
    timer = undefined;
    const pages = writeBack();
    const grownBy = pages >= pagesBefore ? pages - pagesBefore : pages;
    pagesBefore = pages;
    if (pages >= maxPages || markerOfFile(path) !== 'logged') beginAnew();
    // Where others still read the log, it cannot begin anew.
    const left = pagesBefore < maxPages ? maxPages - pagesBefore : maxPages;
    if (transactions > 0) dueAfter = Math.ceil((left * transactions) / Math.max(grownBy, 1));
    transactions = 0;
  }

  /** Writes all but the page with the mark back to the database; gives the pages of the log. */
  function writeBack(): number {
    const reader = new DatabaseSync(path, { readOnly: true, timeout: busyTimeoutMs });
    try {
      // SQLite leaves a page alone that was written since a reader began.
      reader.exec('begin; pragma application_id');
      takeBack();
      return Number(checkpoint.get()?.['log']);
    } finally {
      reader.close();
    }
  }

  /** Writes the mark to the database; the log, all of it written back, begins with taking it back. */
  function beginAnew(): void {
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
      // Another process is in the way, or the disk is full: the next write has it tried again.
    }
  }

  return {
    beforeWrite() {
      if (isMarkOpen) takeBack();
      if (isMarked) return;
      if (markerOfFile(path) !== 'logged' || readMarker(database) !== 'whole') beginAnew();
      // Another process that began at the same moment may have written over it.
      isMarked = markerOfFile(path) === 'logged';
    },
    written() {
      timer ??= setTimeout(tryToRun, everyMs).unref();
      transactions += 1;
      if (transactions >= dueAfter) tryToRun();
    },
    stop: () => clearTimeout(timer),
    close() {
      clearTimeout(timer);
      takeMarkBack(database);
    },
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
