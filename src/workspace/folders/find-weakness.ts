import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { oneLine } from '../text/one-line.ts';

/**
 * Describes how another user could write to or replace a file or folder; undefined if nobody can.
 *
 * The path and all folders above it must belong to this user, to root or to the owner of `/`, and be
 * writable by their owner only. A folder above may be sticky instead, like `/tmp`: nobody can rename
 * another user's files there. The path itself may be sticky if a folder above it is closed to others.
 * Missing parts are skipped. Windows has no modes, so nothing is checked there.
 *
 * @example
 * findWeakness('/srv/shared/jobs'); // '/srv/shared is writable by other users (mode 0777): chmod go-w /srv/shared'
 */
export function findWeakness(path: string): string | undefined {
  if (process.getuid === undefined) return undefined;
  const absolute = resolve(path);
  const real = attempt(() => realpathSync(absolute));
  const maybeSticky = real !== undefined && isClosed(dirname(real));
  return findWeakParent(absolute) ?? findWeak(absolute, maybeSticky);
}

/** Checks only the folders above the path. */
export function findWeakParent(path: string): string | undefined {
  return process.getuid === undefined ? undefined : findWeakFolder(dirname(resolve(path)));
}

/** Whether a folder, or one above it, is closed to other users. */
function isClosed(folder: string): boolean {
  const stats = attempt(() => statSync(folder));
  if (stats !== undefined && (stats.mode & 0o011) === 0) return true;
  const parent = dirname(folder);
  return parent !== folder && isClosed(parent);
}

/** Checks from the root down, because a folder is only as safe as its parents. */
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
  // A broken or circular link cannot be opened either.
  const end = attempt(() => realpathSync(path));
  if (end === undefined) return undefined;
  // The next step of the link, and its end as the kernel resolves it.
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
    return `${shown} belongs to another user (uid ${stats.uid}, you are ${own}): chown ${own} ${shown}`;
  }
  // The mode of a link has no meaning.
  if (stats.isSymbolicLink() || (stats.mode & 0o022) === 0) return undefined;
  if (maybeSticky && (stats.mode & 0o1000) !== 0) return undefined;
  const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0');
  return `${shown} is writable by other users (mode ${mode}): chmod go-w ${shown}`;
}

/** In a user namespace, root may have another id. The owner of `/` can replace everything anyway. */
const ownerOfAll = attempt(() => statSync('/'))?.uid;

/** The result, or undefined if it throws. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
