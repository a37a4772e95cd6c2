import type { DatabaseSync } from 'node:sqlite';
import { openFileAlone, readMarker, writeMarker } from './marker.ts';

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
 * cannot be lost unseen. The mark is made before each checkpoint, which carries it into the file,
 * and is taken back right after: that is the first thing in the new log. Whatever program writes the
 * log back and deletes it thereby takes the mark back as well, and nobody else can.
 */
export function createCheckpoints({ database, path, isInPlace }: CheckpointParts): Checkpoints {
  // What a long reader made it grow to is given back. SQLite's own checkpoints are for transactions
  // that grow.
  database.exec(
    `pragma journal_size_limit = 67108864; pragma wal_autocheckpoint = ${2 * maxPages}`,
  );
  const checkpoint = database.prepare('pragma wal_checkpoint(passive)');
  let isMarked = false;
  let timer: NodeJS.Timeout | undefined;
  let transactions = 0;
  // To ask for the size of the log each time would cost more than to go by what it was before.
  let dueAfter = 64;
  let pagesBefore = 0;

  function run(): void {
    clearTimeout(timer);
    timer = undefined;
    writeMarker(database, 'logged');
    const result = checkpoint.get();
    writeMarker(database, 'whole');
    const [pages, writtenBack] = [Number(result?.['log']), Number(result?.['checkpointed'])];
    const grownBy = pages >= pagesBefore ? pages - pagesBefore : pages;
    if (transactions > 0) dueAfter = Math.ceil((maxPages * transactions) / Math.max(grownBy, 1));
    transactions = 0;
    // A log that could be written back whole begins anew.
    pagesBefore = pages === writtenBack ? 0 : pages;
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
      if (isMarked) return;
      if (markerOfFile(path) !== 'logged' || readMarker(database) !== 'whole') run();
      isMarked = true;
    },
    written() {
      timer ??= setTimeout(tryToRun, everyMs).unref();
      transactions += 1;
      if (transactions >= dueAfter) tryToRun();
    },
    stop: () => clearTimeout(timer),
    close() {
      clearTimeout(timer);
      try {
        // A process that was killed in between has left it.
        if (readMarker(database) === 'logged') writeMarker(database, 'whole');
      } catch {
        // Another process is at it, and closes after this one.
      }
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
