import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import { isFinal } from '../reply/is-final.ts';
import { isFollowUp } from '../reply/is-follow-up.ts';

/**
 * The job that a follow-up of a job changes: the job itself; in place of a change that failed or was
 * cancelled, what it was to change.
 */
export async function changedJob(job: Job, engine: Pick<JobEngine, 'get'>): Promise<Job> {
  let changed = job;
  for (let depth = 0; isAbandoned(changed) && depth < maxDepth; depth += 1) {
    const before = await engine.get(changed.base?.jobId ?? '');
    if (before === undefined) return changed;
    changed = before;
  }
  return changed;
}

function isAbandoned(job: Job): boolean {
  return isFollowUp(job) && isFinal(job) && job.status !== 'done';
}

const maxDepth = 50;
