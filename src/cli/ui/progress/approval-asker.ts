import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import { toJobError } from '../../../errors/to-job-error.ts';
import { asTypedHere } from '../own-command.ts';
import { reportFailure } from '../report-failure.ts';
import { toApprove } from '../reports/approval-lines.ts';
import { paint } from '../text/paint.ts';
import { askApproval } from './ask-approval.ts';
import type { ProgressDisplay } from './show-progress.ts';

interface ApprovalAskerOptions {
  readonly engine: Pick<JobEngine, 'get' | 'diff' | 'send'>;
  readonly progress: ProgressDisplay;
  /** The user pressed Ctrl-C or Ctrl-D instead of answering. */
  onLeave(): void;
}

/**
 * Creates a listener for the journal of a job that asks the user about each plan, and about the changes
 * of a follow-up, that await approval.
 * Withdraws the question if somebody answers elsewhere.
 */
export function createApprovalAsker({ engine, progress, onLeave }: ApprovalAskerOptions) {
  let question: AbortController | undefined;

  async function ask({ jobId, state }: JournalEntry, signal: AbortSignal): Promise<void> {
    const job = await engine.get(jobId);
    if (job?.phase !== 'awaitingApproval') return;
    const shown = await toApprove(engine, job, { state, color: paint(process.stderr) });
    if (signal.aborted) return;
    progress.pause();
    const answer = await askApproval(shown, signal);
    if (answer === undefined) {
      if (!signal.aborted) onLeave();
    } else if (answer.approved) await engine.send(jobId, { type: 'job.approve' });
    else {
      const reason = answer.reason.slice(0, 2000).toWellFormed();
      await engine.send(jobId, { type: 'job.reject', reason });
    }
  }

  return (entry: JournalEntry): void => {
    if (!isAwaiting(entry.state)) {
      question?.abort();
      question = undefined;
    } else if (question === undefined) {
      question = new AbortController();
      const { signal } = question;
      ask(entry, signal).catch((error: unknown) => {
        // It was answered elsewhere, or has just ended.
        if (signal.aborted || toJobError(error).code === 'JOB_ENDED') return;
        progress.pause();
        reportFailure(error);
        showHowToAnswer(entry.jobId);
      });
    }
  };
}

/**
 * Creates a listener that shows what awaits approval, and how to answer from another process:
 * for output that nobody can be asked on.
 */
export function createApprovalNotice(engine: Pick<JobEngine, 'get' | 'diff'>) {
  let isShown = false;

  return async ({ jobId, state }: JournalEntry): Promise<void> => {
    const isNew = isAwaiting(state) && !isShown;
    isShown = isAwaiting(state);
    if (!isNew) return;
    try {
      const job = await engine.get(jobId);
      if (job === undefined) return;
      // Even if it was answered meanwhile: the user sees what.
      writeLines((await toApprove(engine, job, { state, color: paint(process.stderr) })).lines);
    } catch (error) {
      reportFailure(error);
    }
    showHowToAnswer(jobId);
  };
}

function showHowToAnswer(jobId: string): void {
  writeLines([
    'This waits for your approval. In another terminal, with the same settings:',
    asTypedHere(`  jobchart approve ${jobId}`),
    asTypedHere(`  jobchart reject ${jobId} "<reason>"`),
  ]);
}

function writeLines(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

function isAwaiting(state: string): boolean {
  return state.endsWith('.awaitingApproval');
}
