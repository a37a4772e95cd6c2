import type { Sleep } from '../contracts/time.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { StoreWatcher } from './runtime/store-watcher.ts';

export interface PollLoop {
  start(): void;
  /** Ticks soon. */
  wake(): void;
  /** Resolves when the last tick has ended. */
  stop(): Promise<void>;
}

interface PollLoopOptions {
  readonly changes: Pick<StoreWatcher, 'nextWork'>;
  readonly sleep: Sleep;
  /** The longest time between two ticks, in milliseconds. */
  readonly everyMs: number;
  /** Does one round of work; true if there is more to do at once. */
  tick(): Promise<boolean>;
  /** Called when the file of the store is gone, so that nothing can be saved. */
  onStoreGone(): void;
}

/** Calls `tick`, one call at a time: when the store changes, on `wake`, and at least every `everyMs`. */
export function createPollLoop(options: PollLoopOptions): PollLoop {
  const { changes, sleep, everyMs, tick, onStoreGone } = options;
  const stopped = new AbortController();
  let woken = Promise.withResolvers<void>();
  const reported = new Set<string>();
  let running: Promise<void> | undefined;
  let overdue: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      // No Promise.race: the pending loser would leak a reaction per round.
      woken = Promise.withResolvers();
      void changes.nextWork().then(woken.resolve);
      if (await tickSafely()) continue;
      overdue ??= wakeInTime();
      await woken.promise;
    }
  }

  async function wakeInTime(): Promise<void> {
    await sleep(everyMs, stopped.signal).catch(() => {});
    overdue = undefined;
    woken.resolve();
  }

  /** Retries while the store fails temporarily; reports each other code once. */
  async function tickSafely(): Promise<boolean> {
    try {
      return await tick();
    } catch (error) {
      const failure = toJobError(error);
      if (failure.code === 'STORE_GONE') onStoreGone();
      if (!failure.retryable) {
        if (!stopped.signal.aborted && !reported.has(failure.code)) process.emitWarning(failure);
        reported.add(failure.code);
        return false;
      }
      await sleep(200, stopped.signal).catch(() => {});
      return true;
    }
  }

  return {
    start() {
      running ??= run();
    },
    wake: () => woken.resolve(),
    async stop() {
      stopped.abort();
      woken.resolve();
      await running;
    },
  };
}
