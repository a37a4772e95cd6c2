import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { byCodeUnit } from '../text/by-code-unit.ts';
import { oneLine } from '../text/one-line.ts';
import { bareRepositories } from '../paths/bare-repository.ts';
import { collisionKey, safePath } from '../paths/safe-path.ts';
import type { TreeLimits } from './tree-limits.ts';

/**
 * Checks that the files fit into one tree on any file system and within the limits, and that no folder is
 * a Git repository. Returns them with normalised paths, sorted by path.
 *
 * @throws {JobError} `PATH_UNSAFE`, `TREE_TOO_LARGE` or `STAGE_OUTPUT_INVALID`.
 *
 * @example
 * checkFiles([{ path: 'index.html', content: '' }], treeLimits);
 */
export function checkFiles(files: readonly ProjectFile[], limits: TreeLimits): ProjectFile[] {
  if (files.length > limits.files) {
    throw tooLarge(`The tree has ${files.length} files; ${limits.files} are allowed.`);
  }
  const named = files.map(({ path, content }) => ({ path: safePath(path), content }));
  checkSizes(named, limits);
  checkTogether(named);
  return named.sort((left, right) => byCodeUnit(left.path, right.path));
}

/**
 * Checks the paths of an existing tree: each is safe, no two are the same path on any file system, and no
 * folder is a Git repository.
 *
 * @throws {JobError} `PATH_UNSAFE`.
 *
 * @example
 * checkPaths(await listTree('/srv/work/job-1'));
 */
export function checkPaths(files: readonly { readonly path: string }[]): void {
  for (const { path } of files) safePath(path);
  checkTogether(files);
}

function checkTogether(files: readonly { readonly path: string }[]): void {
  checkCollisions(files);
  const [head] = bareRepositories(files.map(({ path }) => path));
  if (head === undefined) return;
  const reason = 'Git takes its folder for a repository, and obeys the settings in it';
  throw new JobError('PATH_UNSAFE', `The path "${oneLine(head, 120)}" is not allowed: ${reason}.`);
}

function checkSizes(files: readonly ProjectFile[], limits: TreeLimits): void {
  let total = 0;
  for (const { path, content } of files) {
    const bytes = sizeOf(path, content);
    if (bytes > limits.fileBytes) {
      throw tooLarge(`${oneLine(path, 120)} has ${bytes} bytes; ${limits.fileBytes} are allowed.`);
    }
    total += bytes;
  }
  if (total > limits.totalBytes) {
    throw tooLarge(`The tree has ${total} bytes; ${limits.totalBytes} are allowed.`);
  }
}

function sizeOf(path: string, content: unknown): number {
  if (typeof content === 'string') return Buffer.byteLength(content);
  if (content instanceof Uint8Array) return content.byteLength;
  const message = `The content of ${oneLine(path, 120)} is neither text nor bytes.`;
  throw new JobError('STAGE_OUTPUT_INVALID', message);
}

type Entry = { readonly kind: 'file' | 'folder'; readonly path: string };

function checkCollisions(files: readonly { readonly path: string }[]): void {
  const taken = new Map<string, Entry>();
  for (const { path } of files) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      addEntry(taken, { kind: 'folder', path: path.slice(0, end) });
    }
    addEntry(taken, { kind: 'file', path });
  }
}

function addEntry(taken: Map<string, Entry>, entry: Entry): void {
  const key = collisionKey(entry.path);
  const other = taken.get(key);
  if (other === undefined) taken.set(key, entry);
  else if (entry.kind === 'file' || other.kind === 'file' || other.path !== entry.path) {
    const [left, right] = [other, entry].map(({ kind, path }) => `${kind} "${oneLine(path, 120)}"`);
    const reason = 'some file systems treat them as the same path';
    throw new JobError('PATH_UNSAFE', `The ${left} and the ${right} collide: ${reason}.`);
  }
}

function tooLarge(message: string): JobError {
  return new JobError('TREE_TOO_LARGE', message);
}
