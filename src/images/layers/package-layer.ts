import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../sandbox/cache-folder.ts';
import { installPackages } from '../../sandbox/packages/install-packages.ts';
import { neededUnits } from '../../sandbox/packages/needed-units.ts';
import { readPackageLock } from '../../starters/packages/package-lock.ts';
import { type ListedFile, listTree } from '../../workspace/trees/list-tree.ts';
import { withFolders } from './with-folders.ts';
import type { TarEntry } from './write-tar.ts';

/**
 * The packages that a project needs, as they are known by their hashes; nothing of them or of the project is
 * run. The folder that they are installed in is shared, and may have more than is needed here.
 *
 * Rejects with `PACKAGES_UNAVAILABLE` or the reason of the signal.
 */
export async function packageLayer(
  names: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<Iterable<TarEntry>> {
  const lock = readPackageLock();
  const packages = join(cacheFolder(), 'packages');
  const modules = await installPackages({ lock, names, folder: packages, signal });
  const root = join(modules, '..');
  const files: [string, ListedFile][] = [];
  for (const { path } of neededUnits(lock, names)) {
    for (const file of await listTree(join(root, path), packageLimits)) {
      files.push([
        `${folder.slice(1)}/${path}/${file.path}`,
        { ...file, path: join(root, path, file.path) },
      ]);
    }
  }
  return withFolders(files).map(({ path, file }) =>
    file === undefined
      ? { path, mode: 0o755 }
      : { path, mode: 0o644, bytes: file.bytes, read: () => createReadStream(file.path) },
  );
}

const packageLimits = { files: 20_000, fileBytes: 32 * 2 ** 20, totalBytes: 256 * 2 ** 20 };
