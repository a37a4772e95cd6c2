import { closeSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { JobError } from '../../errors/job-error.ts';
import type { ListedFile } from './list-tree.ts';
import { oneLine } from '../text/one-line.ts';
import { openPlain } from '../paths/open-plain.ts';

export interface ReadListedOptions {
  /** Whether the file may have other hard links, inside the tree or outside. @default false */
  readonly hardLinks?: boolean;
}

/**
 * Reads a listed file of a tree at once, up to the listed number of bytes.
 *
 * @param root The folder of the tree, from `realFolder`.
 * @throws {JobError} `PATH_UNSAFE` if it is no longer a regular file of the tree, or for a hard link,
 * whose content may come from outside.
 * @example
 * const root = realFolder(dir);
 * for (const file of await listTree(dir)) readListed(root, file);
 */
export function readListed(
  root: string,
  { path, bytes }: ListedFile,
  { hardLinks = false }: ReadListedOptions = {},
): Buffer {
  const { file, stats } = openPlain(join(root, path));
  try {
    if (stats.nlink > 1 && !hardLinks) throw hardLinked(path);
    const buffer = Buffer.allocUnsafe(bytes);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes; filled += read) {
      read = readSync(file, buffer, filled, bytes - filled, null);
    }
    return buffer.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

function hardLinked(path: string): JobError {
  const message = `"${oneLine(path, 120)}" is a hard link: the file may belong to another folder.`;
  return new JobError('PATH_UNSAFE', message);
}
