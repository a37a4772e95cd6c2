import type { SourceTree } from '../checker/source-tree.ts';

/**
 * Whether a server may serve a path. A site is served from the root of the tree; a Node project may
 * serve any of its folders.
 */
export function isServed(tree: SourceTree, path: string, isSite: boolean): boolean {
  if (servedPage(tree, path) !== undefined) return true;
  if (isSite) return false;
  return [...tree.files.keys()].some((file) => file.endsWith(`/${path}`));
}

/** The file that a static server sends for a path: also `index.html` for a folder, or `path.html`. */
export function servedPage(tree: SourceTree, path: string): string | undefined {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  return [path, `${path}.html`, `${folder}index.html`].find((name) => tree.files.has(name));
}
