import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../contracts/engine.ts';
import type { JobStatus } from '../../contracts/job.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import type { BoardEvents, JobCounts, JobSummary } from '../protocol.ts';
import type { Redactor } from '../../redact/redact.ts';
import { countJobs } from './count-jobs.ts';
import { summaryOf } from './summary.ts';

export type BoardListener = <Name extends keyof BoardEvents>(
  event: Name,
  data: BoardEvents[Name],
) => void;

/** Tells what changes among all jobs. Works only while somebody listens. */
export interface Board {
  /** Gives a function that stops listening. */
  listen(listener: BoardListener): () => void;
}

interface BoardParts {
  readonly engine: Pick<JobEngine, 'get' | 'list' | 'watch'>;
  readonly redact: Redactor;
}

/**
 * Follows all jobs at a pace that the engine does not feel: where more happens than that, it leaves
 * rows out, says so, and goes on from the newest job.
 */
export function createBoard({ engine, redact }: BoardParts): Board {
  const listeners = new Set<BoardListener>();
  let following: AbortController | undefined;
  let counted: JobCounts | undefined;

  const tell: BoardListener = (event, data) => {
    for (const listener of listeners) listener(event, data);
  };

  function start(): void {
    following = new AbortController();
    follow(following.signal).catch(() => {
      // The engine was closed, or its store is gone: who looks is told by their connection.
    });
  }

  async function follow(signal: AbortSignal): Promise<void> {
    const counts = countJobs({
      engine,
      signal,
      onCounted(now) {
        counted = now;
        tell('counts', now);
      },
    });
    for (
      let after = await newestCursor(engine);
      !signal.aborted;
      after = await newestCursor(engine)
    ) {
      counts.start();
      const skipped = await followFrom(after, signal, counts.note);
      if (signal.aborted) return;
      counts.stop();
      tell('skipped', { jobs: skipped });
      await delay(calmMs, undefined, { signal, ref: false });
    }
  }

  /** Ends where there is more than can be followed, with the number of jobs that have changed. */
  async function followFrom(
    after: string | undefined,
    signal: AbortSignal,
    note: (jobId: string, status: JobStatus) => void,
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
      for (const jobId of ids) {
        const job = await engine.get(jobId);
        if (job) jobs.push(summaryOf(job, redact));
      }
      tell('jobs', jobs);
    };
    const timer = setInterval(() => void flush().catch(() => overrun.abort()), flushMs).unref();
    try {
      const watched = engine.watch({ signal: either, ...(after !== undefined && { after }) });
      for await (const entry of watched) {
        const status = statusIn(entry);
        if (status !== undefined) note(entry.jobId, status);
        changed.add(entry.jobId);
        rows += 1;
        if (changed.size > mostJobs || rows > mostRows) return changed.size;
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
      };
    },
  };
}

const flushMs = 250;
/** What one flush may cost. */
const mostJobs = 40;
const mostRows = 200;
/** From one list to the next while there is more than can be followed. */
const calmMs = 1000;

function statusIn({ type, data }: JournalEntry): JobStatus | undefined {
  if (type === 'job.created') return 'created';
  if (type === 'job.quarantined') return 'quarantined';
  return type === 'job.status' ? data.to : undefined;
}

/** A place in the journal from which it is not far to its end: where the newest job begins. */
async function newestCursor(
  engine: Pick<JobEngine, 'list' | 'watch'>,
): Promise<string | undefined> {
  const {
    jobs: [newest],
  } = await engine.list({ limit: 1 });
  if (newest === undefined) return undefined;
  for await (const { cursor } of engine.watch({ jobId: newest.jobId })) return cursor;
  return undefined;
}
