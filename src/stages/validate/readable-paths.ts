import { realpathSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the child process may read, as Node's permission model takes it: the code that it runs, and
 * the folder of trees that it is started for.
 */
export function readablePaths(root: string): string[] {
  // The folder `src`.
  const source = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const folders = [source, packagesFolder(), ...installFolders(source), root].flatMap(bothNames);
  const paths = [...folders, openFiles, join(packageFolder(), 'package.json')];
  return outermost(paths).flatMap((path, _, all) =>
    isBeginning(path, all) ? [`${path}*`] : [path, join(path, '*')],
  );
}

/** Where Linux tells a process what it has opened: for the child, that is itself. */
const openFiles = '/proc/self/fd';

/** The folder of jobchart. */
export function packageFolder(): string {
  return dirname(findPackageJSON('..', import.meta.url) ?? fileURLToPath(import.meta.url));
}

/** The folder that holds the parsers, wherever a package manager has put them. */
function packagesFolder(): string {
  const [first = '', ...others] = ['oxc-parser', 'html-validate', 'parse5', 'css-tree'].map(
    (name) => dirname(realpathSync.native(findPackageJSON(name, import.meta.url) ?? '/')),
  );
  let folder = dirname(first);
  while (!others.every((other) => other.startsWith(folder + sep))) folder = dirname(folder);
  return folder;
}

/** Node forgets a folder that is named after something in it: so neither is named twice. */
function outermost(paths: readonly string[]): string[] {
  const shortestFirst = [...new Set(paths)].sort((left, right) => left.length - right.length);
  return shortestFirst.filter((path) =>
    shortestFirst.every((other) => other === path || !path.startsWith(other + sep)),
  );
}

/** Where Node looks for packages. */
function installFolders(from: string): string[] {
  const above = dirname(from);
  const folder = join(from, 'node_modules');
  return above === from ? [folder] : [folder, ...installFolders(above)];
}

/**
 * Whether another path begins so, as `node_modules` does with `node`: of two such Node forgets the
 * shorter one, unless it is asked for as a prefix.
 */
function isBeginning(path: string, all: readonly string[]): boolean {
  return all.some((other) => other !== path && other.startsWith(path));
}

/** As it was said, and with all links resolved. */
function bothNames(path: string): string[] {
  try {
    return [path, realpathSync.native(path)];
  } catch {
    return [path];
  }
}
