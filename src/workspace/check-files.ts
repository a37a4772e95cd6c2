import type { ProjectFile } from '../contracts/stage.ts';
import { JobError } from '../errors/job-error.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { oneLine } from './one-line.ts';
import { collisionKey, safePath } from './safe-path.ts';
import type { TreeLimits } from './tree-limits.ts';

/**
 * Gives the files with safe names, sorted by path, once all of them can live in one tree on any
 * file system and within the limits. Throws `PATH_UNSAFE`, `TREE_TOO_LARGE` or
 * `STAGE_OUTPUT_INVALID`.
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
  checkCollisions(named);
  return named.sort((left, right) => byCodeUnit(left.path, right.path));
}

/**
 * Checks the paths of a tree that is on the disk already: each is safe, and no two are the same on
 * some file system. Throws `PATH_UNSAFE`.
 *
 * @example
 * checkPaths(await listTree('/srv/work/job-1'));
 */
export function checkPaths(files: readonly { readonly path: string }[]): void {
  for (const { path } of files) safePath(path);
  checkCollisions(files);
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

type Place = { readonly kind: 'file' | 'folder'; readonly path: string };

function checkCollisions(files: readonly { readonly path: string }[]): void {
  const taken = new Map<string, Place>();
  for (const { path } of files) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      take(taken, { kind: 'folder', path: path.slice(0, end) });
    }
    take(taken, { kind: 'file', path });
  }
}

function take(taken: Map<string, Place>, place: Place): void {
  const key = collisionKey(place.path);
  const other = taken.get(key);
  if (other === undefined) taken.set(key, place);
  else if (place.kind === 'file' || other.kind === 'file' || other.path !== place.path) {
    const [left, right] = [other, place].map(({ kind, path }) => `${kind} "${oneLine(path, 120)}"`);
    const rule = 'on some systems they are the same';
    throw new JobError('PATH_UNSAFE', `The ${left} and the ${right} collide: ${rule}.`);
  }
}

function tooLarge(message: string): JobError {
  return new JobError('TREE_TOO_LARGE', message);
}
