import { readFileSync, truncateSync } from 'node:fs';
import { createJobLog } from './job-log.ts';
import { oneLine } from './one-line.ts';
import { hasErrno } from './workspace-error.ts';

/**
 * Makes a log that a crash left torn or short say exactly `lines`: what agrees with them stays, the
 * rest is cut off, and what is missing is appended. Gives its length in bytes.
 */
export function repairLog(path: string, lines: readonly string[]): number {
  const wanted = Buffer.from(lines.map((line) => `${oneLine(line, 4000)}\n`).join(''));
  const found = read(path);
  const common = commonLength(wanted, found);
  // Back to the end of a whole line.
  const kept = common === 0 ? 0 : wanted.lastIndexOf(10, common - 1) + 1;
  if (found.length > kept) truncateSync(path, kept);
  if (kept === wanted.length) return kept;
  const log = createJobLog(path, { offset: kept });
  const missing = wanted.subarray(kept).toString('utf8').trimEnd();
  for (const line of missing.split('\n')) log.append(line);
  try {
    log.flush();
  } catch {
    // The next repair makes up for it.
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
