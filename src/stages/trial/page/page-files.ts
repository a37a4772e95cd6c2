import { listTree } from '../../../workspace/trees/list-tree.ts';
import { realFolder } from '../../../workspace/paths/open-plain.ts';
import { readListed } from '../../../workspace/trees/read-listed.ts';
import { treeLimits } from '../../../workspace/trees/tree-limits.ts';

/** The origin of an opened page: a secure context, like that of a preview. */
export const pageOrigin = 'http://page.localhost';

/** The files of a project, as a web server would serve them. */
export interface PageFiles {
  /** The file at a URL path; a folder serves its `index.html`, hidden files are not found. */
  find(pathname: string): { readonly body: Buffer; readonly contentType: string } | undefined;
  /** The paths of its first pages besides `index.html`, those in the fewest folders first. */
  others(most: number): readonly string[];
}

/** Lists the files of `dir`; links are never followed. Rejects like `listTree`. */
export async function openPageFiles(dir: string): Promise<PageFiles> {
  const { files, totalBytes, ...limits } = treeLimits;
  // Leaves room for the files that packaging adds.
  const listed = await listTree(dir, { ...limits, files: files * 2, totalBytes: totalBytes * 2 });
  const root = realFolder(dir);
  const byPath = new Map(listed.map((file) => [file.path, file]));
  const { contentType } = await import('mime-types');
  return {
    find(pathname) {
      const path = pathOf(pathname);
      const file = path === undefined || isHidden.test(path) ? undefined : byPath.get(path);
      if (file === undefined) return undefined;
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      const type = name.includes('.') && contentType(name);
      return { body: readListed(root, file), contentType: type || 'application/octet-stream' };
    },
    others: (most) =>
      [...byPath.keys()]
        .filter((path) => path !== 'index.html' && isPage.test(path) && !isHidden.test(path))
        .toSorted((a, b) => a.split('/').length - b.split('/').length)
        .slice(0, most),
  };
}

const isPage = /\.html?$/i;
const isHidden = /(?:^|\/)\./;

function pathOf(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname).replace(/^\//, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}
