import { listTree } from '../../workspace/trees/list-tree.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';

/** The files of a tree, by path, as the bytes that they are. */
export type OldTree = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the tree that is to be repaired. No link is followed, and nothing is read that lies outside.
 *
 * @throws JobError `PATH_UNSAFE`, `TREE_TOO_LARGE` or `WORKSPACE_FAILED`
 */
export async function readOldTree(dir: string): Promise<OldTree> {
  const listed = await listTree(dir);
  const root = realFolder(dir);
  return new Map(listed.map((file) => [file.path, readListed(root, file)]));
}

/** The text of a file; undefined where it is none, or is not there. */
export function textOf(tree: OldTree, path: string): string | undefined {
  const bytes = tree.get(path);
  if (bytes === undefined || bytes.byteLength > maxTextBytes || bytes.includes(0)) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** A model could not be shown more. */
const maxTextBytes = 200_000;
