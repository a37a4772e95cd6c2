import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';
import type { Stats } from 'node:fs';

/** Whether a file or folder lies at an absolute path, without a symlink on the way. */
export function isPlain(path: string): boolean {
  try {
    const stats = lstatSync(path);
    return (stats.isFile() || stats.isDirectory()) && realpathSync.native(path) === path;
  } catch {
    return false;
  }
}

/** Whether an open file is the one that its path leads to without a symlink, even now. */
export function isPlainlyAt(path: string, file: number): boolean {
  try {
    return isPlain(path) && isSame(lstatSync(path), fstatSync(file));
  } catch {
    return false;
  }
}

/** The bytes of a regular file of at most `maxBytes`; undefined for everything else. */
export function readPlain(
  path: string,
  maxBytes: number,
): { readonly body: Buffer; readonly stats: Stats } | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, readOnly);
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > maxBytes) return undefined;
    const body = Buffer.alloc(stats.size);
    if (readSync(file, body, 0, body.length, 0) !== body.length) return undefined;
    return isPlainlyAt(path, file) && isSame(fstatSync(file), stats) ? { body, stats } : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Whether nothing was written between two looks, and both were at one file. */
export function isSame(one: Stats, other: Stats): boolean {
  return (
    one.ino === other.ino &&
    one.dev === other.dev &&
    one.size === other.size &&
    one.mtimeMs === other.mtimeMs &&
    one.ctimeMs === other.ctimeMs
  );
}

// Without O_NONBLOCK a fifo that was put in the file's place would hold us up for ever.
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
