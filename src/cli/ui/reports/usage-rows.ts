import type { TokenUsage } from '../../../contracts/job/job.ts';
import { formatCost, formatCount, formatCounted } from '../text/format.ts';
import { plainLine } from '../text/plain-line.ts';

type Row = readonly [name: string, value: string];

/**
 * What the models of a job have used; no rows if none was called. What a provider did not report, or
 * what has no known price, is said to be unknown.
 *
 * @param models Names of the models that were called.
 */
export function usageRows(usage: TokenUsage, models: readonly string[] = []): readonly Row[] {
  const { total, calls = 0 } = usage;
  if (calls === 0) return total === 0 ? [] : [['tokens', formatCount(total)]];
  return [
    ...(models.length === 0
      ? []
      : [['model', models.map((name) => plainLine(name)).join(', ')] as const]),
    ['tokens', `${tokensText(usage)}, ${formatCounted(calls, 'call')}`],
    ['cost', costText(usage)],
  ];
}

function tokensText({ input, output, cachedInput, unknownCalls = 0 }: TokenUsage): string {
  if (input === undefined && output === undefined) return 'unknown';
  const cached = cachedInput === undefined ? '' : ` (${formatCount(cachedInput)} cached)`;
  const unknown = unknownCalls === 0 ? '' : `, unknown for ${formatCounted(unknownCalls, 'call')}`;
  return `${countText(input)} in${cached}, ${countText(output)} out${unknown}`;
}

function countText(count: number | undefined): string {
  return count === undefined ? 'unknown' : formatCount(count);
}

function costText({ costUsd, unknownCalls = 0, unpricedCalls = 0 }: TokenUsage): string {
  if (costUsd === undefined) return 'unknown';
  const unknown = unknownCalls + unpricedCalls;
  return `${formatCost(costUsd)}${unknown === 0 ? '' : `, unknown for ${formatCounted(unknown, 'call')}`}`;
}
