import type { Sleep } from '../contracts/time.ts';

/** Runs retention in the background of an engine. */
export interface RetentionRunner {
  /** @param options.ownOnly Only tidies the own folders: another engine decides what goes. */
  start(options?: { readonly ownOnly?: boolean }): void;
  /** Resolves when the current step has ended. Abort the signal first. */
  stop(): Promise<void>;
}

interface RunnerParts {
  readonly lease: { acquireOrRenew(): Promise<boolean>; release(): Promise<void> };
  /** Whether anything is due; it costs a read or two. */
  hasWork(): Promise<boolean>;
  /** Does some work; true if there is more. */
  step(): Promise<boolean>;
  /** Work for the first time, and then once in a while; undefined if there is none. */
  readonly tidy: (() => Promise<void>) | undefined;
  /** The same for work that each engine does, with or without the lease. */
  readonly tidyOwn: (() => Promise<void>) | undefined;
  readonly everyMs: number;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
}

/**
 * One engine of a store at a time does the work: the one that has the lease. Not part of the poll loop,
 * which would delay jobs: a step may wait for the disk.
 */
export function createRetentionRunner(parts: RunnerParts): RetentionRunner {
  const { lease, everyMs, sleep, signal } = parts;
  let running: Promise<void> | undefined;
  let rounds = 0;

  async function run(ownOnly: boolean): Promise<void> {
    for (let looks = 0; !signal.aborted; looks += 1) {
      if (looks % roundsPerTidy === 0) await parts.tidyOwn?.().catch(() => {});
      // The disk or the store may fail for a while: the next round tries again.
      if (!ownOnly) await round().catch(() => {});
      await sleep(everyMs, signal).catch(() => {});
    }
  }

  async function round(): Promise<void> {
    const tidy = rounds % roundsPerTidy === 0 ? parts.tidy : undefined;
    if (tidy === undefined && !(await parts.hasWork())) return void (rounds += 1);
    if (!(await lease.acquireOrRenew())) return;
    await tidy?.();
    rounds += 1;
    while (!signal.aborted && (await parts.step())) await new Promise(setImmediate);
  }

  return {
    start({ ownOnly = false } = {}) {
      running ??= run(ownOnly);
    },
    async stop() {
      await running;
      await lease.release();
    },
  };
}

const roundsPerTidy = 1000;
