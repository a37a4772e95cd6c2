import { closeSync, fstatSync } from 'node:fs';
import { JobError } from '../../errors/job-error.ts';
import { openForWriting, toText, writeAt } from './log-file.ts';
import { isoTime } from './log-line.ts';
import { oneLine } from '../text/one-line.ts';

/** The log of a job that has no journal. Lines are appended in order. */
export interface JobLog {
  /** Buffers a line, to be written soon. Never throws. */
  append(line: string): void;
  /**
   * Writes all buffered lines and closes the file.
   *
   * @throws {JobError} `WORKSPACE_FAILED` if a line could not be written.
   */
  flush(): void;
}

export interface JobLogOptions {
  /** Buffered bytes above which lines are written at once. @default 65536 */
  readonly maxBufferedBytes?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/**
 * The log at `path`, which is created with mode 0600 by the first line. Lines of one tick are written
 * together, synchronously: a write into the page cache takes microseconds. If the disk rejects lines,
 * a later line says how many are missing.
 *
 * @example
 * const log = createJobLog('/srv/logs/job-1.log');
 * log.append('[2025-12-23T14:56:47.381Z] Project type: static_html');
 * log.flush();
 */
export function createJobLog(
  path: string,
  { maxBufferedBytes = 65_536, now = Date.now }: JobLogOptions = {},
): JobLog {
  let lines: string[] = [];
  let bytes = 0;
  let missing = 0;
  let file: number | undefined;
  let failure: JobError | undefined;
  let scheduled: NodeJS.Immediate | undefined;

  function append(line: string): void {
    const text = toText(line);
    lines.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes > maxBufferedBytes) write();
    else scheduled ??= setImmediate(write);
  }

  function write(): void {
    clearImmediate(scheduled);
    scheduled = undefined;
    if (lines.length === 0) return;
    const notice =
      missing === 0
        ? ''
        : `[${isoTime(now())}] ${missing} lines missing: the log was not writable\n`;
    try {
      file ??= openForWriting(path);
      writeAt(file, fstatSync(file).size, Buffer.from(notice + lines.join('')));
      missing = 0;
    } catch (cause) {
      missing += lines.length;
      const message = `Could not write the log ${oneLine(path, 300)}.`;
      failure = new JobError('WORKSPACE_FAILED', message, { cause });
    }
    lines = [];
    bytes = 0;
  }

  function flush(): void {
    write();
    if (file !== undefined) closeSync(file);
    file = undefined;
    if (failure === undefined) return;
    const thrown = failure;
    failure = undefined;
    throw thrown;
  }

  return { append, flush };
}
