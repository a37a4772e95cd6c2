import type { JobEngine } from '../../../contracts/engine.ts';
import type { JournalEntry } from '../../../contracts/journal.ts';
import { askApproval } from './ask-approval.ts';
import type { ProgressDisplay } from './show-progress.ts';

interface ApprovalAskerOptions {
  readonly engine: Pick<JobEngine, 'get' | 'send'>;
  readonly progress: ProgressDisplay;
  /** The user pressed Ctrl-C or Ctrl-D instead of answering. */
  onLeave(): void;
}

/**
 * Creates a listener for the journal of a job that asks the user about each plan awaiting approval.
 * Withdraws the question if somebody answers elsewhere.
 */
export function createApprovalAsker({ engine, progress, onLeave }: ApprovalAskerOptions) {
  let question: AbortController | undefined;

  async function ask(jobId: string, signal: AbortSignal): Promise<void> {
    const job = await engine.get(jobId);
    if (job?.plan === undefined || job.phase !== 'awaitingApproval' || signal.aborted) return;
    progress.pause();
    const answer = await askApproval(job.plan, signal);
    if (answer.approved) await engine.send(jobId, { type: 'job.approve' });
    else await engine.send(jobId, { type: 'job.reject', reason: answer.reason.slice(0, 2000) });
  }

  return ({ jobId, state }: JournalEntry): void => {
    if (state !== 'planned.awaitingApproval') {
      question?.abort();
      question = undefined;
    } else if (question === undefined) {
      question = new AbortController();
      const { signal } = question;
      ask(jobId, signal).catch(() => {
        if (!signal.aborted) onLeave();
      });
    }
  };
}
