import type { Job } from '../../contracts/job/job.ts';

/** Whether a job changes the project of another. A fork, which takes over whole stages, builds its own. */
export function isFollowUp({ base }: Pick<Job, 'base'>): boolean {
  return base?.reused.length === 0;
}
