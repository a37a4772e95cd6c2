import { JobError } from '../errors/job-error.ts';

const maxValueBytes = 64 * 1024;

/** Validates a page limit: 1 to 1000. @throws JobError `QUERY_INVALID` */
export function checkLimit(limit: number): number {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= 1000) return limit;
  throw new JobError('QUERY_INVALID', `limit: ${limit} is not a whole number from 1 to 1000.`);
}

/** Validates the size of a stored value. @throws JobError `QUERY_INVALID` */
export function checkValue(value: string): string {
  const bytes = Buffer.byteLength(value);
  if (bytes <= maxValueBytes) return value;
  throw new JobError('QUERY_INVALID', `value: ${bytes} bytes; ${maxValueBytes} are allowed.`);
}

/** The error of deleting a job that has not ended. */
export function activeError(jobId: string): JobError {
  return new JobError('JOB_ACTIVE', `Job ${jobId} has not ended.`);
}

/** The error of every call after `close`. */
export function closedError(): JobError {
  return new JobError('STORE_CLOSED', 'The store is closed.');
}
