import type { Job } from '../../contracts/job/job.ts';
import { endedStatuses } from '../../contracts/job/job-statuses.ts';

/** Whether a job has ended. */
export function isFinal({ status }: Pick<Job, 'status'>): boolean {
  return endedStatuses.has(status);
}
