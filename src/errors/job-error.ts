import { type ErrorCode, errorCodes } from './codes.ts';

const mark = Symbol.for('jobchart.JobError');

/**
 * The only error class of jobchart. Its `code` decides whether the engine retries the stage, and which
 * hint the user sees.
 *
 * @example
 * throw new JobError('STAGE_UNAVAILABLE', 'The model did not answer.', { cause });
 */
export class JobError extends Error {
  readonly code: ErrorCode;
  /** When the same call may succeed, epoch milliseconds; known for `QUOTA_EXCEEDED`. */
  readonly retryAt?: number;

  constructor(
    code: ErrorCode,
    message: string,
    { retryAt, ...options }: ErrorOptions & { readonly retryAt?: number } = {},
  ) {
    super(message, options);
    this.name = 'JobError';
    this.code = code;
    if (retryAt !== undefined) this.retryAt = retryAt;
  }

  /**
   * Whether a value is a `JobError`, also of another copy of jobchart in this process, which
   * `instanceof` does not recognise.
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

  /** Whether the engine may run the stage again. */
  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }

  /** What the user can do next. */
  get hint(): string {
    return errorCodes[this.code].hint;
  }
}
