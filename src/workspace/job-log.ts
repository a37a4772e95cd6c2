import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { JobError } from '../errors/job-error.ts';
import { isoTime } from './log-line.ts';
import { oneLine } from './one-line.ts';

/** The log of one job: lines are written in order and only ever appended. */
export interface JobLog {
  /** Adds a line; it is written soon. Never throws. */
  append(line: string): void;
  /**
   * Writes what waits, at once, and lets go of the file. @throws JobError `WORKSPACE_FAILED` if a
   * line could not be written
   */
  flush(): void;
}

export interface JobLogOptions {
  /** Bytes that may wait; more are written at once. @default 65536 */
  readonly maxBufferedBytes?: number;
  /**
   * How long a line may wait for others, in milliseconds; 0 for until the event loop turns. Where a
   * journal remembers all lines, waiting costs nothing. @default 0
   */
  readonly delayMs?: number;
  /**
   * Where the first line goes, in bytes. Two processes that both believe a log is theirs then write
   * the same bytes to the same place. @default the end of the file
   */
  readonly offset?: number;
  /** @default Date.now */
  readonly now?: () => number;
}

/**
 * The log at `path`, created with mode 0600 with its first line. Lines that come together
 * go out in one write; that is synchronous, for it is a few microseconds into the page cache.
 * What a full disk swallows is made up for by a line that says how many lines are missing.
 *
 * @example
 * const log = createJobLog('/srv/logs/job-1.log');
 * log.append('[2025-12-23T14:56:47.381Z] Project type: static_html');
 * log.flush();
 */
export function createJobLog(
  path: string,
  { maxBufferedBytes = 65_536, delayMs = 0, offset, now = Date.now }: JobLogOptions = {},
): JobLog {
  let lines: string[] = [];
  let bytes = 0;
  let missing = 0;
  let end = offset;
  let file: number | undefined;
  let failure: JobError | undefined;
  let turn: NodeJS.Immediate | undefined;
  let timer: NodeJS.Timeout | undefined;

  function append(line: string): void {
    const text = `${oneLine(line, maxLineLength)}\n`;
    lines.push(text);
    bytes += Buffer.byteLength(text);
    if (bytes > maxBufferedBytes) write();
    else if (delayMs > 0) timer ??= setTimeout(write, delayMs).unref();
    else turn ??= setImmediate(write);
  }

  function write(): void {
    clearImmediate(turn);
    clearTimeout(timer);
    turn = timer = undefined;
    if (lines.length === 0) return;
    const notice =
      missing === 0
        ? ''
        : `[${isoTime(now())}] ${missing} lines missing: the log was not writable\n`;
    try {
      file ??= openSync(path, writeOnly, 0o600);
      end = writeAt(file, end, notice + lines.join(''));
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

// A link that was planted in the log folder is not followed.
const writeOnly = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

const maxLineLength = 4_000;

/** Gives the place behind what was written. */
function writeAt(file: number, offset: number | undefined, text: string): number {
  const data = Buffer.from(text);
  const start = offset ?? fstatSync(file).size;
  for (let at = 0; at < data.length;) {
    at += writeSync(file, data, at, data.length - at, start + at);
  }
  return start + data.length;
}
