import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import type { ProjectFile } from '../contracts/stages/stage.ts';

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

/** The files of all starters by their paths from here, as `src/setup/build.ts` packs them. */
const packed = join(import.meta.dirname, 'files.br');
let unpacked: readonly { readonly path: string; readonly content: string }[] | undefined;

function packedIn(dir: string): readonly ProjectFile[] {
  unpacked ??= unpack();
  const folder = `${pathFrom(import.meta.dirname, dir)}/`;
  return unpacked
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, content }) => ({ path: path.slice(folder.length), content }));
}

function unpack() {
  return brotliDecompressSync(readFileSync(packed))
    .toString()
    .split('\0\0')
    .map((file) => {
      const [path = '', content = ''] = file.split('\0');
      return { path, content };
    });
}

function pathFrom(dir: string, path: string): string {
  return relative(dir, path).split(sep).join('/');
}
