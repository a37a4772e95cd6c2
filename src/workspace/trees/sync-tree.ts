import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushPaths } from './flush-paths.ts';
import { workspaceError } from '../workspace-error.ts';

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
