import type { JobCounts } from '../../../../contracts/job/job-groups.ts';

/** The number of all jobs. */
export function totalOf({ running, needsYou, failed, done, cancelled }: JobCounts): number {
  return running + needsYou + failed + done + cancelled;
}
