import type { Job } from '../../contracts/job/job.ts';
import type { Sleep } from '../../contracts/time.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import type { StoreWatcher } from '../runtime/store-watcher.ts';

export interface ResultWaiter {
  /**
   * Resolves when the job has ended: with the job if it ended in this engine. Rejects if there is no such
   * job, and with the reason of the signal.
   */
  wait(jobId: string, signal?: AbortSignal): Promise<Job | undefined>;
  /** The job has ended. */
  ended(jobId: string, job?: Job): void;
  /** This engine no longer runs the job. */
  lost(jobId: string): void;
  close(): void;
}

interface ResultWaiterParts {
  readonly changes: StoreWatcher;
  readonly sleep: Sleep;
  /** Whether this engine runs the job: then `ended` or `lost` will be called. */
  isRunHere(jobId: string): boolean;
  /** Asks the store. Rejects if there is no such job. */
  hasEnded(jobId: string): Promise<boolean>;
}

/**
 * Waits for jobs to end. The end of a job of this engine is known at once. Jobs of other engines are
 * looked up when the store changes, a few at a time.
 */
export function createResultWaiter({
  changes,
  sleep,
  isRunHere,
  hasEnded,
}: ResultWaiterParts): ResultWaiter {
  const waiting = new Map<string, Set<Waiter>>();
  let unseen: string[] = [];
  /** How many jobs, from the front of the queue, still need a lookup after the last change. */
  let due = 0;
  let running: Promise<void> | undefined;
  const closed = new AbortController();

  /** The first lookup. Delayed, because jobs that were just submitted may run here by then. */
  function lookUpUnseen(): void {
    const jobIds = unseen;
    unseen = [];
    for (const jobId of jobIds) void lookUp(jobId);
    // Not within `run`: without waiters it ends before it is assigned.
    running ??= run().finally(() => (running = undefined));
  }

  async function run(): Promise<void> {
    let changed = changes.next();
    while (waiting.size > 0 && !closed.signal.aborted) {
      if (due <= 0) {
        await changed;
        changed = changes.next();
        due = waiting.size;
      }
      await sleep(pauseMs, closed.signal).catch(() => {});
      for (const [jobId, waiters] of [...waiting].slice(
        0,
        Math.max(minLookups, waiting.size / 20),
      )) {
        // To the end of the queue.
        waiting.delete(jobId);
        waiting.set(jobId, waiters);
        due -= 1;
        await lookUp(jobId);
      }
    }
  }

  async function lookUp(jobId: string): Promise<void> {
    if (isRunHere(jobId)) return;
    try {
      if (await hasEnded(jobId)) ended(jobId);
    } catch (error) {
      // Try again while the store fails temporarily.
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
    if (unseen.length === 0) setImmediate(lookUpUnseen);
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
      if (waiting.has(jobId)) void lookUp(jobId);
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

/** The least number of lookups between two pauses; of many jobs, a twentieth is looked up. */
const minLookups = 20;
const pauseMs = 100;
