import type { EvalResult, EvalUsage } from './result.ts';

export interface EvalTotals extends EvalUsage {
  readonly requests: number;
  readonly passed: number;
  readonly repairs: number;
  readonly seconds: number;
}

/** The sums over results. A part that no call reported stays unknown. */
export function totalsOf(results: readonly EvalResult[]): EvalTotals {
  const sum = (part: 'calls' | 'unknownCalls' | 'unpricedCalls' | 'repairs' | 'seconds') =>
    results.reduce((total, result) => total + result[part], 0);
  return {
    requests: results.length,
    passed: results.filter(({ passed }) => passed).length,
    repairs: sum('repairs'),
    calls: sum('calls'),
    unknownCalls: sum('unknownCalls'),
    unpricedCalls: sum('unpricedCalls'),
    seconds: sum('seconds'),
    ...known('inputTokens', results),
    ...known('outputTokens', results),
    ...known('costUsd', results),
  };
}

function known<Part extends 'inputTokens' | 'outputTokens' | 'costUsd'>(
  part: Part,
  results: readonly EvalResult[],
): { readonly [Key in Part]?: number } {
  const values = results.flatMap((result) => result[part] ?? []);
  if (values.length === 0) return {};
  return { [part]: values.reduce((total, value) => total + value, 0) } as { [Key in Part]: number };
}
