import type { JobFailure } from '../contracts/job.ts';

/** Why a preview is not served, safe to show to anyone; undefined if the message may contain local paths. */
export function publicReason(error: JobFailure | undefined): string | undefined {
  const isPublic = error?.code === 'PREVIEW_LIMIT' || error?.code === 'OUTSIDE_OUTPUT';
  return isPublic ? `${error.message} ${error.hint}` : undefined;
}
