import { createLimiter } from '../../stages/limiter.ts';

/** Runs a few pieces of work at a time. */
export interface Crew {
  /** Runs `work` when there is room; after a failure nothing more begins. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits for everything that has begun, then throws what failed first. */
  settle(works: Iterable<Promise<unknown>>): Promise<void>;
}

/**
 * A crew of `size`. What runs when something fails is not ended: it is paid for, and its result is
 * kept for the next attempt.
 */
export function createCrew(size: number, signal: AbortSignal): Crew {
  const slots = createLimiter(size);
  let failure: { readonly error: unknown } | undefined;

  async function watched<Result>(work: () => Promise<Result>): Promise<Result> {
    if (failure !== undefined) throw failure.error;
    try {
      return await work();
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  }

  return {
    run: (work) => slots.run(() => watched(work), signal),
    async settle(works) {
      const results = await Promise.allSettled(works);
      signal.throwIfAborted();
      if (failure !== undefined) throw failure.error;
      const failed = results.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
    },
  };
}
