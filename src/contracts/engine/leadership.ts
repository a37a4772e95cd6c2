/** The right to do something that one process of a store does at a time. */
export interface Leadership {
  /** What is led. */
  readonly name: string;
  /** Aborted once another process leads, or it was given up. */
  readonly signal: AbortSignal;
  /**
   * Whether this process still leads. Ask right before each effect: a process that was frozen learns only
   * here that another one has taken over. While the lease is fresh, no store is asked. Rejects with the error of
   * the store if it cannot tell: then another process may lead.
   */
  isHeld(): Promise<boolean>;
  /** Gives it up: another process may lead at once. */
  release(): Promise<void>;
}

export interface LeadOptions {
  /** Ends the wait; a leadership that was given is not affected. */
  readonly signal?: AbortSignal;
  /** Called once if others lead all of the names. */
  onWait?(): void;
  /**
   * How many times as long it waits between two tries. A process that leads enough already leaves others the
   * first try with a larger number. @default 1
   */
  readonly patience?: number;
}
