import { constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { oneLine } from './one-line.ts';

/** A line as it is in the file. */
export function toText(line: string): string {
  return `${oneLine(line, maxLineLength)}\n`;
}

/** Opens a log for writing; a link that was planted in the log folder is not followed. */
export function openForWriting(path: string): number {
  return openSync(path, writeOnly, 0o600);
}

/** Gives the place behind what was written. */
export function writeAt(file: number, start: number, data: Buffer): number {
  for (let at = 0; at < data.length;) {
    at += writeSync(file, data, at, data.length - at, start + at);
  }
  return start + data.length;
}

/** Makes a log end at `length`. */
export function cutOff(file: number, length: number): void {
  if (fstatSync(file).size > length) ftruncateSync(file, length);
}

/** Whether what was written may be written later: the disk is full, or fails. */
export function isOfDisk(error: unknown): boolean {
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

const writeOnly = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

const maxLineLength = 4_000;
