import { errorCodes } from './codes.ts';
import { JobError } from './job-error.ts';

/**
 * Gives anything that was thrown a code: a `JobError` as it is, system errors by their errno. Never
 * throws, whatever a stage made of its error.
 */
export function toJobError(thrown: unknown): JobError {
  try {
    return isSound(thrown) ? thrown : convert(thrown);
  } catch {
    return new JobError('STAGE_FAILED', 'What the stage threw cannot be read.');
  }
}

/** Whether it is an error of ours, and of a code that there is. */
function isSound(thrown: unknown): thrown is JobError {
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
  return typeof thrown === 'string' && thrown !== '' ? thrown : 'The stage threw no error object.';
}
