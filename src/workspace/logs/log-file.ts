import { constants, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { oneLine } from '../text/one-line.ts';

/** A line as written to the file. */
export function toText(line: string): string {
  return `${oneLine(line, maxLineLength)}\n`;
}

/** Opens a log to write it, and to see what stands in it. Does not follow a link planted in the log folder. */
export function openForWriting(path: string): number {
  return openSync(path, readAndWrite, 0o600);
}

/** Writes at an offset, and returns the offset after the data. */
export function writeAt(file: number, start: number, data: Buffer): number {
  for (let at = 0; at < data.length;) {
    at += writeSync(file, data, at, data.length - at, start + at);
  }
  return start + data.length;
}

/** Truncates a log that is longer than `length`. */
export function truncateAt(file: number, length: number): void {
  if (fstatSync(file).size > length) ftruncateSync(file, length);
}

/** Where the stack of an error ends that stands at an offset; the offset itself if there is none. */
export function endOfStack(file: number, start: number): number {
  const tail = Buffer.alloc(Math.min(Math.max(fstatSync(file).size - start, 0), longestStack));
  const read = readSync(file, tail, 0, tail.length, start);
  return start + (stackLines.exec(tail.toString('latin1', 0, read))?.[0].length ?? 0);
}

const longestStack = 131_072;
const stackLines = /^(?:\[[^\]\n]{1,40}\] Stack: [^\n]*\n)+/;

/** Whether a later write may succeed: the disk is full or failing. */
export function isDiskError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && diskErrors.has(error.code);
}

const diskErrors: ReadonlySet<unknown> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EROFS',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
]);

const readAndWrite = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

const maxLineLength = 4_000;
