import { isBlank } from '../../errors/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';

/** Checks how much longer a preview is to live, in milliseconds. @throws JobError `QUERY_INVALID` */
export function parsePreviewSpan(ms: unknown): number {
  if (typeof ms === 'number' && Number.isSafeInteger(ms) && ms > 0 && ms <= longestMs) return ms;
  throw new JobError(
    'QUERY_INVALID',
    `extend: ms must be a whole number of milliseconds from 1 to ${longestMs}, which is 30 days.`,
  );
}

/** Checks why a preview is stopped. @throws JobError `QUERY_INVALID` */
export function parseStopReason(reason: unknown): { readonly reason?: string } {
  if (reason === undefined) return {};
  const isText = typeof reason === 'string' && !isBlank(reason) && reason.length <= 300;
  if (isText && reason.isWellFormed()) return { reason };
  throw new JobError('QUERY_INVALID', 'stop: reason must be text of 1 to 300 characters.');
}

const longestMs = 2_592_000_000;
