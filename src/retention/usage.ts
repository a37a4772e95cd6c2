import { type JobPart, jobParts } from '../contracts/job/job-parts.ts';
import type { Usage } from '../contracts/engine/retention.ts';
import type { KeptJob } from '../contracts/store/store-retention.ts';
import type { Store } from '../contracts/store/store.ts';
import { measureEntry } from '../workspace/removal/measure-entry.ts';
import { freeBytes } from '../workspace/folders/disk.ts';
import { findLeftOvers } from './left-overs/left-overs.ts';
import { measureEnded } from './removal/measure-ended.ts';
import type { PartPlaces } from './removal/part-files.ts';

interface UsageParts extends PartPlaces {
  readonly store: Pick<Store, 'retention' | 'lifecycle' | 'get'>;
}

/** What jobs hold. Measures those that ended since they were last looked at. */
export async function readUsage({ store, ...places }: UsageParts): Promise<Usage> {
  const { config } = places;
  const { retention } = store;
  const bytes: Record<JobPart, number> = { workspace: 0, output: 0, log: 0, answers: 0, record: 0 };
  const users = new Map<string, { jobs: number; bytes: number }>();
  const pinned = { jobs: 0, bytes: 0 };
  let jobs = 0;
  for (let cursor: number | undefined = 0; cursor !== undefined;) {
    const query = { limit: 500, cursor };
    let page = await retention.list(query);
    if (await measureEnded(page.jobs, retention, places)) page = await retention.list(query);
    for (const job of page.jobs) if (job.endedAt !== undefined) add(job);
    cursor = page.cursor;
  }
  const { workBase, outputBase, logBase } = config;
  const storeBytes = await retention.fileBytes();
  return {
    jobs,
    bytes,
    users: [...users]
      .map(([userId, held]) => ({ userId, ...held }))
      .sort((left, right) => right.bytes - left.bytes)
      .slice(0, maxUsers),
    pinned,
    leftOvers: await countLeftOvers(),
    ...(storeBytes !== undefined && { storeBytes }),
    freeBytes: Math.min(
      ...[workBase, outputBase, logBase].map((base) => freeBytes(base) ?? Infinity),
    ),
  };

  function add({ userId, parts = {}, pinned: isPinned }: KeptJob): void {
    const held = users.get(userId) ?? { jobs: 0, bytes: 0 };
    users.set(userId, held);
    for (const part of jobParts) bytes[part] += parts[part] ?? 0;
    const sum = Object.values(parts).reduce((total, of) => total + of, 0);
    jobs += 1;
    for (const count of isPinned ? [held, pinned] : [held]) {
      count.jobs += 1;
      count.bytes += sum;
    }
  }

  async function countLeftOvers(): Promise<Usage['leftOvers']> {
    const found = { entries: 0, bytes: 0 };
    for await (const { base, name } of findLeftOvers({ store, ...places, policy: undefined })) {
      found.entries += 1;
      found.bytes += (await measureEntry(`${base}/${name}`))?.bytes ?? 0;
    }
    return found;
  }
}

const maxUsers = 100;
