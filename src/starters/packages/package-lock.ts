import { readFileSync } from 'node:fs';
import type { PackageLock } from '../../contracts/stages/package-lock.ts';

/** All known packages and all that they need, as one tree. */
export function readPackageLock(): PackageLock {
  return (lock ??= JSON.parse(readFileSync(new URL('lock.json', import.meta.url), 'utf8')));
}

let lock: PackageLock | undefined;
