/** How an error is handled, and what a user can do about it. */
export interface ErrorPolicy {
  /** Whether the engine may run the stage again. */
  readonly retryable: boolean;
  /** What to do next, as one or more sentences. */
  readonly hint: string;
}
