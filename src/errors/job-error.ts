import { type ErrorCode, errorCodes } from './codes.ts';

const mark = Symbol.for('jobchart.JobError');

/**
 * The one error that jobchart throws. Its code decides whether a stage is run again and what a
 * person is told to do.
 *
 * @example
 * throw new JobError('STAGE_UNAVAILABLE', 'The model did not answer.', { cause });
 */
export class JobError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JobError';
    this.code = code;
  }

  /**
   * Whether a value is a `JobError`, also one of another copy of jobchart in the same process, which
   * `instanceof` does not know.
   *
   * @example
   * if (JobError.isInstance(error) && error.retryable) await tryAgain();
   */
  static isInstance(value: unknown): value is JobError {
    return value instanceof Error && mark in value && value[mark] === true;
  }

  /** The same in every copy of jobchart. */
  get [mark](): true {
    return true;
  }

  /** Whether the stage may be run again. */
  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }

  /** What to do next. */
  get hint(): string {
    return errorCodes[this.code].hint;
  }
}
