import { closeSync } from 'node:fs';
import { endOfStack, openForWriting, truncateAt, writeAt } from './log-file.ts';

/**
 * The log of a job that has a journal, which determines the offset of each line. A process that has
 * lost the job without knowing it writes the same bytes at the same offset, and does no harm. For the
 * same reason the file is not truncated while the job runs: the bytes after the last line may be lines
 * of the new owner.
 */
export interface JournalLog {
  /** Buffers a line of `logLine`, to be written soon. Never throws. */
  append(line: string): void;
  /**
   * Writes what waits, at once, and lets go of the file. When the job has ended, what lies behind its
   * last line is cut off; with `keepsStack`, not the stack of its error. @throws what the disk said
   */
  flush(options?: { readonly hasEnded?: boolean; readonly keepsStack?: boolean }): void;
}

export interface JournalLogOptions {
  /** How long a line may wait for others, in milliseconds. @default 50 */
  readonly delayMs?: number;
  /** Buffered characters above which lines are written at once. @default 65536 */
  readonly maxBufferedLength?: number;
}

/**
 * The log at `path`, created with mode 0600 with its first line. It is written from the start, over
 * whatever a crash left there. Lines that the disk does not take wait; where they get too many,
 * `flush` throws from then on, and the log must be written anew from the journal.
 */
export function createJournalLog(
  path: string,
  { delayMs = 50, maxBufferedLength = 65_536 }: JournalLogOptions = {},
): JournalLog {
  let text = '';
  let end = 0;
  let file: number | undefined;
  let failure: unknown;
  let isIncomplete = false;
  let timer: NodeJS.Timeout | undefined;

  function append(line: string): void {
    if (isIncomplete) return;
    text += `${line}\n`;
    if (text.length > maxBufferedLength) write();
    else timer ??= setTimeout(write, delayMs).unref();
  }

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (text === '') return;
    try {
      file ??= openForWriting(path);
      end = writeAt(file, end, Buffer.from(text));
      failure = undefined;
    } catch (error) {
      failure = error;
      if (text.length <= maxBufferedLength) return;
      isIncomplete = true;
    }
    text = '';
  }

  function flush({ hasEnded = false, keepsStack = false } = {}): void {
    write();
    try {
      if (hasEnded && failure === undefined) {
        // Also where no line was written: a crash may have left rubbish behind the last one.
        file ??= openForWriting(path);
        truncateAt(file, keepsStack ? endOfStack(file, end) : end);
      }
    } finally {
      if (file !== undefined) closeSync(file);
      file = undefined;
    }
    if (failure !== undefined) throw failure;
  }

  return { append, flush };
}
