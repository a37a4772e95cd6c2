import type { Job } from '../../contracts/job.ts';
import type { Sleep } from '../../contracts/time.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import type { StoreChanges } from '../runtime/store-changes.ts';

export interface ResultWaiter {
  /**
   * Resolves when the job has ended: with what it came to, where that was here. Rejects where there
   * is no such job.
   */
  wait(jobId: string): Promise<Job | undefined>;
  /** The job has ended. */
  ended(jobId: string, job?: Job): void;
  /** The job is no longer run here. */
  lost(jobId: string): void;
  close(): void;
}

interface AwaitParts {
  readonly changes: StoreChanges;
  readonly sleep: Sleep;
  /** Whether the job is run here: then its end is told. */
  isRunHere(jobId: string): boolean;
  /** Looks into the store, in its turn. Rejects where there is no such job. */
  hasEnded(jobId: string): Promise<boolean>;
}

/**
 * Waits for jobs to end. Those that end here are known at once; for those of other processes it
 * looks when the store changes, and seldom where many are waited for.
 */
export function createResultWaiter({
  changes,
  sleep,
  isRunHere,
  hasEnded,
}: AwaitParts): ResultWaiter {
  const waiting = new Map<string, PromiseWithResolvers<Job | undefined>>();
  let unseen: string[] = [];
  /** How many, from the first of the line, are to be looked at without a further change. */
  let due = 0;
  let looking: Promise<void> | undefined;
  const closed = new AbortController();

  /** The first look at a job: what was submitted just before has begun by then. */
  function lookAtUnseen(): void {
    const jobIds = unseen;
    unseen = [];
    for (const jobId of jobIds) void lookAt(jobId);
    looking ??= look();
  }

  async function look(): Promise<void> {
    let changed = changes.next();
    while (waiting.size > 0 && !closed.signal.aborted) {
      if (due <= 0) {
        await changed;
        changed = changes.next();
        due = waiting.size;
      }
      await sleep(pauseMs, closed.signal).catch(() => {});
      for (const [jobId, waiter] of [...waiting].slice(0, Math.max(fewest, waiting.size / 20))) {
        // To the end of the line, so that all have their turn.
        waiting.delete(jobId);
        waiting.set(jobId, waiter);
        due -= 1;
        await lookAt(jobId);
      }
    }
    looking = undefined;
  }

  async function lookAt(jobId: string): Promise<void> {
    if (isRunHere(jobId)) return;
    try {
      if (await hasEnded(jobId)) ended(jobId);
    } catch (error) {
      // A store that fails for a while is asked again.
      if (toJobError(error).retryable) {
        due = waiting.size;
        return;
      }
      waiting.get(jobId)?.reject(error);
      waiting.delete(jobId);
    }
  }

  function ended(jobId: string, job?: Job): void {
    waiting.get(jobId)?.resolve(job);
    waiting.delete(jobId);
  }

  return {
    ended,
    lost(jobId) {
      if (waiting.has(jobId)) void lookAt(jobId);
    },
    wait(jobId) {
      const known = waiting.get(jobId);
      if (known !== undefined) return known.promise;
      const waiter = Promise.withResolvers<Job | undefined>();
      waiting.set(jobId, waiter);
      if (unseen.length === 0) setImmediate(lookAtUnseen);
      unseen.push(jobId);
      return waiter.promise;
    },
    close() {
      closed.abort();
      for (const { resolve } of waiting.values()) resolve(undefined);
      waiting.clear();
    },
  };
}

/** Jobs that are looked at between two pauses; of many more, a twentieth. */
const fewest = 20;
const pauseMs = 100;
