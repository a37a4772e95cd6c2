import { nanoid } from 'nanoid';

/**
 * A path beside `path` that nothing has: what is written there takes its place once it is whole. No
 * two processes share one, so one that was overtaken spoils nothing of another's.
 *
 * @example
 * const fresh = freshPath('/srv/output/job-1.zip');
 * await writeFile(fresh, zip);
 * await rename(fresh, '/srv/output/job-1.zip');
 */
export function freshPath(path: string): string {
  return `${path}.new-${nanoid()}`;
}
