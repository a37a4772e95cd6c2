import type { JobEngine } from '../../../contracts/engine.ts';
import type { JournalEntry } from '../../../contracts/journal.ts';
import { asTypedHere } from '../own-command.ts';
import { planLines } from '../reports/plan-lines.ts';
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
    if (state !== awaitingApproval) {
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

/**
 * Creates a listener that shows each plan awaiting approval, and how to answer from another process:
 * for output that nobody can be asked on.
 */
export function createApprovalNotice(engine: Pick<JobEngine, 'get'>) {
  let isShown = false;

  return async ({ jobId, state }: JournalEntry): Promise<void> => {
    const isNew = state === awaitingApproval && !isShown;
    isShown = state === awaitingApproval;
    const plan = isNew ? (await engine.get(jobId))?.plan : undefined;
    if (plan === undefined) return;
    const lines = [
      ...planLines(plan),
      'This plan waits for your approval. In another terminal, with the same settings:',
      asTypedHere(`  jobchart approve ${jobId}`),
      asTypedHere(`  jobchart reject ${jobId} "<reason>"`),
    ];
    process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  };
}

const awaitingApproval = 'planned.awaitingApproval';
