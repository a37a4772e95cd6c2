import type { Job } from '../../contracts/job/job.ts';
import { isFinal } from '../reply/is-final.ts';

/** Why a job can have no follow-up now, as the name of a text; undefined if it can. */
export function whyUnchangeable(
  job: Pick<Job, 'status' | 'phase' | 'tree'>,
): 'awaitsDecision' | 'stillRunning' | 'nothingToChange' | undefined {
  if (job.phase === 'awaitingApproval') return 'awaitsDecision';
  if (!isFinal(job)) return 'stillRunning';
  return job.tree === undefined ? 'nothingToChange' : undefined;
}
