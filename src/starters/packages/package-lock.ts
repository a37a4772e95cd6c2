import { join } from 'node:path';
import type { PackageLock } from '../../contracts/stages/package-lock.ts';
import { filesIn } from '../files-in.ts';

/** All known packages and all that they need, as one tree. */
export function readPackageLock(): PackageLock {
  return (lock ??= JSON.parse(String(filesIn(join(import.meta.dirname, 'files'))[0]?.content)));
}

let lock: PackageLock | undefined;
