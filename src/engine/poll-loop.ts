import type { Sleep } from '../contracts/time.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { StoreChanges } from './runtime/store-changes.ts';

export interface PollLoop {
  start(): void;
  /** Asks for a turn soon. */
  wake(): void;
  /** Resolves when no turn runs and none will. */
  stop(): Promise<void>;
}

interface PollLoopOptions {
  readonly changes: Pick<StoreChanges, 'nextWork'>;
  readonly sleep: Sleep;
  /** Longest time between turns, in milliseconds. */
  readonly everyMs: number;
  /** True when there is more to do at once. */
  tick(): Promise<boolean>;
}

/** Does an engine's tick again and again, one turn at a time: when something changed, or in time. */
export function createPollLoop({ changes, sleep, everyMs, tick }: PollLoopOptions): PollLoop {
  const stopped = new AbortController();
  let asked = Promise.withResolvers<void>();
  const warnedOf = new Set<string>();
  let running: Promise<void> | undefined;
  let late: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      // One promise, and no race: what loses a race is kept until it is settled too.
      asked = Promise.withResolvers();
      void changes.nextWork().then(asked.resolve);
      if (await tickSafely()) continue;
      late ??= inTime();
      await asked.promise;
    }
  }

  async function inTime(): Promise<void> {
    await sleep(everyMs, stopped.signal).catch(() => {});
    late = undefined;
    asked.resolve();
  }

  /** A store that fails for a while is asked again. */
  async function tickSafely(): Promise<boolean> {
    try {
      return await tick();
    } catch (error) {
      const failure = toJobError(error);
      if (!failure.retryable) {
        if (!stopped.signal.aborted && !warnedOf.has(failure.code)) process.emitWarning(failure);
        warnedOf.add(failure.code);
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
    wake: () => asked.resolve(),
    async stop() {
      stopped.abort();
      asked.resolve();
      await running;
    },
  };
}
