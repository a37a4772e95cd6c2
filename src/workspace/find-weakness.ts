import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { oneLine } from './one-line.ts';

/**
 * Tells how another user could write a file or folder, or put something else in its place; undefined
 * where nobody can. It and all folders above it must belong to this user, to root or to the owner of
 * `/`, and be writable by their owner alone. A folder above it may be sticky instead, as `/tmp` is:
 * there nobody can rename what belongs to another. It may be sticky itself where a folder above lets
 * nobody in. Parts that do not exist yet are passed over, and so is all of it on Windows, which has
 * no modes.
 *
 * @example
 * findWeakness('/srv/shared/jobs'); // '/srv/shared can be written by others (mode 0777): chmod go-w /srv/shared'
 */
export function findWeakness(path: string): string | undefined {
  if (process.getuid === undefined) return undefined;
  const absolute = resolve(path);
  const real = attempt(() => realpathSync(absolute));
  const maybeSticky = real !== undefined && isClosed(dirname(real));
  return findWeakParent(absolute) ?? findWeak(absolute, maybeSticky);
}

/** The same for the folders above it alone. */
export function findWeakParent(path: string): string | undefined {
  return process.getuid === undefined ? undefined : findWeakFolder(dirname(resolve(path)));
}

/** Whether a folder, or one above it, lets no other user in. */
function isClosed(folder: string): boolean {
  const stats = attempt(() => statSync(folder));
  if (stats !== undefined && (stats.mode & 0o011) === 0) return true;
  const parent = dirname(folder);
  return parent !== folder && isClosed(parent);
}

/** Looks from the root down: what is said of a folder holds only where its parents are sound. */
function findWeakFolder(folder: string): string | undefined {
  const parent = dirname(folder);
  const above = parent === folder ? undefined : findWeakFolder(parent);
  return above ?? findWeak(folder, true);
}

function findWeak(path: string, maybeSticky: boolean): string | undefined {
  const stats = attempt(() => lstatSync(path));
  if (stats === undefined) return undefined;
  const weakness = weaknessOf(path, stats, maybeSticky);
  if (weakness !== undefined || !stats.isSymbolicLink()) return weakness;
  // What leads nowhere, or back to itself, cannot be opened either.
  const end = attempt(() => realpathSync(path));
  if (end === undefined) return undefined;
  // Step by step, and the end as the kernel finds it.
  for (const target of [resolve(dirname(path), readlinkSync(path)), end]) {
    const found = findWeakFolder(dirname(target)) ?? findWeak(target, maybeSticky);
    if (found !== undefined) return found;
  }
  return undefined;
}

function weaknessOf(path: string, stats: Stats, maybeSticky: boolean): string | undefined {
  const shown = oneLine(path, 300);
  const own = process.getuid?.();
  if (stats.uid !== own && stats.uid !== 0 && stats.uid !== ownerOfAll) {
    return `${shown} belongs to another user (uid ${stats.uid}, this one is ${own}): chown ${own} ${shown}`;
  }
  // The mode of a link says nothing.
  if (stats.isSymbolicLink() || (stats.mode & 0o022) === 0) return undefined;
  if (maybeSticky && (stats.mode & 0o1000) !== 0) return undefined;
  const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0');
  return `${shown} can be written by others (mode ${mode}): chmod go-w ${shown}`;
}

/** In a user namespace root may have another id. Who owns `/` can replace everything anyway. */
const ownerOfAll = attempt(() => statSync('/'))?.uid;

/** Undefined where it cannot be reached. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
