import fs, { closeSync, constants, openSync } from 'node:fs';
import { hasErrno, workspaceError } from '../workspace-error.ts';

/**
 * Flushes files and folders to the disk, four at a time: file systems write those together. Missing
 * paths are skipped.
 *
 * @throws JobError `WORKSPACE_FAILED`
 * @example
 * await flushPaths(['/srv/output/job-1/index.html', '/srv/output/job-1', '/srv/output']);
 */
export async function flushPaths(paths: Iterable<string>): Promise<void> {
  const left = paths[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let path = left.next(); path.done !== true; path = left.next()) await flush(path.value);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

/** Only the flush is slow enough for the thread pool. */
async function flush(path: string): Promise<void> {
  const file = open(path);
  if (file === undefined) return;
  try {
    await new Promise<void>((resolve, reject) => {
      fs.fsync(file, (error) => (error === null ? resolve() : reject(error)));
    });
  } catch (error) {
    throw failed(path, error);
  } finally {
    closeSync(file);
  }
}

function open(path: string): number | undefined {
  try {
    return openSync(path, flags);
  } catch (error) {
    if (hasErrno(error, 'ENOENT') || isFolderOfWindows(error)) return undefined;
    throw failed(path, error);
  }
}

function failed(path: string, error: unknown): unknown {
  return workspaceError('flush to the disk', path, error);
}

// Windows flushes only files that are open for writing, and does not open folders.
const flags =
  process.platform === 'win32'
    ? constants.O_RDWR
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function isFolderOfWindows(error: unknown): boolean {
  return process.platform === 'win32' && hasErrno(error, 'EISDIR', 'EPERM', 'EACCES');
}
