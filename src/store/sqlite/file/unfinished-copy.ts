import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/**
 * Removes the copies that killed processes left in the folder of a file: each holds all of a store. What
 * cannot be removed stays.
 */
export function removeUnfinishedCopies(path: string, purpose: Purpose): void {
  for (const name of readdirSync(dirname(path))) {
    const identity = ofCopy.exec(name)?.groups;
    if (identity?.['purpose'] !== purpose) continue;
    const folder = join(dirname(path), name);
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (!stats?.isDirectory() || stats.uid !== process.getuid?.()) continue;
    // Whether a process of another boot or machine runs is not known. None copies for a day.
    const isOld = Date.now() - stats.mtimeMs > dayMs;
    if (!isOld && !isGone(identity['process']?.replaceAll('+', ':') ?? '')) continue;
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It is tried again by the next call.
    }
  }
}

/** Only names that end in the identity of a process: people keep files of their own beside a store. */
const ofCopy =
  /\.(?<purpose>restoring|part)-(?<process>[0-9a-f-]{36}(?:\+\d{1,20}){3}|[^+]{1,255}\+\d{1,20}\+[0-9a-f-]{36})$/;
const dayMs = 86_400_000;
