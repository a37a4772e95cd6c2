import { closeSync, readFileSync } from 'node:fs';
import { openForWriting, toText, truncateAt, writeAt } from './log-file.ts';
import { hasErrno } from '../workspace-error.ts';

interface RepairOptions {
  /** No further lines will follow: truncates the file after the last one. @default false */
  readonly hasEnded?: boolean;
}

/**
 * Repairs a log that a crash or a full disk left incomplete, so that it contains `lines`. Keeps the
 * prefix that matches and rewrites the rest. Returns the length of the lines in bytes.
 *
 * @throws the error of the file system
 */
export function repairLog(
  path: string,
  lines: readonly string[],
  { hasEnded = false }: RepairOptions = {},
): number {
  const expected = Buffer.from(lines.map(toText).join(''));
  const found = read(path);
  const intact = commonLength(expected, found);
  const isTooLong = hasEnded && found.length > expected.length;
  if (intact === expected.length && !isTooLong) return intact;
  const file = openForWriting(path);
  try {
    writeAt(file, intact, expected.subarray(intact));
    if (hasEnded) truncateAt(file, expected.length);
  } finally {
    closeSync(file);
  }
  return expected.length;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (hasErrno(error, 'ENOENT')) return Buffer.alloc(0);
    throw error;
  }
}

function commonLength(left: Buffer, right: Buffer): number {
  const length = Math.min(left.length, right.length);
  if (left.compare(right, 0, length, 0, length) === 0) return length;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  return at;
}
