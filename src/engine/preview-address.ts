import type { PreviewContext } from '../../machines/index.ts';
import type { PreviewAddress, PreviewEnd } from '../contracts/preview.ts';

/** Where a preview is reached, and by whom. */
export function addressAt(url: string, expiresAt: number): PreviewAddress {
  return { url, expiresAt, isLocal: /^(?:.*\.)?localhost$/.test(new URL(url).hostname) };
}

/** How a preview ended. */
export function endOf({ status, reason }: PreviewContext): PreviewEnd {
  if (status === 'expired' || status === 'failed') return { status };
  return { status: 'stopped', ...(reason !== undefined && { reason }) };
}
