import type { JobPreview, JobFailure } from '../../src/contracts/job/job.ts';
import type { PreviewEnd } from '../../src/contracts/job/preview.ts';
import type { Preview, PreviewContext } from './preview.types.ts';

/**
 * The public view of a snapshot of the preview machine.
 *
 * @example
 * actor.subscribe((snapshot) => console.log(toPreview(snapshot).url));
 */
export function toPreview({ context }: { readonly context: PreviewContext }): Preview {
  const { jobId, status, mount, expiresAt, error, reason } = context;
  return {
    jobId,
    status,
    ...(mount && { url: mount.url }),
    expiresAt,
    ...(status === 'failed' && error && { error }),
    ...(reason !== undefined && { reason }),
  };
}

/** The preview part of a job once its preview has ended. */
export function endedPreview({ enabled }: JobPreview, { status, reason }: PreviewEnd): JobPreview {
  switch (status) {
    case 'expired':
      return { enabled, reason: 'The preview has expired.' };
    case 'failed':
      return { enabled, reason: reason ?? 'The preview could not be served.' };
    case 'stopped':
      return {
        enabled,
        reason: `The preview was ${reason === undefined ? 'stopped.' : `taken down: ${reason}`}`,
      };
  }
}

/** Why a preview is not served, safe to show to anyone; undefined if the message may contain local paths. */
export function publicReason(error: JobFailure | undefined): string | undefined {
  const isPublic = publicCodes.some((code) => code === error?.code);
  return error !== undefined && isPublic ? `${error.message} ${error.hint}` : undefined;
}

const publicCodes = ['PREVIEW_LIMIT', 'OUTSIDE_OUTPUT', 'SANDBOX_UNAVAILABLE'] as const;
