import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasErrno } from '../workspace-error.ts';

/**
 * Creates a folder and its parents. Not `mkdir` with `recursive`: that never returns if an existing
 * folder reports ENOENT, as under /proc.
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
