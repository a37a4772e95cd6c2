import { closeSync } from 'node:fs';
import { openForWriting, toText, truncateAt, writeAt } from './log-file.ts';

/**
 * The log of a job that has a journal, which determines the offset of each line. A process that has
 * lost the job without knowing it writes the same bytes at the same offset, and does no harm. For the
 * same reason the file is not truncated while the job runs: the bytes after the last line may be lines
 * of the new owner.
 */
export interface JournalLog {
  /** Buffers a line, to be written soon. Never throws. */
  append(line: string): void;
  /** Writes all buffered lines and closes the file. @throws the error of the file system */
  flush(): void;
  /** Like `flush`, once the job has ended: also truncates the file after the last line. */
  end(): void;
}

export interface JournalLogOptions {
  /** Length in bytes of the lines already in the file. */
  readonly offset: number;
  /** How long a line is buffered at most, in milliseconds. @default 50 */
  readonly delayMs?: number;
  /** Buffered bytes above which lines are written at once. @default 65536 */
  readonly maxBufferedBytes?: number;
}

/**
 * The log at `path`, which is created with mode 0600 by the first line. Lines that the disk rejects
 * stay buffered. If they exceed the buffer, `flush` always throws, and the log must be rebuilt from
 * the journal (`repairLog`).
 */
export function createJournalLog(
  path: string,
  { offset, delayMs = 50, maxBufferedBytes = 65_536 }: JournalLogOptions,
): JournalLog {
  let lines: string[] = [];
  let bytes = 0;
  let end = offset;
  let file: number | undefined;
  let failure: unknown;
  let isIncomplete = false;
  let timer: NodeJS.Timeout | undefined;

  function append(line: string): void {
    if (isIncomplete) return;
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
      isIncomplete = true;
    }
    lines = [];
    bytes = 0;
  }

  /** Needed even if no line was written: a crash may have left garbage after the last line. */
  function cutTail(): void {
    try {
      file ??= openForWriting(path);
      truncateAt(file, end);
    } catch (error) {
      failure = error;
    }
  }

  function close(): void {
    if (file !== undefined) closeSync(file);
    file = undefined;
    if (failure !== undefined) throw failure;
  }

  return {
    append,
    flush() {
      write();
      close();
    },
    end() {
      write();
      if (failure === undefined) cutTail();
      close();
    },
  };
}
