/** What one user, or one guild, may ask for. A part that is left out is not limited. */
export interface Quota {
  /** Jobs that run at once; further ones wait. A job that awaits approval does not run. */
  readonly concurrent?: number;
  /** Jobs submitted within any 60 minutes; further ones are refused with `QUOTA_EXCEEDED`. */
  readonly perHour?: number;
  /** Jobs submitted within any 24 hours; further ones are refused with `QUOTA_EXCEEDED`. */
  readonly perDay?: number;
}

/** Which jobs a store takes, and when they run. They count over all engines of the store. */
export interface AdmissionLimits {
  readonly perUser?: Quota;
  readonly perGuild?: Quota;
  /** Jobs that wait to run, those that start later too; further ones are refused with `QUEUE_FULL`. */
  readonly queued?: number;
}

/** The queue of a store. */
export interface QueueStatus {
  /** Whether jobs that wait are held back, on all engines of the store. */
  readonly paused: boolean;
  readonly limits: AdmissionLimits;
  /** Jobs that wait to run, those that start later too. */
  readonly waiting: number;
  /**
   * For how long the first of these jobs has been able to run, in milliseconds by the clock of the store;
   * undefined if there is none. Jobs that start later are not yet able to.
   */
  readonly oldestWaitingMs?: number;
  /** Jobs that run, or were interrupted and go on as soon as an engine claims them. */
  readonly running: number;
  /** The users of these jobs, those with the most waiting jobs first; at most 50. */
  readonly users: readonly {
    readonly userId: string;
    readonly waiting: number;
    readonly running: number;
  }[];
}
