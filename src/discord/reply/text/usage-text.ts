import type { TokenUsage } from '../../../contracts/job/job.ts';

/** 5,310 tokens, $0.0123: what a job has used; undefined if it called no model. */
export function usageText(usage: TokenUsage): string | undefined {
  const { total, calls = 0, unknownCalls = 0, unpricedCalls = 0, costUsd } = usage;
  if (total === 0 && calls === 0) return undefined;
  if (total === 0 && unknownCalls > 0) return 'tokens and cost unknown';
  const tokens = `${unknownCalls > 0 ? 'at least ' : ''}${total.toLocaleString('en-US')} tokens`;
  if (costUsd === undefined) return `${tokens}, cost unknown`;
  const isPartial = unknownCalls + unpricedCalls > 0;
  return `${tokens}, ${isPartial ? 'at least ' : ''}${costText(costUsd)}`;
}

function costText(usd: number): string {
  return usd > 0 && usd < 0.0001 ? 'under $0.0001' : `$${usd.toFixed(4)}`;
}
