/** One thing that `doctor` looked at. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** Whether jobs need it. */
  readonly required: boolean;
  readonly detail: string;
  /** What to do, where it is not ok. */
  readonly hint?: string;
}
