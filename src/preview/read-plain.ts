import { closeSync, fstatSync, lstatSync, readSync, realpathSync, type Stats } from 'node:fs';
import { isOpenAt, openPlain } from '../workspace/paths/open-plain.ts';

/** Whether an absolute path leads to a file or folder without a symlink on the way. */
export function isPlain(path: string): boolean {
  try {
    const stats = lstatSync(path);
    return (stats.isFile() || stats.isDirectory()) && realpathSync.native(path) === path;
  } catch {
    return false;
  }
}

/** The bytes of a regular file of at most `maxBytes`; undefined for anything else. */
export function readPlain(
  path: string,
  maxBytes: number,
): { readonly body: Buffer; readonly stats: Stats } | undefined {
  let file: number | undefined;
  try {
    const opened = openPlain(path);
    const { stats } = opened;
    file = opened.file;
    if (stats.size > maxBytes) return undefined;
    const body = Buffer.alloc(stats.size);
    if (readSync(file, body, 0, body.length, 0) !== body.length) return undefined;
    return isOpenAt(path, file) && isSame(fstatSync(file), stats) ? { body, stats } : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Whether both stats are of the same file, unchanged in between. */
export function isSame(one: Stats, other: Stats): boolean {
  return (
    one.ino === other.ino &&
    one.dev === other.dev &&
    one.size === other.size &&
    one.mtimeMs === other.mtimeMs &&
    one.ctimeMs === other.ctimeMs
  );
}
