import type { TokenUsage } from '../../src/contracts/job/job.ts';
import type { StageUsage } from './job.types.ts';

type Part = Exclude<keyof TokenUsage, 'total'>;

/** The usage of a job after something was added to it. */
export function addUsage(usage: TokenUsage, added: StageUsage): TokenUsage {
  const sum: { -readonly [Name in keyof TokenUsage]: TokenUsage[Name] } = {
    total: usage.total + added.tokens,
  };
  for (const part of parts) {
    const [before, more] = [usage[part], added[part]];
    if (before === undefined && more === undefined) continue;
    const value = exact((before ?? 0) + (more ?? 0));
    // A count of what is missing that has come to nothing says nothing.
    if (value !== 0 || !isCount(part)) sum[part] = value;
  }
  return sum;
}

/** The usage in an event of the journal. */
export function usageOf(event: TokenUsage): TokenUsage {
  const usage: { -readonly [Name in keyof TokenUsage]: TokenUsage[Name] } = { total: event.total };
  for (const part of parts) {
    const value = event[part];
    if (value !== undefined) usage[part] = value;
  }
  return usage;
}

const parts = [
  'input',
  'output',
  'cachedInput',
  'reasoning',
  'calls',
  'unknownCalls',
  'costUsd',
  'unpricedCalls',
] as const satisfies readonly Part[];

function isCount(part: Part): boolean {
  return part === 'calls' || part === 'unknownCalls' || part === 'unpricedCalls';
}

/** Sums of money without the noise of binary fractions. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e10) / 1e10;
}
