import type { Job } from '../../contracts/job/job.ts';

/** Whether a job has ended. */
export function isFinal({ status }: Pick<Job, 'status'>): boolean {
  switch (status) {
    case 'done':
    case 'failed':
    case 'cancelled':
    case 'quarantined':
      return true;
    case 'created':
    case 'planned':
    case 'generated':
    case 'validated':
    case 'packaged':
    case 'deployed':
      return false;
  }
}
