import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasErrno } from './workspace-error.ts';

/**
 * Makes a folder, and those above it. `mkdir` with `recursive` is not used: it never returns where a
 * folder exists and yet says ENOENT, as those under /proc do.
 *
 * @param path Absolute.
 */
export function makeFolders(path: string, mode: number): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (hasErrno(error, 'EEXIST')) return;
    const parent = dirname(path);
    const isMissing = statSync(parent, { throwIfNoEntry: false }) === undefined;
    if (!hasErrno(error, 'ENOENT') || !isMissing) throw error;
    makeFolders(parent, mode);
    makeFolders(path, mode);
  }
}
