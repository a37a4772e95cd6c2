import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { remove } from 'fs-extra/esm';
import type { Config } from '../contracts/config.ts';
import { healPublished } from '../workspace/publish.ts';

/** What follows the id in the names of what is whole. */
const kept: ReadonlySet<string> = new Set(['', '.zip', '.png', '.dark.png']);

/**
 * Puts in order what jobs left in the middle of writing when their process went: half-written
 * folders and archives go, and a folder that was moved aside comes back where it is missing.
 */
export async function sweepWorkspaces(
  { workBase, outputBase }: Config,
  isLeft: (jobId: string) => boolean | Promise<boolean>,
): Promise<void> {
  for (const base of [workBase, outputBase]) {
    for (const name of await readdir(base)) {
      const [jobId = ''] = name.split('.', 1);
      if (kept.has(name.slice(jobId.length)) || !(await isLeft(jobId))) continue;
      if (name.startsWith(`${jobId}.old-`)) await healPublished(join(base, jobId));
      else await remove(join(base, name));
    }
  }
}
