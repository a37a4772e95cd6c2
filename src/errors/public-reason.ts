import type { JobFailure } from '../contracts/job.ts';

/** Why a preview is not served, for everybody; undefined where the message may name local paths. */
export function publicReason(error: JobFailure | undefined): string | undefined {
  const isPublic = error?.code === 'PREVIEW_LIMIT' || error?.code === 'OUTSIDE_OUTPUT';
  return isPublic ? `${error.message} ${error.hint}` : undefined;
}
