import { statSync } from 'node:fs';
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
/** As much as SQLite itself lets a log grow with pages of 4 KiB, four times over. */
const maxBytes = 16_384_000;
/** To ask for the size of a log costs a call of the system. */
const askEvery = 16;

/**
 * Checkpoints that leave a mark in the database for as long as it goes with a log, so that its log
 * cannot be lost unseen. The mark is made before each checkpoint, which carries it into the file,
 * and is taken back right after: that is the first thing in the new log. Whatever program writes the
 * log back and deletes it thereby takes the mark back as well, and nobody else can.
 */
export function createCheckpoints({ database, path, isInPlace }: CheckpointParts): Checkpoints {
  // What a long reader made it grow to is given back, and its size says how much is in it. SQLite's
  // own checkpoints are for a process that has no time for ours.
  database.exec(`pragma journal_size_limit = 0; pragma wal_autocheckpoint = 16000`);
  const checkpoint = database.prepare('pragma wal_checkpoint(passive)');
  let isMarked = false;
  let timer: NodeJS.Timeout | undefined;
  let transactions = 0;
  let bytesBefore = 0;

  function run(): void {
    clearTimeout(timer);
    timer = undefined;
    writeMarker(database, 'logged');
    const { busy, log, checkpointed } = checkpoint.get() ?? {};
    writeMarker(database, 'whole');
    const isEmptied = busy === 0 && log === checkpointed;
    bytesBefore = isEmptied ? 0 : sizeOf(`${path}-wal`);
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
      transactions = (transactions + 1) % askEvery;
      if (transactions === 0 && sizeOf(`${path}-wal`) - bytesBefore > maxBytes) tryToRun();
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

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
