import { setImmediate as nextTick } from 'node:timers/promises';
import type { KeptJob, StoreRetention } from '../../contracts/store/store-retention.ts';

type Reads = Pick<StoreRetention, 'get' | 'parent' | 'children'>;

/**
 * A job with all jobs that are linked to it: what it was made from, and what was made from any of these.
 * Parents come before their children.
 */
export async function familyOf(reads: Reads, jobId: string): Promise<readonly KeptJob[]> {
  return descendants(reads, await familyNameOf(reads, jobId));
}

/** The first job of a family, which stands for it. */
export function familyNameOf(reads: Reads, jobId: string): Promise<string> {
  return topmost(reads, jobId, () => true);
}

/** The unwanted jobs that go together with an unwanted job, parents first. */
export async function unwantedWith(reads: Reads, jobId: string): Promise<readonly KeptJob[]> {
  return descendants(reads, await topmost(reads, jobId, ({ unwanted }) => unwanted));
}

/** The furthest ancestor, as long as each on the way belongs to it. */
async function topmost(
  reads: Reads,
  jobId: string,
  belongs: (job: KeptJob) => boolean,
): Promise<string> {
  const seen = new Set([jobId]);
  for (let id = jobId; ;) {
    const parentId = await reads.parent(id);
    if (parentId === undefined || seen.has(parentId)) return id;
    const parent = await reads.get(parentId);
    if (parent === undefined || !belongs(parent)) return id;
    seen.add(parentId);
    if (seen.size % jobsPerTick === 0) await nextTick();
    id = parentId;
  }
}

async function descendants(reads: Reads, rootId: string): Promise<readonly KeptJob[]> {
  const found: KeptJob[] = [];
  const seen = new Set<string>();
  const waiting = [rootId];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (seen.size % jobsPerTick === 0) await nextTick();
    const job = await reads.get(id);
    if (job === undefined) continue;
    found.push(job);
    waiting.push(...(await reads.children(id)));
  }
  return found;
}

/** A store may answer without giving up the event loop. */
const jobsPerTick = 20;
