import { closeSync } from 'node:fs';
import { cutOff, openForWriting, toText, writeAt } from './log-file.ts';

/**
 * The log of a job that has a journal. Each line has one place in the file: behind the lines that the
 * journal tells before it. A process that does not know yet that it has lost the job to another
 * writes the same bytes to the same place, so it does no harm. For the same reason nothing is cut off
 * while the job runs: what looks like rubbish may be lines of the new owner.
 */
export interface JournalLog {
  /** Adds a line; it is written soon. Never throws. */
  append(line: string): void;
  /**
   * Writes what waits, at once, and lets go of the file. When the job has ended, what lies behind its
   * last line is cut off. @throws what the disk said
   */
  flush(options?: { readonly hasEnded?: boolean }): void;
}

export interface JournalLogOptions {
  /** How long a line may wait for others, in milliseconds. @default 50 */
  readonly delayMs?: number;
  /** Bytes that may wait; more are written at once. @default 65536 */
  readonly maxBufferedBytes?: number;
}

/**
 * The log at `path`, created with mode 0600 with its first line. It is written from the start, over
 * whatever a crash left there. Lines that the disk does not take wait; where they get too many,
 * `flush` throws from then on, and the log must be written anew from the journal.
 */
export function createJournalLog(
  path: string,
  { delayMs = 50, maxBufferedBytes = 65_536 }: JournalLogOptions = {},
): JournalLog {
  let lines: string[] = [];
  let bytes = 0;
  let end = 0;
  let file: number | undefined;
  let failure: unknown;
  let isShort = false;
  let timer: NodeJS.Timeout | undefined;

  function append(line: string): void {
    if (isShort) return;
    const text = toText(line);
    lines.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes > maxBufferedBytes) write();
    else timer ??= setTimeout(write, delayMs).unref();
  }

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length === 0) return;
    try {
      file ??= openForWriting(path);
      end = writeAt(file, end, Buffer.from(lines.join('')));
      failure = undefined;
    } catch (error) {
      failure = error;
      if (bytes <= maxBufferedBytes) return;
      isShort = true;
    }
    lines = [];
    bytes = 0;
  }

  function flush({ hasEnded = false } = {}): void {
    write();
    try {
      if (hasEnded && failure === undefined) {
        // Also where no line was written: a crash may have left rubbish behind the last one.
        file ??= openForWriting(path);
        cutOff(file, end);
      }
    } finally {
      if (file !== undefined) closeSync(file);
      file = undefined;
    }
    if (failure !== undefined) throw failure;
  }

  return { append, flush };
}
