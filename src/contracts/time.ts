/** Epoch milliseconds. */
export type Now = () => number;

/** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** A clock that nobody can set, in milliseconds. Those with the same id read the same. */
export interface MonotonicClock {
  readonly id: string;
  readonly now: Now;
}

/** What a monotonic clock read. */
export interface ClockReading {
  /** Its id. */
  readonly clock: string;
  readonly at: number;
}

/** The input of a timer that a machine invokes. */
export interface TimerInput {
  /** Epoch milliseconds, absolute: a restored timer ends at its original time. */
  readonly dueAt: number;
}
