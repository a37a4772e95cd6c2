import type { JobSummary } from '../../protocol.ts';

/** How a job came from another; undefined for one that did not. */
export type Origin = 'Follow-up' | 'Retry' | 'Fork';

/** A follow-up takes over no stage of its base, a fork takes over some, a plain retry has no base. */
export function originOf({
  parentJobId,
  base,
}: Pick<JobSummary, 'parentJobId' | 'base'>): Origin | undefined {
  if (parentJobId === undefined) return undefined;
  // The retry of a follow-up has the same base, which is not its parent.
  if (base?.jobId !== parentJobId) return 'Retry';
  return base.reused.length === 0 ? 'Follow-up' : 'Fork';
}
