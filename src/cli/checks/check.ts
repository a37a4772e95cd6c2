/** The result of one check of `doctor`. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** Whether jobs cannot run without it. */
  readonly required: boolean;
  readonly detail: string;
  /** What to do if the check failed. */
  readonly hint?: string;
}
