import type { EvalReport } from './report.ts';
import { totalsOf } from './totals.ts';

/** The report for programs: without pictures, with the totals. */
export function toJson({ rows, startedAt, ...report }: EvalReport, page: string) {
  const results = rows.map(({ number, result }) => ({ number, ...result }));
  return {
    ...report,
    startedAt: new Date(startedAt).toISOString(),
    page,
    totals: totalsOf(results),
    results,
  };
}
