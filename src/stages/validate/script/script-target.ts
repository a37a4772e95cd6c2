import { posix } from 'node:path';
import { localReference } from '../page/local-reference.ts';
import { nodeFile, normalize } from '../manifest/manifest.ts';
import type { Script } from './script.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** The file of the tree to which a relative import resolves; undefined if there is none. */
export function importTarget(
  tree: SourceTree,
  from: Script,
  specifier: string,
): string | undefined {
  if (!/^\.{0,2}\//.test(specifier) || /[?!]/.test(specifier)) return undefined;
  const path = pathOf(from, specifier);
  if (path === undefined || tree.files.has(path)) return path;
  const stem = path.replace(/\.([cm]?)jsx?$/i, '');
  return (
    endings.map((ending) => stem + ending).find((name) => tree.files.has(name)) ??
    nodeFile(tree, path)
  );
}

const endings = ['.ts', '.tsx', '.jsx', '.mts', '.cts', '/index.ts', '/index.tsx', '/index.jsx'];

/** The path of an import as written; undefined if it is not a path in the tree. */
export function pathOf({ file, browser }: Script, specifier: string): string | undefined {
  if (browser) return localReference(file, specifier)?.path;
  // An absolute path is outside the tree.
  if (specifier.startsWith('/')) return undefined;
  const path = specifier.split(/[?#]/, 1)[0] ?? '';
  return normalize(posix.join(posix.dirname(file), path)) ?? specifier;
}
