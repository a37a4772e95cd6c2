import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JobStatus } from '../../contracts/job/job.ts';
import type { JobCounts } from '../protocol.ts';

interface CountOptions {
  readonly engine: Pick<JobEngine, 'list'>;
  readonly signal: AbortSignal;
  onCounted(counts: JobCounts): void;
}

interface JobCounter {
  /** Counts all jobs, page by page with pauses. A recount first waits until changes calm down. */
  start(): void;
  /** Stops counting: the counts are no longer exact. */
  stop(): void;
  /** Records that a job has reached a status. */
  record(jobId: string, status: JobStatus): void;
  /** Records that a job was removed. */
  forget(jobId: string): void;
}

/** Counts jobs by status, and updates the counts as jobs change. */
export function countJobs({ engine, signal, onCounted }: CountOptions): JobCounter {
  let statuses = new Map<string, JobStatus>();
  let counting = new AbortController();
  let isExact = false;
  let isRecount = false;
  let timer: NodeJS.Timeout | undefined;

  const report = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) onCounted(countsOf(statuses, isExact));
    }, reportDelayMs).unref();
  };

  async function countAll(stopped: AbortSignal): Promise<void> {
    if (isRecount) await delay(calmMs, undefined, { signal: stopped, ref: false });
    isRecount = true;
    statuses = new Map();
    for (let cursor: string | undefined; ;) {
      const page = await engine.list({
        limit: pageSize,
        ...(cursor !== undefined && { cursor }),
      });
      if (stopped.aborted) return;
      // A status recorded meanwhile is newer than the page.
      for (const { jobId, status } of page.jobs) {
        if (!statuses.has(jobId)) statuses.set(jobId, status);
      }
      cursor = page.cursor;
      if (cursor === undefined) break;
      report();
      if (statuses.size >= maxJobs) return;
      await delay(pauseMs, undefined, { signal: stopped, ref: false });
    }
    isExact = true;
    report();
  }

  return {
    start() {
      counting = new AbortController();
      countAll(AbortSignal.any([signal, counting.signal])).catch(() => {});
    },
    stop() {
      counting.abort();
      isExact = false;
      report();
    },
    record(jobId, status) {
      statuses.set(jobId, status);
      report();
    },
    forget(jobId) {
      if (statuses.delete(jobId)) report();
    },
  };
}

const pageSize = 100;
const pauseMs = 25;
const reportDelayMs = 250;
const calmMs = 3000;
const maxJobs = 100_000;

function countsOf(statuses: ReadonlyMap<string, JobStatus>, isExact: boolean): JobCounts {
  const byStatus: Partial<Record<JobStatus, number>> = {};
  for (const status of statuses.values()) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return { byStatus, total: statuses.size, isExact };
}
