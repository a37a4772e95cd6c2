import type { JobStatus } from '../contracts/job/job-statuses.ts';

/** The statuses of jobs that never run again. */
export const endedStatuses: ReadonlySet<JobStatus> = new Set([
  'done',
  'failed',
  'cancelled',
  'quarantined',
]);
