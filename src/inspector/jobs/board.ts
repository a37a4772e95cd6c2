import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JobStatus } from '../../contracts/job/job.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { BoardEvents, JobCounts, JobSummary } from '../protocol.ts';
import type { Redactor } from '../../redact/redact.ts';
import { countJobs } from './count-jobs.ts';
import { summaryOf } from './summary.ts';

export type BoardListener = <Name extends keyof BoardEvents>(
  event: Name,
  data: BoardEvents[Name],
) => void;

/** Reports changes to any job. Only works while it has listeners. */
export interface Board {
  /** Returns a function that stops listening. */
  listen(listener: BoardListener): () => void;
  /** Reports that jobs are no longer there. */
  forget(jobIds: readonly string[]): void;
}

interface BoardParts {
  readonly engine: Pick<JobEngine, 'get' | 'list' | 'watch'>;
  readonly redact: Redactor;
}

/**
 * Follows all jobs at a pace that does not burden the engine. If more changes than that, it skips
 * rows, reports how many jobs it skipped, and goes on from the newest entry.
 */
export function createBoard({ engine, redact }: BoardParts): Board {
  const listeners = new Set<BoardListener>();
  let following: AbortController | undefined;
  let counted: JobCounts | undefined;
  let counts: ReturnType<typeof countJobs> | undefined;

  const emit: BoardListener = (event, data) => {
    for (const listener of listeners) listener(event, data);
  };

  function start(): void {
    following = new AbortController();
    follow(following.signal).catch(() => {
      // The engine is closed, or its store is gone: the page notices by its connection.
    });
  }

  function forget(jobIds: readonly string[]): void {
    if (jobIds.length === 0) return;
    for (const jobId of jobIds) counts?.forget(jobId);
    emit('removed', jobIds);
  }

  async function follow(signal: AbortSignal): Promise<void> {
    const counter = countJobs({
      engine,
      signal,
      onCounted(current) {
        counted = current;
        emit('counts', current);
      },
    });
    counts = counter;
    while (!signal.aborted) {
      const followed = followOn(signal, counter.record);
      // After the watch has begun: what changes while it counts is recorded.
      counter.start();
      const skipped = await followed;
      if (signal.aborted) return;
      counter.stop();
      emit('skipped', { jobs: skipped });
      await delay(calmMs, undefined, { signal, ref: false });
    }
  }

  /** Ends once more changes than can be followed; resolves with the number of changed jobs. */
  async function followOn(
    signal: AbortSignal,
    record: (jobId: string, status: JobStatus) => void,
  ): Promise<number> {
    const changed = new Set<string>();
    let rows = 0;
    const overrun = new AbortController();
    const either = AbortSignal.any([signal, overrun.signal]);
    const flush = async () => {
      rows = 0;
      const ids = [...changed];
      changed.clear();
      if (ids.length === 0) return;
      const jobs: JobSummary[] = [];
      const removed: string[] = [];
      for (const jobId of ids) {
        const job = await engine.get(jobId);
        if (job === undefined || job.pruned?.includes('record') === true) removed.push(jobId);
        else jobs.push(summaryOf(job, redact));
      }
      if (jobs.length > 0) emit('jobs', jobs);
      forget(removed);
    };
    const timer = setInterval(() => void flush().catch(() => overrun.abort()), flushMs).unref();
    try {
      const watched = engine.watch({ signal: either, after: 'latest' });
      for await (const entry of watched) {
        const status = statusIn(entry);
        if (status !== undefined) record(entry.jobId, status);
        changed.add(entry.jobId);
        rows += 1;
        if (changed.size > maxJobs || rows > maxRows) return changed.size;
      }
      return changed.size;
    } finally {
      clearInterval(timer);
    }
  }

  return {
    listen(listener) {
      listeners.add(listener);
      if (counted !== undefined) listener('counts', counted);
      if (following === undefined) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        following?.abort();
        following = undefined;
        counted = undefined;
        counts = undefined;
      };
    },
    forget,
  };
}

const flushMs = 250;
/** Limits of one flush. */
const maxJobs = 40;
const maxRows = 200;
/** Pause after skipped rows. */
const calmMs = 1000;

function statusIn({ type, data }: JournalEntry): JobStatus | undefined {
  if (type === 'job.created') return 'created';
  if (type === 'job.quarantined') return 'quarantined';
  return type === 'job.status' ? data.to : undefined;
}
