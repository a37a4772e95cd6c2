import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { RemovalReport } from '../../contracts/engine/retention.ts';
import type { Store } from '../../contracts/store/store.ts';
import { forgetValues } from './forget-values.ts';
import type { Remover } from './remover.ts';
import type { Sweeper } from '../sweeper.ts';

interface RemovalParts {
  readonly store: Store;
  readonly sweeper: Sweeper;
  readonly remover: Remover;
  /** Rejects when the engine closes. */
  pause(ms: number): Promise<void>;
}

/** The calls that remove what a person names. */
export function createRemovals({ store, sweeper, remover, pause }: RemovalParts) {
  const { retention } = store;

  /** Cancels the jobs, waits until they have ended, and removes them; returns how many have not ended. */
  async function removeAll(jobIds: readonly string[]): Promise<number> {
    // It cancels those that run.
    await sweeper.removeUnwanted(jobIds);
    let pending = 0;
    for (const jobId of jobIds) if (!(await hasGone(jobId))) pending += 1;
    return pending;
  }

  async function hasGone(jobId: string): Promise<boolean> {
    for (let tries = 0; ; tries += 1) {
      const job = await retention.get(jobId);
      if (job === undefined) return true;
      // What could not be removed is in the report.
      if (job.going.length > 0) return true;
      if (job.endedAt === undefined && (await store.engines()).length === 0) return false;
      if (job.endedAt !== undefined && tries === mostTries) return false;
      await pause(Math.min(20 * 2 ** tries, 500));
      await sweeper.removeUnwanted([jobId]);
    }
  }

  async function remove(jobId: string): Promise<RemovalReport> {
    const pending = await removeAll(await retention.reject(jobId));
    return { ...remover.takeReport(), pending };
  }

  /** Can be repeated: what a process that died has left is found again. */
  async function forget(userId: string): Promise<RemovalReport> {
    const forgotten = new Set<string>();
    for (let pending = 0; ;) {
      const ids = await jobsOf(userId);
      const fresh = ids.filter((jobId) => !forgotten.has(jobId));
      for (const jobId of fresh) forgotten.add(jobId);
      if (fresh.length === 0) {
        await forgetValues(store.storage, new Set([userId, ...forgotten]));
        await retention.forgetSpent(userId);
        const isWiped = !(await retention.compact({ whole: true }));
        const report = { ...remover.takeReport(), pending };
        if (isWiped) return report;
        return { ...report, left: [...report.left, heldLog] };
      }
      const rejected = new Set<string>();
      // Oldest first: the first of a family takes the others along, in one transaction.
      for (const jobId of fresh.toReversed())
        for (const each of await retention.reject(jobId)) rejected.add(each);
      for (const jobId of rejected) forgotten.add(jobId);
      pending += await removeAll([...rejected]);
    }
  }

  async function jobsOf(userId: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let cursor: string | undefined, isMore = true; isMore;) {
      const page = await store.list({
        userId,
        limit: 100,
        ...(cursor !== undefined && { cursor }),
      });
      found.push(...page.jobs.map(({ jobId }) => jobId));
      cursor = page.cursor;
      isMore = cursor !== undefined;
    }
    return found;
  }

  return { remove, forget } satisfies { remove: JobEngine['remove']; forget: unknown };
}

/** Half a minute for what holds an ended job, such as a preview that ends. */
const mostTries = 60;

const heldLog =
  'the write-ahead log of the store: another process reads it; repeat this, or restart that process';
