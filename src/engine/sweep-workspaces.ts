import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { remove } from 'fs-extra/esm';
import type { Config } from '../contracts/config.ts';
import { healPublished } from '../workspace/publish.ts';
import type { ClaimedActor } from './claim-actors.ts';

/** Puts in order what jobs left in the middle of writing when their process went. */
export async function sweepWorkspaces(
  { workBase, outputBase }: Config,
  claimed: readonly ClaimedActor[],
): Promise<void> {
  const orphans = new Set(claimed.filter(({ orphaned }) => orphaned).map(({ id }) => id));
  if (orphans.size === 0) return;
  for (const base of [workBase, outputBase]) {
    for (const name of await readdir(base)) {
      const [jobId = ''] = name.split('.', 1);
      if (name === jobId || !orphans.has(jobId)) continue;
      if (name.startsWith(`${jobId}.old-`)) await healPublished(join(base, jobId));
      else if (name !== `${jobId}.zip`) await remove(join(base, name));
    }
  }
}
