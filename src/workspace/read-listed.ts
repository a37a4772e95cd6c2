import { closeSync, constants, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { JobError } from '../errors/job-error.ts';
import type { ListedFile } from './list-tree.ts';
import { oneLine } from './one-line.ts';
import { hasErrno } from './workspace-error.ts';

/**
 * Reads a listed file of a tree in one go, at most as many bytes as were listed. A link that has
 * been put in its place is refused with `PATH_UNSAFE`.
 *
 * @example
 * for (const file of await listTree(dir)) readListed(dir, file);
 */
export function readListed(dir: string, { path, bytes }: ListedFile): Buffer {
  const file = openListed(dir, path);
  try {
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

function openListed(dir: string, path: string): number {
  try {
    return openSync(join(dir, path), readOnly);
  } catch (error) {
    if (!hasErrno(error, 'ELOOP', 'EMLINK', 'ENXIO')) throw error;
    const message = `"${oneLine(path, 120)}" is no longer a regular file.`;
    throw new JobError('PATH_UNSAFE', message, { cause: error });
  }
}

// Without O_NONBLOCK a fifo that was put in the file's place would hold us up for ever.
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
