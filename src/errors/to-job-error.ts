import { errorCodes } from './codes.ts';
import { JobError } from './job-error.ts';
import type { JobFailure, StageTiming } from '../contracts/job/job.ts';
import { cutText } from './text/cut-text.ts';

/**
 * Converts a thrown value to a `JobError`; an existing one is returned as it is, and a system error
 * gets its code from its errno. Never throws, even if reading the value does.
 */
export function toJobError(thrown: unknown): JobError {
  try {
    return isValidJobError(thrown) ? thrown : convert(thrown);
  } catch {
    return new JobError('STAGE_FAILED', 'The stage threw a value that cannot be read.');
  }
}

/** A stage may have changed the message or the code of its error. */
function isValidJobError(thrown: unknown): thrown is JobError {
  if (!JobError.isInstance(thrown)) return false;
  return typeof thrown.message === 'string' && Object.hasOwn(errorCodes, thrown.code);
}

function convert(thrown: unknown): JobError {
  const message = messageOf(thrown);
  const errno = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (typeof errno === 'string') {
    if (storageErrors.has(errno))
      return new JobError('WORKSPACE_FAILED', message, { cause: thrown });
    if (networkErrors.has(errno))
      return new JobError('STAGE_UNAVAILABLE', message, { cause: thrown });
  }
  return new JobError('STAGE_FAILED', message, { cause: thrown });
}

const storageErrors = new Set([
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EROFS',
  'EACCES',
  'EPERM',
  'EMFILE',
  'EBUSY',
]);
const networkErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'EPIPE']);

function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  return typeof thrown === 'string' && thrown !== ''
    ? thrown
    : 'The stage threw a value that is not an Error.';
}

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
