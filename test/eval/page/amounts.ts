import type { EvalUsage } from '../result.ts';

/** `1,234`, `at least 1,234` where some calls reported nothing, `unknown`, or `none` without a call. */
export function showTokens(
  part: 'inputTokens' | 'outputTokens',
  { [part]: tokens, calls, unknownCalls }: EvalUsage,
): string {
  return amount(tokens, { calls, missing: unknownCalls, show: showNumber });
}

/** `$0.0123`, `at least $0.0123` where some calls have no known price, `unknown`, or `none`. */
export function showCost({ costUsd, calls, unknownCalls, unpricedCalls }: EvalUsage): string {
  return amount(costUsd, { calls, missing: unknownCalls + unpricedCalls, show: showDollars });
}

export function showNumber(value: number): string {
  return value.toLocaleString('en');
}

/** `12.3` */
export function showSeconds(seconds: number): string {
  return seconds.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

interface AmountOptions {
  readonly calls: number;
  /** Calls that the value leaves out. */
  readonly missing: number;
  show(value: number): string;
}

function amount(value: number | undefined, { calls, missing, show }: AmountOptions): string {
  if (value === undefined) return calls === 0 ? 'none' : 'unknown';
  return missing > 0 ? `at least ${show(value)}` : show(value);
}

function showDollars(value: number): string {
  // Rounded, it would look free.
  if (value > 0 && value < 0.0001) return 'under $0.0001';
  return `$${value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 4 })}`;
}
