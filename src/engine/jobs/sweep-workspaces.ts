import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { remove } from 'fs-extra/esm';
import type { Config } from '../../contracts/config.ts';
import { repairPublished } from '../../workspace/trees/publish.ts';

/** What follows the id in the names of what is whole. */
const kept: ReadonlySet<string> = new Set(['', '.zip', '.png', '.dark.png']);

/**
 * Puts in order what jobs left in the middle of writing when their process went: half-written
 * folders and archives go, and a folder that was moved aside comes back where it is missing. What
 * cannot be mended, on a disk that fails, holds nobody up: the next engine tries again.
 */
export async function sweepWorkspaces(
  { workBase, outputBase }: Config,
  isLeft: (jobId: string) => boolean | Promise<boolean>,
): Promise<void> {
  for (const base of [workBase, outputBase]) {
    for (const name of await readdir(base).catch(() => [])) {
      const [jobId = ''] = name.split('.', 1);
      if (kept.has(name.slice(jobId.length)) || !(await isLeft(jobId))) continue;
      const mend = () =>
        name.startsWith(`${jobId}.old-`)
          ? repairPublished(join(base, jobId))
          : remove(join(base, name));
      // Once more, for a disk may fail for a moment.
      await mend()
        .catch(mend)
        .catch(() => {});
    }
  }
}
