import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { JobAction } from '../reply/custom-id.ts';
import type { Texts } from '../texts/texts.ts';

interface Decision {
  readonly action: JobAction;
  readonly job: Job;
  readonly texts: Texts;
  readonly engine: Pick<JobEngine, 'send'>;
}

/** Approves or rejects a plan, or a change, that waits for it. Returns a text if it does not. */
export async function decide(
  reason: string | undefined,
  { action, job, texts, engine }: Decision,
): Promise<string | undefined> {
  const refused = whyUndecidable(action, job, texts);
  if (refused !== undefined) return refused;
  await engine.send(
    job.jobId,
    action.type === 'reject'
      ? { type: 'job.reject', reason: (reason ?? '').slice(0, 1000).toWellFormed() || '-' }
      : { type: 'job.approve' },
  );
  return undefined;
}

/** Why a decision comes too late; undefined if it does not. */
export function whyUndecidable(action: JobAction, job: Job, texts: Texts): string | undefined {
  if (job.phase !== 'awaitingApproval' || isOfOtherGate(action, job)) return texts.tooLate;
  return job.revision === action.revision ? undefined : texts.planChanged;
}

/** An approved plan is no approval of what is made of it. */
function isOfOtherGate({ type }: JobAction, { status }: Job): boolean {
  return (
    (type === 'approve' && status !== 'planned') || (type === 'keep' && status !== 'validated')
  );
}
