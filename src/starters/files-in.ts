import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ProjectFile } from '../contracts/stages/stage.ts';
import { packed, unpacked } from './packed.ts';

/**
 * The files of a folder, such as a starter's `files`: code that is the same for every request, so that
 * it can be read, formatted and run in place. Each folder is read once.
 *
 * @example
 * filesIn(join(import.meta.dirname, 'files'));
 */
export function filesIn(dir: string): readonly ProjectFile[] {
  const known = cache.get(dir);
  if (known !== undefined) return known;
  const files = existsSync(packed) ? packedIn(dir) : readAll(dir);
  cache.set(dir, files);
  return files;
}

const cache = new Map<string, readonly ProjectFile[]>();

function readAll(dir: string): readonly ProjectFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: pathFrom(dir, path), content: readFileSync(path, 'utf8') }));
}

function packedIn(dir: string): readonly ProjectFile[] {
  const folder = `${pathFrom(import.meta.dirname, dir)}/`;
  return [...unpacked()]
    .filter(([path]) => path.startsWith(folder))
    .map(([path, content]) => ({ path: path.slice(folder.length), content }));
}

function pathFrom(dir: string, path: string): string {
  return relative(dir, path).split(sep).join('/');
}
