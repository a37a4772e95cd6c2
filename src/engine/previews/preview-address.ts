import type { PreviewContext } from '../../../machines/index.ts';
import type { JobFailure } from '../../contracts/job.ts';
import type { PreviewAddress, PreviewEnd } from '../../contracts/preview.ts';
import { JobError } from '../../errors/job-error.ts';

/** Where a preview is reached, and by whom. */
export function addressAt(url: string, expiresAt: number): PreviewAddress {
  return { url, expiresAt, isLocal: /^(?:.*\.)?localhost$/.test(new URL(url).hostname) };
}

/** Why a preview has no address. */
export function noAddress(error: JobFailure | undefined): JobError {
  const code = keptCodes.find((kept) => kept === error?.code) ?? 'PREVIEW_FAILED';
  return new JobError(code, error?.message ?? 'The preview has no address.');
}

const keptCodes = ['PREVIEW_LIMIT', 'OUTSIDE_OUTPUT'] as const;

/** How a preview ended. */
export function endOf({ status, reason }: PreviewContext): PreviewEnd {
  if (status === 'expired' || status === 'failed') return { status };
  return { status: 'stopped', ...(reason !== undefined && { reason }) };
}
