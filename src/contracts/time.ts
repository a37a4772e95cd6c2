/** Epoch milliseconds. */
export type Now = () => number;

/** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** A clock that cannot be set, in milliseconds. Clocks with the same id agree. */
export interface MonotonicClock {
  readonly id: string;
  readonly now: Now;
}

/** A reading of a monotonic clock. */
export interface ClockReading {
  /** The id of the clock. */
  readonly clock: string;
  readonly at: number;
}

/** The input of a timer that a machine invokes. */
export interface TimerInput {
  /** Epoch milliseconds, absolute: a restored timer ends at its original time. */
  readonly dueAt: number;
}
