import { nanoid } from 'nanoid';

/**
 * A new, unique path beside `path`: write there, then rename over `path` once complete. Two processes
 * never share it, so a superseded one cannot spoil the files of its successor.
 *
 * @example
 * const fresh = freshPath('/srv/output/job-1.zip');
 * await writeFile(fresh, zip);
 * await rename(fresh, '/srv/output/job-1.zip');
 */
export function freshPath(path: string): string {
  return `${path}.new-${nanoid()}`;
}
