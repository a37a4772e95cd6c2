import { foldPath } from './tool-files.ts';

/**
 * The `HEAD` file of each folder that Git takes for a repository. Git obeys the `config` beside it, which
 * may name programs, as soon as anyone runs a command there.
 *
 * @param paths Of all files of a tree.
 * @example
 * bareRepositories(['a/HEAD', 'a/config']); // ['a/HEAD']
 * bareRepositories(['HEAD', 'index.html']); // []
 */
export function bareRepositories(paths: readonly string[]): string[] {
  const heads = paths.filter((path) => /(?:^|\/)head$/.test(foldPath(path)));
  if (heads.length === 0) return [];
  const entries = new Set(paths.map(foldPath).flatMap(withFolders));
  return heads.filter((path) => {
    const folder = foldPath(path).slice(0, -'head'.length);
    const has = (name: string): boolean => entries.has(folder + name);
    // A list of files does not show that `objects` and `refs` exist as empty folders. The last two are in
    // the folder of a linked working tree.
    return (has('objects') && has('refs')) || has('config') || has('commondir') || has('gitdir');
  });
}

function withFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
