import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { BoardEvents, JobSummary } from '../protocol.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { ErrorCode } from '../../errors/codes.ts';
import { JobError } from '../../errors/job-error.ts';
import { createJobCounter, type JobCounter } from './job-counter.ts';
import { summaryOf } from './summary.ts';

export type BoardListener = (
  ...event: {
    [Name in keyof BoardEvents]: [name: Name, data: BoardEvents[Name]];
  }[keyof BoardEvents]
) => void;

/** Reports changes to any job. Only works while it has listeners. */
export interface Board {
  /** Returns a function that stops listening. */
  listen(listener: BoardListener): () => void;
  /** Reports that jobs are no longer there. */
  forget(jobIds: readonly string[]): void;
}

interface BoardParts {
  readonly engine: Pick<JobEngine, 'get' | 'counts' | 'watch'>;
  readonly redact: Redactor;
}

/**
 * Follows all jobs at a pace that does not burden the engine. If more changes than that, it skips
 * rows, reports how many jobs it skipped, and goes on from the newest entry.
 */
export function createBoard({ engine, redact }: BoardParts): Board {
  const listeners = new Set<BoardListener>();
  let following: AbortController | undefined;
  let counter: JobCounter | undefined;

  const emit: BoardListener = (...event) => {
    for (const listener of listeners) listener(...event);
  };

  function start(): void {
    following = new AbortController();
    const { signal } = following;
    counter = createJobCounter({ engine, signal, onCounted: (counts) => emit('counts', counts) });
    follow(signal).catch(() => {
      // The engine is closed, or its store is gone: the page notices by its connection.
    });
  }

  function forget(jobIds: readonly string[]): void {
    if (jobIds.length === 0) return;
    counter?.count();
    emit('removed', jobIds);
  }

  async function follow(signal: AbortSignal): Promise<void> {
    let skipped: number | undefined;
    while (!signal.aborted) {
      const followed = followOn(signal).catch(ignoreOutage);
      // After the watch has begun, which reports what changes from now on.
      counter?.count();
      if (skipped !== undefined) emit('skipped', { jobs: skipped });
      skipped = await followed;
      await delay(calmMs, undefined, { signal, ref: false });
    }
  }

  /** Ends once more changes than can be followed; resolves with the number of changed jobs. */
  async function followOn(signal: AbortSignal): Promise<number> {
    const changed = new Set<string>();
    let rows = 0;
    const overrun = new AbortController();
    const either = AbortSignal.any([signal, overrun.signal]);
    const flush = async () => {
      rows = 0;
      const ids = [...changed];
      changed.clear();
      if (ids.length === 0) return;
      counter?.count();
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
      if (counter?.counts !== undefined) listener('counts', counter.counts);
      if (following === undefined) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        following?.abort();
        following = undefined;
        counter = undefined;
      };
    },
    forget,
  };
}

/** A store that cannot be reached may come back. Nobody knows how many jobs change meanwhile. */
function ignoreOutage(error: unknown): number {
  if (JobError.isInstance(error) && lasting.has(error.code)) throw error;
  return 0;
}

const lasting: ReadonlySet<ErrorCode> = new Set(['ENGINE_CLOSED', 'STORE_CLOSED', 'STORE_GONE']);
const flushMs = 250;
/** Limits of one flush. */
const maxJobs = 40;
const maxRows = 200;
/** Pause after skipped rows, or a failure of the store. */
const calmMs = 2000;
