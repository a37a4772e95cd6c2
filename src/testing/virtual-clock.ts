import type { Now, Sleep } from '../contracts/time.ts';

/** Time that only moves when it is told to. Spread it into the options of an actor or an engine. */
export interface VirtualClock {
  readonly now: Now;
  /** The same time, for leases. */
  readonly monotonic: Now;
  readonly sleep: Sleep;
  /** Moves time on by `ms` milliseconds and wakes, in order, every sleep that ends by then. */
  advance(ms: number): void;
}

/**
 * A clock for tests: it begins at `start`, in epoch milliseconds, and stands still until `advance`.
 *
 * @example
 * const clock = virtualClock();
 * const actor = createJobActor(request, { stages, ...clock });
 * clock.advance(1000);
 */
export function virtualClock(start = 1_700_000_000_000): VirtualClock {
  let time = start;
  const sleepers = new Map<() => void, number>();
  const clock: Omit<VirtualClock, 'advance'> = {
    now: () => time,
    monotonic: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        sleepers.set(resolve, time + ms);
        signal.addEventListener('abort', () => {
          sleepers.delete(resolve);
          reject(signal.reason);
        });
      }),
  };
  // Not enumerable: it is no option of what the clock is spread into.
  return Object.defineProperty({ advance, ...clock }, 'advance', { enumerable: false });

  function advance(ms: number): void {
    const end = time + ms;
    const due = [...sleepers].filter(([, at]) => at <= end).toSorted(([, a], [, b]) => a - b);
    for (const [wake, at] of due) {
      time = Math.max(time, at);
      sleepers.delete(wake);
      wake();
    }
    time = end;
  }
}
