import fs, { closeSync, constants, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listTree } from './list-tree.ts';
import { hasErrno, workspaceError } from './workspace-error.ts';

/**
 * Resolves once a tree is on the disk, and the files that belong to it: contents, folders, and the
 * names in the folders above. A file that is not there is passed over. Rejects with
 * `WORKSPACE_FAILED`.
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
  /** Files that belong to the tree and lie beside it. */
  readonly beside?: readonly string[];
  /** The files of the tree, relative. @default all that it holds */
  readonly files?: readonly { readonly path: string }[];
}

const unlimited = { files: Infinity, fileBytes: Infinity, totalBytes: Infinity };

/** As many at a time as Node has threads for: file systems flush those together. */
const atATime = 4;

async function syncPaths(paths: Iterable<string>): Promise<void> {
  const left = paths[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true; next = left.next()) await syncPath(next.value);
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

/** Only the flush itself takes long enough to be left to another thread. */
async function syncPath(path: string): Promise<void> {
  try {
    const file = openSync(path, flags);
    try {
      await flush(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (hasErrno(error, 'ENOENT') || isFolderOfWindows(error)) return;
    throw workspaceError('flush to the disk', path, error);
  }
}

function flush(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fs.fsync(file, (error) => (error === null ? resolve() : reject(error)));
  });
}

// Windows flushes only what is open for writing, and opens no folder.
const flags =
  process.platform === 'win32'
    ? constants.O_RDWR
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function isFolderOfWindows(error: unknown): boolean {
  return process.platform === 'win32' && hasErrno(error, 'EISDIR', 'EPERM', 'EACCES');
}
