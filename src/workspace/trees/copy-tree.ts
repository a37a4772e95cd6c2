import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ListedFile, listTree } from './list-tree.ts';
import { makeParents, createFileBatches } from './file-batches.ts';
import { realFolder } from '../paths/open-plain.ts';
import { readListed } from './read-listed.ts';
import { type TreeLimits, treeLimits } from './tree-limits.ts';
import { workspaceError } from '../workspace-error.ts';

export interface CopyTreeOptions {
  /** @default treeLimits */
  readonly limits?: TreeLimits;
  readonly signal?: AbortSignal;
}

/**
 * Copies the regular files under `from` into `to`, which must not exist yet, and returns their list.
 * Never follows links and refuses hard links. If copying fails, `to` is removed.
 *
 * Rejects with `PATH_UNSAFE`, `TREE_TOO_LARGE`, `WORKSPACE_FAILED` or the reason of the signal.
 *
 * @example
 * await copyTree('/srv/work/job-1', '/srv/output/job-1.new');
 */
export async function copyTree(
  from: string,
  to: string,
  { limits = treeLimits, signal }: CopyTreeOptions = {},
): Promise<ListedFile[]> {
  const files = await listTree(from, limits);
  signal?.throwIfAborted();
  try {
    mkdirSync(to, { mode: 0o700 });
  } catch (error) {
    throw workspaceError('create the folder', to, error);
  }
  try {
    await copyAll(from, to, files, signal);
    return files;
  } catch (error) {
    await rm(to, { recursive: true, force: true }).catch(() => {});
    throw workspaceError('copy into', to, error);
  }
}

async function copyAll(
  from: string,
  to: string,
  files: readonly ListedFile[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const root = realFolder(from);
  const batches = createFileBatches(signal);
  const made = new Set<string>();
  for (const file of files) {
    await batches.next(file.bytes);
    makeParents(to, file.path, made);
    writeFileSync(join(to, file.path), readListed(root, file), { flag: 'wx', mode: 0o644 });
  }
}
