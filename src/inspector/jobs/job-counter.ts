import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JobCounts } from '../../contracts/job/job-groups.ts';

interface JobCounterOptions {
  readonly engine: Pick<JobEngine, 'counts'>;
  readonly signal: AbortSignal;
  onCounted(counts: JobCounts): void;
}

export interface JobCounter {
  /** Has the jobs counted soon. */
  count(): void;
  /** The last counts. */
  readonly counts: JobCounts | undefined;
}

/** Counts jobs after changes, and now and then: the store counts, for at most a twentieth of the time. */
export function createJobCounter({ engine, signal, onCounted }: JobCounterOptions): JobCounter {
  let counts: JobCounts | undefined;
  let wanted = Promise.withResolvers<void>();

  async function run(): Promise<void> {
    for (;;) {
      await Promise.race([wanted.promise, pause(unaskedMs)]);
      wanted = Promise.withResolvers();
      const begun = performance.now();
      // A store that cannot be reached may come back.
      const counted = await engine.counts().catch(() => undefined);
      if (signal.aborted) return;
      const hasChanged = JSON.stringify(counted) !== JSON.stringify(counts);
      if (counted !== undefined && hasChanged) {
        counts = counted;
        onCounted(counted);
      }
      await pause(Math.max(restMs, (performance.now() - begun) * 20));
    }
  }

  const pause = (ms: number) => delay(ms, undefined, { signal, ref: false });
  run().catch(() => {});
  return {
    count: () => wanted.resolve(),
    get counts() {
      return counts;
    },
  };
}

const restMs = 500;
/** Another process may have removed jobs, which leaves no trace. */
const unaskedMs = 10_000;
