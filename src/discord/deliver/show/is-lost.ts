import type { ErrorCode } from '../../../errors/codes.ts';
import { JobError } from '../../../errors/job-error.ts';

/** Whether an error says that files of a job are gone for good: the rest of its result is shown. */
export function isLost(error: unknown): boolean {
  return JobError.isInstance(error) && codes.has(error.code);
}

const codes: ReadonlySet<ErrorCode> = new Set([
  'ARTIFACT_NOT_FOUND',
  'BLOB_DAMAGED',
  'BLOB_MISSING',
  'FILES_MISSING',
  'FILES_REMOVED',
  'OUTSIDE_OUTPUT',
]);
