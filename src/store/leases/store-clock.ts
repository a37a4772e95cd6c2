import type { StoreClocks } from '../../contracts/store/lease.ts';
import type { ClockReading, MonotonicClock } from '../../contracts/time.ts';
import { bootClock } from './boot-clock.ts';

/** One reading of both clocks of a store. */
export interface StoreTime {
  /** By the wall clock, epoch milliseconds. */
  readonly now: number;
  /** By the clock that leases go by. */
  readonly reading: ClockReading;
}

/** Gives the function that reads the clocks of a store. */
export function createStoreClock({ now = Date.now, monotonic }: StoreClocks = {}): () => StoreTime {
  const clock: MonotonicClock =
    monotonic === undefined ? bootClock() : { id: 'given', now: monotonic };
  return () => ({ now: now(), reading: { clock: clock.id, at: clock.now() } });
}
