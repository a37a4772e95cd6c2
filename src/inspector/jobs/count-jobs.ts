import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../contracts/engine.ts';
import type { JobStatus } from '../../contracts/job.ts';
import type { JobCounts } from '../protocol.ts';

interface CountOptions {
  readonly engine: Pick<JobEngine, 'list'>;
  readonly signal: AbortSignal;
  onCounted(counts: JobCounts): void;
}

interface JobCounter {
  /** Goes through all jobs once, page by page, with pauses; after others than the first, when it is calm. */
  start(): void;
  /** What is counted is not to be trusted any more. */
  stop(): void;
  /** A job has reached a status. */
  note(jobId: string, status: JobStatus): void;
}

/** Counts jobs by status, and keeps the counts right as they change. */
export function countJobs({ engine, signal, onCounted }: CountOptions): JobCounter {
  let statuses = new Map<string, JobStatus>();
  let counting = new AbortController();
  let isExact = false;
  let isAgain = false;
  let telling: NodeJS.Timeout | undefined;

  const tell = () => {
    telling ??= setTimeout(() => {
      telling = undefined;
      if (!signal.aborted) onCounted(countsOf(statuses, isExact));
    }, tellMs).unref();
  };

  async function goThrough(stopped: AbortSignal): Promise<void> {
    if (isAgain) await delay(calmMs, undefined, { signal: stopped, ref: false });
    isAgain = true;
    statuses = new Map();
    for (let cursor: string | undefined; ;) {
      const page = await engine.list({
        limit: pageSize,
        ...(cursor !== undefined && { cursor }),
      });
      if (stopped.aborted) return;
      // What was heard of a job meanwhile is newer than the page.
      for (const { jobId, status } of page.jobs) {
        if (!statuses.has(jobId)) statuses.set(jobId, status);
      }
      cursor = page.cursor;
      if (cursor === undefined) break;
      tell();
      if (statuses.size >= mostJobs) return;
      await delay(pauseMs, undefined, { signal: stopped, ref: false });
    }
    isExact = true;
    tell();
  }

  return {
    start() {
      counting = new AbortController();
      goThrough(AbortSignal.any([signal, counting.signal])).catch(() => {});
    },
    stop() {
      counting.abort();
      isExact = false;
      tell();
    },
    note(jobId, status) {
      statuses.set(jobId, status);
      tell();
    },
  };
}

const pageSize = 100;
const pauseMs = 25;
const tellMs = 250;
const calmMs = 3000;
const mostJobs = 100_000;

function countsOf(statuses: ReadonlyMap<string, JobStatus>, isExact: boolean): JobCounts {
  const byStatus: Partial<Record<JobStatus, number>> = {};
  for (const status of statuses.values()) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return { byStatus, total: statuses.size, isExact };
}
