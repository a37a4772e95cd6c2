import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobFile, TreeSummary } from '../../contracts/job/job.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { checkFiles } from './check-files.ts';
import { makeParents, createFileBatches } from './file-batches.ts';
import { summarizeTree } from './summarize-tree.ts';
import { type TreeLimits, treeLimits } from './tree-limits.ts';
import { hasErrno, workspaceError } from '../workspace-error.ts';

export interface WriteTreeOptions {
  /** @default treeLimits */
  readonly limits?: TreeLimits;
  readonly signal?: AbortSignal;
}

/** The manifest of the files written, sorted by path, and its summary. */
export interface WrittenTree {
  readonly files: JobFile[];
  readonly tree: TreeSummary;
}

/**
 * Writes a project into `dir`, replacing whatever is there. Checks every path and size before writing
 * anything, and removes `dir` if writing fails. Text is written as UTF-8.
 *
 * Rejects with `PATH_UNSAFE`, `TREE_TOO_LARGE`, `STAGE_OUTPUT_INVALID`, `WORKSPACE_FAILED` or the
 * reason of the signal.
 *
 * @example
 * await writeTree('/srv/work/job-1.new', [{ path: 'index.html', content: '<!doctype html>' }]);
 */
export async function writeTree(
  dir: string,
  files: readonly ProjectFile[],
  { limits = treeLimits, signal }: WriteTreeOptions = {},
): Promise<WrittenTree> {
  const checked = checkFiles(files, limits);
  signal?.throwIfAborted();
  await makeFresh(dir);
  try {
    const written = await writeAll(dir, checked, signal);
    return { files: written, tree: summarizeTree(written) };
  } catch (error) {
    await rm(dir, { recursive: true, force: true }).catch(() => {});
    throw workspaceError('write into', dir, error);
  }
}

async function makeFresh(dir: string): Promise<void> {
  const make = () => mkdirSync(dir, { mode: 0o700 });
  try {
    try {
      make();
    } catch (error) {
      if (!hasErrno(error, 'EEXIST')) throw error;
      await rm(dir, { recursive: true });
      make();
    }
  } catch (error) {
    throw workspaceError('create the folder', dir, error);
  }
}

async function writeAll(
  dir: string,
  files: readonly ProjectFile[],
  signal: AbortSignal | undefined,
): Promise<JobFile[]> {
  const batches = createFileBatches(signal);
  const made = new Set<string>();
  const written: JobFile[] = [];
  for (const { path, content } of files) {
    const data = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    await batches.next(data.byteLength);
    makeParents(dir, path, made);
    writeFileSync(join(dir, path), data, { flag: 'wx', mode: 0o644 });
    written.push({ path, bytes: data.byteLength, sha256: hash('sha256', data) });
  }
  return written;
}
