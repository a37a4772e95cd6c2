import { closeSync, readFileSync } from 'node:fs';
import { cutOff, openForWriting, toText, writeAt } from './log-file.ts';
import { hasErrno } from './workspace-error.ts';

interface RepairOptions {
  /** There will be no further lines: what lies behind the last one is cut off. @default false */
  readonly hasEnded?: boolean;
}

/**
 * Makes a log that a crash or a full disk left torn or short say `lines`: what agrees with them
 * stays, and the rest is written anew. Gives the length of the lines in bytes.
 *
 * @throws what the disk said
 */
export function repairLog(
  path: string,
  lines: readonly string[],
  { hasEnded = false }: RepairOptions = {},
): number {
  const wanted = Buffer.from(lines.map(toText).join(''));
  const found = read(path);
  const kept = commonLength(wanted, found);
  const isTooLong = hasEnded && found.length > wanted.length;
  if (kept === wanted.length && !isTooLong) return kept;
  const file = openForWriting(path);
  try {
    writeAt(file, kept, wanted.subarray(kept));
    if (hasEnded) cutOff(file, wanted.length);
  } finally {
    closeSync(file);
  }
  return wanted.length;
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
