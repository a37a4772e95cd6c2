import type { Job } from '../contracts/job.ts';
import type { Sleep } from '../contracts/time.ts';
import type { Changes } from './changes.ts';

export interface Results {
  /** Resolves when the job has ended: with what it came to, where that was here. */
  wait(jobId: string): Promise<Job | undefined>;
  /** The job has ended. */
  ended(jobId: string, job?: Job): void;
  close(): void;
}

interface AwaitParts {
  readonly changes: Changes;
  readonly sleep: Sleep;
  hasEnded(jobId: string): Promise<boolean>;
}

/**
 * Waits for jobs to end. Those that end here are known at once; for those of other processes it
 * looks when the store changes, and seldom where many are waited for.
 */
export function awaitResults({ changes, sleep, hasEnded }: AwaitParts): Results {
  const waiting = new Map<string, PromiseWithResolvers<Job | undefined>>();
  let looking: Promise<void> | undefined;
  const closed = new AbortController();

  async function look(): Promise<void> {
    while (waiting.size > 0 && !closed.signal.aborted) {
      const changed = changes.next();
      for (const jobId of [...waiting.keys()].slice(0, lookedAtOnce)) {
        const waiter = waiting.get(jobId);
        if (waiter === undefined) continue;
        if (await hasEnded(jobId)) ended(jobId);
        else {
          // To the end of the line, so that all have their turn.
          waiting.delete(jobId);
          waiting.set(jobId, waiter);
        }
      }
      await Promise.all([changed, sleep(pauseMs, closed.signal).catch(() => {})]);
    }
    looking = undefined;
  }

  function ended(jobId: string, job?: Job): void {
    waiting.get(jobId)?.resolve(job);
    waiting.delete(jobId);
  }

  return {
    ended,
    wait(jobId) {
      const known = waiting.get(jobId);
      if (known !== undefined) return known.promise;
      const waiter = Promise.withResolvers<Job | undefined>();
      waiting.set(jobId, waiter);
      looking ??= look();
      return waiter.promise;
    },
    close() {
      closed.abort();
      for (const { resolve } of waiting.values()) resolve(undefined);
      waiting.clear();
    },
  };
}

const lookedAtOnce = 20;
const pauseMs = 100;
