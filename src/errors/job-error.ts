import { type ErrorCode, errorCodes } from './codes.ts';

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

  /** Whether the stage may be run again. */
  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }

  /** What to do next. */
  get hint(): string {
    return errorCodes[this.code].hint;
  }
}
