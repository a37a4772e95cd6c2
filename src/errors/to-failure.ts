import type { JobFailure, StageTiming } from '../contracts/job.ts';
import { cutText } from './cut-text.ts';
import { toJobError } from './to-job-error.ts';

/** Converts a thrown value to plain data that can be stored and shown. Cuts the message to 500 characters. */
export function toFailure(thrown: unknown, stage?: StageTiming): JobFailure {
  const error = toJobError(thrown);
  const { code, message, hint } = error;
  return {
    code,
    message: cutText(message, 500),
    hint,
    ...(stage && { stage }),
    ...(error !== thrown && { isUnexpected: true }),
  };
}
