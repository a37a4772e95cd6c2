import type { CallRecord, CallUsage } from '../../../../contracts/stages/durable-step.ts';
import type { TokenUsage } from '../../../../contracts/job/job.ts';
import { formatAmount, formatCost, formatCount } from '../../format.ts';

export type UsagePart = keyof CallUsage;

/** The calls as they were at a time in epoch milliseconds. */
export function callsAt(calls: readonly CallRecord[], at: number): readonly CallRecord[] {
  return calls
    .filter(({ sentAt }) => sentAt <= at)
    .map((call) => {
      if (call.endedAt === undefined || call.endedAt <= at) return call;
      const { endedAt: _endedAt, usage: _usage, errorCode: _errorCode, ...sent } = call;
      return { ...sent, state: 'sent' };
    });
}

/** What a call used; undefined if it uses no model. */
export function usedBy(call: CallRecord, part: UsagePart): string | undefined {
  const value = call.usage?.[part];
  if (value === undefined) return usesModel(call) ? unknown : undefined;
  return formatPart(part, value);
}

/** What all calls used: `≥` if some calls did not report it; undefined if none uses a model. */
export function usedByAll(
  calls: readonly CallRecord[],
  usage: TokenUsage,
  part: UsagePart,
): string | undefined {
  const value = usage[part];
  const paid = calls.filter(usesModel);
  if (value === undefined) return paid.length > 0 ? unknown : undefined;
  const isPartial = paid.some((call) => call.usage?.[part] === undefined);
  if (isPartial && value === 0) return unknown;
  return `${isPartial ? '≥ ' : ''}${formatPart(part, value)}`;
}

/** 5,310 tokens in 4 calls, $0.012. */
export function usageText(usage: TokenUsage): string {
  const { unknownCalls = 0, unpricedCalls = 0, costUsd } = usage;
  const isPartial = unknownCalls + unpricedCalls > 0;
  const cost =
    costUsd === undefined ? 'cost unknown' : `${isPartial ? '≥ ' : ''}${formatCost(costUsd)}`;
  return `${tokensText(usage)}, ${cost}`;
}

/** 5,310 tokens in 4 calls. */
export function tokensText({ total, calls = 0, unknownCalls = 0 }: TokenUsage): string {
  const tokens =
    total === 0 && unknownCalls > 0
      ? 'unknown tokens'
      : `${unknownCalls > 0 ? '≥ ' : ''}${formatAmount(total, 'token')}`;
  return calls > 0 ? `${tokens} in ${formatAmount(calls, 'call')}` : tokens;
}

const unknown = 'unknown';

function usesModel({ model, usage }: CallRecord): boolean {
  return model !== undefined || usage !== undefined;
}

function formatPart(part: UsagePart, value: number): string {
  return part === 'costUsd' ? formatCost(value) : formatCount(value);
}
