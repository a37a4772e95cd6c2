import { constants, copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { cacheFolder } from '../cache-folder.ts';

/**
 * The Node of this process, or a copy of it where nobody, as whom a sandbox of root runs, cannot reach it:
 * often it is below `/root`.
 */
export function reachableNode(path: string = process.execPath): string {
  if (process.getuid?.() !== 0 || isReachable(path)) return path;
  const { size, mtimeMs } = statSync(path);
  const folder = join(cacheFolder(), 'node');
  const copy = join(folder, `${process.version}-${size}-${Math.trunc(mtimeMs)}`);
  if (statSync(copy, { throwIfNoEntry: false }) !== undefined) return copy;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const aside = freshPath(copy);
  try {
    copyFileSync(path, aside, constants.COPYFILE_FICLONE);
    renameSync(aside, copy);
  } finally {
    rmSync(aside, { force: true });
  }
  return copy;
}

/** Whether others may pass all folders above, and run the file. */
function isReachable(path: string): boolean {
  const isOpen = (statSync(path).mode & 0o001) !== 0;
  return isOpen && (dirname(path) === path || isReachable(dirname(path)));
}
