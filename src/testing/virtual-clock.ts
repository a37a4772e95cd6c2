import type { Now, Sleep } from '../../src/contracts/time.ts';

export interface VirtualClock {
  readonly now: Now;
  readonly sleep: Sleep;
  /** Moves time on and wakes, in order, every sleep that ends by then. */
  advance(ms: number): void;
}

/** Time that only moves when it is told to. */
export function virtualClock(start = 1_700_000_000_000): VirtualClock {
  let time = start;
  const sleepers = new Map<() => void, number>();
  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        sleepers.set(resolve, time + ms);
        signal.addEventListener('abort', () => {
          sleepers.delete(resolve);
          reject(signal.reason);
        });
      }),
    advance(ms) {
      const end = time + ms;
      const due = [...sleepers].filter(([, at]) => at <= end).toSorted(([, a], [, b]) => a - b);
      for (const [wake, at] of due) {
        time = Math.max(time, at);
        sleepers.delete(wake);
        wake();
      }
      time = end;
    },
  };
}
