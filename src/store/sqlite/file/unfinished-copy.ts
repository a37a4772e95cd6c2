import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isGone, processIdentity } from '../../leases/process-identity.ts';

/** What a copy beside a file is made for. */
type Purpose = 'restoring' | 'part';

/** Creates a folder beside a file for a copy. Its name says which process writes it. */
export function makeCopyFolder(path: string, purpose: Purpose): string {
  removeUnfinishedCopies(path, purpose);
  const folder = `${path}.${purpose}-${processIdentity().replaceAll(':', '+')}`;
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Removes the copies that killed processes left: each holds all of a store. */
export function removeUnfinishedCopies(path: string, purpose: Purpose): void {
  const prefix = `${basename(path)}.${purpose}-`;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(dirname(path), name);
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (!stats?.isDirectory() || stats.uid !== process.getuid?.()) continue;
    const identity = name.slice(prefix.length).replaceAll('+', ':');
    // Whether a process of another boot or machine runs is not known. None copies for a day.
    const isOld = Date.now() - stats.mtimeMs > dayMs;
    if (isOld || isGone(identity)) rmSync(folder, { recursive: true, force: true });
  }
}

const dayMs = 86_400_000;
