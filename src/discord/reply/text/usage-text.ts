import type { TokenUsage } from '../../../contracts/job/job.ts';
import type { Texts } from '../../texts/texts.ts';

/** 5,310 tokens, $0.0123: what a job has used; undefined if it called no model. */
export function usageText(used: TokenUsage, { usage, locale }: Texts): string | undefined {
  const { total, calls = 0, unknownCalls = 0, unpricedCalls = 0, costUsd } = used;
  if (total === 0 && calls === 0) return undefined;
  if (total === 0 && unknownCalls > 0) return usage.unknown;
  const counted = usage.tokens(total.toLocaleString(locale));
  const tokens = unknownCalls > 0 ? usage.atLeast(counted) : counted;
  if (costUsd === undefined) return `${tokens}, ${usage.costUnknown}`;
  const cost = costUsd > 0 && costUsd < 0.0001 ? usage.under('$0.0001') : `$${costUsd.toFixed(4)}`;
  const isPartial = unknownCalls + unpricedCalls > 0;
  return `${tokens}, ${isPartial ? usage.atLeast(cost) : cost}`;
}
