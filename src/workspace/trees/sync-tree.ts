import fs, { closeSync, constants, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listTree } from './list-tree.ts';
import { hasErrno, workspaceError } from '../workspace-error.ts';

/**
 * Flushes a tree, and the files beside it that belong to it, to the disk: contents, folders and the
 * entries in the folders above. Skips missing files. Rejects with `WORKSPACE_FAILED`.
 *
 * @example
 * await syncTree('/srv/output/job-1', { beside: ['/srv/output/job-1.zip'] });
 */
export async function syncTree(
  dir: string,
  { beside = [], files }: SyncOptions = {},
): Promise<void> {
  const paths = files ?? (await listTree(dir, unlimited, { onOther: () => {} }));
  const folders = new Set([dirname(dir), dir, ...beside.map((path) => dirname(path))]);
  for (const { path } of paths) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      folders.add(join(dir, path.slice(0, end)));
    }
  }
  await syncPaths([...paths.map(({ path }) => join(dir, path)), ...beside, ...folders]);
}

interface SyncOptions {
  /** Files beside the tree that belong to it. */
  readonly beside?: readonly string[];
  /** The files of the tree, as relative paths. @default all files */
  readonly files?: readonly { readonly path: string }[];
}

const unlimited = { files: Infinity, fileBytes: Infinity, totalBytes: Infinity };

/** The size of Node's thread pool. File systems combine concurrent flushes. */
const concurrency = 4;

async function syncPaths(paths: Iterable<string>): Promise<void> {
  const left = paths[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true; next = left.next()) await syncPath(next.value);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

/** Only the flush itself is slow enough to need a thread. */
async function syncPath(path: string): Promise<void> {
  try {
    const file = openSync(path, flags);
    try {
      await flush(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (hasErrno(error, 'ENOENT') || isWindowsFolderError(error)) return;
    throw workspaceError('flush to the disk', path, error);
  }
}

function flush(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fs.fsync(file, (error) => (error === null ? resolve() : reject(error)));
  });
}

// Windows flushes only files open for writing, and cannot open folders.
const flags =
  process.platform === 'win32'
    ? constants.O_RDWR
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function isWindowsFolderError(error: unknown): boolean {
  return process.platform === 'win32' && hasErrno(error, 'EISDIR', 'EPERM', 'EACCES');
}
