import { withoutParts } from '../../../machines/index.ts';
import type { JobPart } from '../../contracts/job/job-parts.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { Now } from '../../contracts/time.ts';
import { nothingRemoved, type Removed } from '../../workspace/removal/remove-entry.ts';
import { bytesOf, type Going } from './going.ts';
import { type PartPlaces, removeParts } from './part-files.ts';

/** Removes parts of jobs, and counts what it removes. */
export interface Remover {
  /**
   * Removes these parts of a family or of unwanted jobs. False, and nothing is removed, if one of them may
   * not go (any more).
   */
  remove(jobs: readonly Going[]): Promise<boolean>;
  /** Finishes what a process that died has marked. */
  finishMarked(): Promise<void>;
  /** What was removed since the last call. */
  takeReport(): Removed & { readonly jobs: number };
}

interface RemoverParts extends PartPlaces {
  readonly store: Pick<Store, 'get' | 'retention'>;
  readonly now: Now;
}

/**
 * The order of a removal: first the rows are marked, in one transaction for all jobs that go together;
 * then the files go; then the rows. Each step can be repeated, so an engine that finds a mark finishes it.
 */
export function createRemover({ store, now, ...places }: RemoverParts): Remover {
  const { retention } = store;
  let removed = nothingRemoved();
  let jobs = new Set<string>();
  /** Jobs of which something could not be removed, and when to try again. */
  const stuck = new Map<string, number>();

  async function finish(jobId: string, parts: readonly JobPart[]): Promise<void> {
    const own = nothingRemoved();
    await removeParts(jobId, parts, places, own);
    removed.files += own.files;
    removed.bytes += own.bytes;
    removed.left.push(...own.left);
    jobs.add(jobId);
    if (own.left.length > 0) {
      // Rows stay as long as files do.
      stuck.set(jobId, now() + retryMs);
      return;
    }
    stuck.delete(jobId);
    while (await retention.finish(jobId)) await new Promise(setImmediate);
  }

  async function resultWithout(jobId: string, parts: readonly JobPart[]) {
    const result = (await store.get(jobId))?.result;
    return result && withoutParts(result, parts);
  }

  return {
    async remove(going) {
      const marks = await Promise.all(
        going.map(async ({ job: { jobId }, parts }) => {
          const result = await resultWithout(jobId, parts);
          return { jobId, parts, ...(result && { result }) };
        }),
      );
      if (!(await retention.mark(marks, now()))) return false;
      // Children first: a job is never without the one that it was made from.
      for (const { job, parts } of going.toReversed()) {
        if (parts.length === 0) continue;
        await finish(job.jobId, [...new Set([...job.going, ...parts])]);
        removed.bytes += bytesOf({ job, parts: parts.filter((part) => rowParts.has(part)) });
      }
      return true;
    },
    async finishMarked() {
      for (const { jobId, going } of (await retention.going(1000)).toReversed())
        if ((stuck.get(jobId) ?? 0) <= now()) await finish(jobId, going);
    },
    takeReport() {
      const report = { ...removed, jobs: jobs.size };
      removed = nothingRemoved();
      jobs = new Set();
      return report;
    },
  };
}

const retryMs = 600_000;

/** Parts that are rows of the store. */
const rowParts: ReadonlySet<JobPart> = new Set(['answers', 'record']);
