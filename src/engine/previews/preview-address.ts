import { customAlphabet } from 'nanoid';
import type { PreviewContext } from '../../../machines/index.ts';
import type { JobFailure } from '../../contracts/job/job.ts';
import type { PreviewAddress, PreviewEnd } from '../../contracts/job/preview.ts';
import { JobError } from '../../errors/job-error.ts';

/** Creates the first label of a preview's host name: 134 random bits, so it cannot be guessed. */
export const createPreviewId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 26);

/** The public address of a preview. */
export function addressAt(url: string, expiresAt: number): PreviewAddress {
  return { url, expiresAt, isLocal: /^(?:.*\.)?localhost$/.test(new URL(url).hostname) };
}

/** The error that says why a preview has no address. */
export function noAddress(error: JobFailure | undefined): JobError {
  const code = passedOnCodes.find((known) => known === error?.code) ?? 'PREVIEW_FAILED';
  return new JobError(code, error?.message ?? 'The preview has no address.');
}

const passedOnCodes = ['PREVIEW_LIMIT', 'OUTSIDE_OUTPUT', 'SANDBOX_UNAVAILABLE'] as const;

/** How a preview ended, for its visitors. */
export function previewEndOf({ status, reason }: PreviewContext): PreviewEnd {
  if (status === 'expired' || status === 'failed') return { status };
  return { status: 'stopped', ...(reason !== undefined && { reason }) };
}
