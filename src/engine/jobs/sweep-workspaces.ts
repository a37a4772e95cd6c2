import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { remove } from 'fs-extra/esm';
import type { Config } from '../../contracts/config.ts';
import { repairPublished } from '../../workspace/trees/publish.ts';

/**
 * Removes half-written folders and archives that a killed process left, and moves a folder back that it
 * had moved aside. Gives up on what a failing disk does not allow: the next engine tries again.
 *
 * @param isAbandoned Whether no process writes for the job any more.
 */
export async function sweepWorkspaces(
  { workBase, outputBase }: Config,
  isAbandoned: (jobId: string) => boolean | Promise<boolean>,
): Promise<void> {
  for (const base of [workBase, outputBase]) {
    for (const name of await readdir(base).catch(() => [])) {
      const [jobId = ''] = name.split('.', 1);
      if (completeSuffixes.has(name.slice(jobId.length)) || !(await isAbandoned(jobId))) continue;
      const repair = () =>
        name.startsWith(`${jobId}.old-`)
          ? repairPublished(join(base, jobId))
          : remove(join(base, name));
      // Retry once, since the disk may have failed only for a moment.
      await repair()
        .catch(repair)
        .catch(() => {});
    }
  }
}

/** What follows the job id in the name of a complete folder or file. */
const completeSuffixes: ReadonlySet<string> = new Set(['', '.zip', '.png', '.dark.png']);
