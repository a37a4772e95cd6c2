import { setImmediate as nextTick } from 'node:timers/promises';
import type { Retention } from '../contracts/engine/retention.ts';
import type { KeptJob } from '../contracts/store/store-retention.ts';
import type { Store } from '../contracts/store/store.ts';
import type { Now } from '../contracts/time.ts';
import { duePartsOf } from './due-parts.ts';
import { familyNameOf, familyOf, unwantedWith } from './removal/family.ts';
import { measureEnded } from './removal/measure-ended.ts';
import type { PartPlaces } from './removal/part-files.ts';
import { bytesOf, stateOf, wholly, withoutRecord } from './removal/going.ts';
import type { Remover } from './removal/remover.ts';

/** Decides which jobs go, and has them removed. */
export interface Sweeper {
  /** Whether anything is due. */
  hasWork(): Promise<boolean>;
  /** Works through some of what is due; true if there is more. */
  step(): Promise<boolean>;
  /** Works through all jobs, whether they are due or not. */
  all(): Promise<void>;
  /** The same for some jobs that are unwanted. */
  removeUnwanted(jobIds: readonly string[]): Promise<void>;
}

interface SweeperParts extends PartPlaces {
  readonly store: Pick<Store, 'get' | 'retention' | 'post' | 'engines'>;
  /** Undefined if only unwanted jobs go. */
  readonly policy: Retention | undefined;
  readonly remover: Remover;
  readonly now: Now;
}

export function createSweeper(parts: SweeperParts): Sweeper {
  const { store, policy, remover, now } = parts;
  const { retention } = store;
  const recheckMs = recheckOf(policy);
  /** How often the end of a preview was waited for. */
  const waits = new Map<string, number>();

  /** Finds jobs, and measures those that ended since the last look. */
  async function measured(find: typeof familyOf, jobId: string): Promise<readonly KeptJob[]> {
    const jobs = await find(retention, jobId);
    return (await measureEnded(jobs, retention, parts)) ? find(retention, jobId) : jobs;
  }

  /**
   * Removes what is due of a job and its family, and notes when to look again. Returns the jobs that need
   * no look of their own.
   */
  async function consider(jobId: string): Promise<readonly KeptJob[]> {
    const job = await retention.get(jobId);
    if (job?.unwanted === true) return considerUnwanted(jobId);
    if (job?.endedAt === undefined || policy === undefined) return [];
    const family = await measured(familyOf, jobId);
    const { ends, isFree } = stateOf(family);
    const dues = family.map((each) => ({
      job: each,
      ...duePartsOf(each, Math.max(...ends), policy, now()),
    }));
    const isDue = isFree && dues.some((due) => due.parts.length > 0);
    if (isDue && (await remover.remove(dues))) return family;
    const recheckAt = now() + recheckMs;
    // All of them: looking at each would find the whole family again.
    await Promise.all(
      dues.map(async ({ job: { jobId: id, endedAt, unwanted }, lookAt }) => {
        if (endedAt !== undefined && !unwanted)
          await retention.note(id, { lookAt: isFree && !isDue ? lookAt : recheckAt });
      }),
    );
    return family.filter(({ unwanted }) => !unwanted);
  }

  /** The jobs of a family go together, so only one of them is looked at. */
  async function oneOfEachFamily(jobIds: readonly string[]): Promise<readonly string[]> {
    const names = await Promise.all(jobIds.map((jobId) => familyNameOf(retention, jobId)));
    return jobIds.filter((_, at) => names.indexOf(names[at] ?? '') === at);
  }

  async function considerUnwanted(jobId: string): Promise<readonly KeptJob[]> {
    const [root] = await unwantedWith(retention, jobId);
    if (root === undefined) return [];
    // Jobs that were made from them meanwhile.
    await retention.reject(root.jobId);
    const group = await measured(unwantedWith, root.jobId);
    if ((await stopAll(group)) && (await remover.remove(group.map(wholly)))) return group;
    for (const job of group)
      if (job.endedAt !== undefined) await retention.note(job.jobId, { lookAt: now() + 1000 });
    return group;
  }

  /** Cancels jobs that run, and ends previews that are live. True if there are none, or nobody would answer. */
  async function stopAll(group: readonly KeptJob[]): Promise<boolean> {
    let isStill = true;
    for (const { jobId: id, endedAt, previewed } of group) {
      if (endedAt === undefined) {
        await store.post({ kind: 'job', id }, cancel, postId);
        isStill = false;
      } else if (previewed && (await store.engines()).length > 0 && waited(id) < patience) {
        await store.post({ kind: 'preview', id }, stop, postId);
        isStill = false;
      } else waits.delete(id);
    }
    return isStill;
  }

  function waited(jobId: string): number {
    const times = waits.get(jobId) ?? 0;
    waits.set(jobId, times + 1);
    return times;
  }

  /** Removes the oldest until all fits. */
  async function fitInto(maxBytes: number): Promise<void> {
    for (const records of [false, true]) {
      for (let skip = 0; ;) {
        const { files, records: others } = await retention.totals();
        if (files + others <= maxBytes) return;
        const oldest = await retention.oldest({ limit: atOnce, skip, records });
        if (oldest.length === 0) break;
        skip += await removeFirst(oldest, records, files + others - maxBytes);
      }
    }
  }

  /** Removes jobs until `excess` bytes are gone; returns how many may not go. */
  async function removeFirst(
    oldest: readonly KeptJob[],
    records: boolean,
    excess: number,
  ): Promise<number> {
    let [kept, freed] = [0, 0];
    const gone = new Set<string>();
    for (const { jobId } of oldest) {
      if (freed >= excess) break;
      if (gone.has(jobId)) continue;
      const family = await familyOf(retention, jobId);
      const going = family.map((job) => (records ? wholly(job) : withoutRecord(job)));
      if (stateOf(family).isFree && (await remover.remove(going))) {
        for (const { job } of going) gone.add(job.jobId);
        freed += going.reduce((sum, each) => sum + bytesOf(each), 0);
      } else kept += 1;
    }
    return kept;
  }

  return {
    async hasWork() {
      const due = await retention.due({ at: now(), limit: 1, unwanted: policy === undefined });
      return due.length > 0 || (await retention.going(1)).length > 0;
    },
    async step() {
      await remover.finishMarked();
      const unwanted = policy === undefined;
      const due = await retention.due({ at: now(), limit: atOnce, unwanted });
      const chosen = await oneOfEachFamily(due.map(({ jobId }) => jobId));
      // Together, so that they share transactions of the store.
      const outcomes = await Promise.allSettled(chosen.map(consider));
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
      if (due.length === atOnce || chosen.length < due.length) return true;
      if (policy?.maxBytes !== undefined) await fitInto(policy.maxBytes);
      return retention.compact();
    },
    async all() {
      await remover.finishMarked();
      const seen = new Set<string>();
      for (let cursor: number | undefined = 0; cursor !== undefined;) {
        const page = await retention.list({ limit: 200, cursor });
        for (const { jobId } of page.jobs) {
          if (seen.has(jobId)) continue;
          for (const each of await consider(jobId)) seen.add(each.jobId);
          await nextTick();
        }
        cursor = page.cursor;
      }
      if (policy?.maxBytes !== undefined) await fitInto(policy.maxBytes);
    },
    async removeUnwanted(jobIds) {
      for (const jobId of jobIds) await consider(jobId);
    },
  };
}

/** A family that may not go is looked at again after a tenth of the shortest age. */
function recheckOf(policy: Retention | undefined): number {
  const { maxBytes: _, ...ages } = policy ?? {};
  const shortest = Math.min(...Object.values(ages), 6_000_000);
  return Math.min(Math.max(shortest / 10, 1000), 600_000);
}

const cancel = JSON.stringify({ type: 'job.cancel' });
const stop = JSON.stringify({ type: 'preview.stop' });
/** However often it is posted, it is one event. */
const postId = 'retention';
const atOnce = 20;
/** Looks at a preview that is to end, a second apart. */
const patience = 20;
