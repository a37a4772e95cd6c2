import type { Job } from '../../contracts/job/job.ts';
import { isFinal } from '../reply/is-final.ts';
import { texts } from '../reply/texts.ts';

/** Why a job can have no follow-up now, for its requester; undefined if it can. */
export function whyUnchangeable(job: Pick<Job, 'status' | 'phase' | 'tree'>): string | undefined {
  if (job.phase === 'awaitingApproval') return texts.awaitsDecision;
  if (!isFinal(job)) return texts.stillRunning;
  return job.tree === undefined ? texts.nothingToChange : undefined;
}
