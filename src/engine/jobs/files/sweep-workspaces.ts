import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../contracts/config.ts';
import { nothingRemoved, removeEntry } from '../../../workspace/removal/remove-entry.ts';
import { outputEndings } from '../../../retention/removal/part-files.ts';
import { repairPublished } from '../../../workspace/trees/publish.ts';

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
          : removeWhole(base, name);
      // Retry once, since the disk may have failed only for a moment.
      await repair()
        .catch(repair)
        .catch(() => {});
    }
  }
}

async function removeWhole(base: string, name: string): Promise<void> {
  const removed = nothingRemoved();
  await removeEntry(base, name, removed);
  if (removed.left.length > 0) throw new Error(removed.left[0]);
}

/** What follows the job id in the name of a complete folder or file. */
const completeSuffixes: ReadonlySet<string> = new Set(outputEndings);
