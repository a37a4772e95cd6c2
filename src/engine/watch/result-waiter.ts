import type { Job } from '../../contracts/job.ts';
import type { Sleep } from '../../contracts/time.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import type { StoreChanges } from '../runtime/store-changes.ts';

export interface ResultWaiter {
  /**
   * Resolves when the job has ended: with what it came to, where that was here. Rejects where there
   * is no such job, and with the reason of the signal.
   */
  wait(jobId: string, signal?: AbortSignal): Promise<Job | undefined>;
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
  const waiting = new Map<string, Set<Waiter>>();
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
      for (const [jobId, waiters] of [...waiting].slice(0, Math.max(fewest, waiting.size / 20))) {
        // To the end of the line, so that all have their turn.
        waiting.delete(jobId);
        waiting.set(jobId, waiters);
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
      for (const { reject } of take(jobId)) reject(error);
    }
  }

  function ended(jobId: string, job?: Job): void {
    for (const { resolve } of take(jobId)) resolve(job);
  }

  function take(jobId: string): Iterable<Waiter> {
    const waiters = waiting.get(jobId) ?? [];
    waiting.delete(jobId);
    return waiters;
  }

  function add(jobId: string, waiter: Waiter): void {
    const waiters = waiting.get(jobId);
    if (waiters !== undefined) return void waiters.add(waiter);
    waiting.set(jobId, new Set([waiter]));
    if (unseen.length === 0) setImmediate(lookAtUnseen);
    unseen.push(jobId);
  }

  function remove(jobId: string, waiter: Waiter): void {
    const waiters = waiting.get(jobId);
    waiters?.delete(waiter);
    if (waiters?.size === 0) waiting.delete(jobId);
  }

  return {
    ended,
    lost(jobId) {
      if (waiting.has(jobId)) void lookAt(jobId);
    },
    async wait(jobId, signal) {
      signal?.throwIfAborted();
      const waiter = Promise.withResolvers<Job | undefined>();
      add(jobId, waiter);
      const abort = () => {
        remove(jobId, waiter);
        waiter.reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      try {
        return await waiter.promise;
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
    close() {
      closed.abort();
      for (const jobId of waiting.keys()) ended(jobId);
    },
  };
}

type Waiter = PromiseWithResolvers<Job | undefined>;

/** Jobs that are looked at between two pauses; of many more, a twentieth. */
const fewest = 20;
const pauseMs = 100;
