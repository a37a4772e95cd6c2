import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fs, { closeSync, constants, openSync } from 'node:fs';
import { workspaceError, hasErrno } from '../workspace-error.ts';

/**
 * Flushes a tree to the disk, with the files that belong to it: contents, folders, and the entries in
 * the folders above. Missing files are skipped.
 *
 * @throws JobError `WORKSPACE_FAILED`
 *
 * @example
 * await syncTree('/srv/output/job-1', { beside: ['/srv/output/job-1.zip'] });
 */
export function syncTree(dir: string, options: SyncOptions = {}): Promise<void> {
  return flushPaths(pathsOf(dir, options));
}

interface SyncOptions {
  /** Files beside the tree that belong to it. */
  readonly beside?: readonly string[];
  /** The files of the tree, as relative paths. @default all files */
  readonly files?: readonly { readonly path: string }[];
}

function* pathsOf(dir: string, { beside = [], files }: SyncOptions): Generator<string, void> {
  if (files === undefined) yield* listed(dir);
  else yield* named(dir, files);
  yield* beside;
  yield* new Set([dirname(dir), ...beside.map((path) => dirname(path))]);
}

/** Lazily, folder by folder, so that a large tree does not block the event loop. Links are skipped. */
function* listed(dir: string): Generator<string, void> {
  yield dir;
  for (const entry of readFolder(dir)) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) yield* listed(path);
    else if (entry.isFile()) yield path;
  }
}

function readFolder(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    throw workspaceError('list', dir, error);
  }
}

function* named(dir: string, files: readonly { readonly path: string }[]) {
  const folders = new Set([dir]);
  for (const { path } of files) {
    yield join(dir, path);
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      folders.add(join(dir, path.slice(0, end)));
    }
  }
  yield* folders;
}

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
