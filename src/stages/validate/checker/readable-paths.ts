import { realpathSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The paths the child process may read, in the format of Node's permission model: its own code and
 * the folder of trees.
 */
export function readablePaths(root: string): string[] {
  const folders = [codeFolder(), packagesFolder(), ...installFolders(codeFolder()), root].flatMap(
    bothNames,
  );
  const paths = [...folders, openFiles, join(packageFolder(), 'package.json')];
  return outermost(paths).flatMap((path, _, all) =>
    isBeginning(path, all) ? [`${path}*`] : [path, join(path, '*')],
  );
}

/** The folder `src`, or `dist`, where modules of `dist/src` are joined in files beside it. */
function codeFolder(): string {
  return join(import.meta.dirname, import.meta.url.endsWith('.ts') ? '../../..' : '../../../..');
}

/** On Linux, the files that a process (here the child) has opened. */
const openFiles = '/proc/self/fd';

/** The folder of jobchart. */
export function packageFolder(): string {
  return dirname(findPackageJSON('..', import.meta.url) ?? fileURLToPath(import.meta.url));
}

/** The folder that contains the parsers, wherever the package manager installed them. */
function packagesFolder(): string {
  const [first = '', ...others] = ['oxc-parser', 'html-validate', 'parse5', 'css-tree'].map(
    (name) => dirname(realpathSync.native(findPackageJSON(name, import.meta.url) ?? '/')),
  );
  let folder = dirname(first);
  while (!others.every((other) => other.startsWith(folder + sep))) folder = dirname(folder);
  return folder;
}

/** Drops paths inside others: Node forgets a folder that is listed after a path inside it. */
function outermost(paths: readonly string[]): string[] {
  const shortestFirst = [...new Set(paths)].sort((left, right) => left.length - right.length);
  return shortestFirst.filter((path) =>
    shortestFirst.every((other) => other === path || !path.startsWith(other + sep)),
  );
}

/** The folders in which Node looks for packages. */
function installFolders(from: string): string[] {
  const above = dirname(from);
  const folder = join(from, 'node_modules');
  return above === from ? [folder] : [folder, ...installFolders(above)];
}

/**
 * Whether another path starts with this one, as `node_modules` does with `node`: Node forgets the
 * shorter path, unless it is given as a prefix.
 */
function isBeginning(path: string, all: readonly string[]): boolean {
  return all.some((other) => other !== path && other.startsWith(path));
}

/** The path as given, and with all links resolved. */
function bothNames(path: string): string[] {
  try {
    return [path, realpathSync.native(path)];
  } catch {
    return [path];
  }
}
