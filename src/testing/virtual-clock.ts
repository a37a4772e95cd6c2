import type { Now, Sleep } from '../contracts/time.ts';

/** Time that moves only by `advance`. Spread it into the options of an actor or an engine. */
export interface VirtualClock {
  readonly now: Now;
  /** The same time, for leases. */
  readonly monotonic: Now;
  readonly sleep: Sleep;
  /** Advances the time by `ms` milliseconds, and ends every sleep that is due, in order. */
  advance(ms: number): void;
}

/**
 * Creates a clock for tests. It begins at `start`, in epoch milliseconds.
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
  // Not enumerable: an actor or engine would refuse it as an unknown option.
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
