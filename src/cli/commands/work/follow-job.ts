import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import type { JobError } from '../../../errors/job-error.ts';
import { toJobError } from '../../../errors/to-job-error.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { showProgress } from '../../ui/progress/show-progress.ts';

export interface FollowedJob {
  readonly job: Job;
  readonly isInterrupted: boolean;
}

/** The store did not take the cancellation of a job, which goes on. */
export interface FailedCancellation {
  readonly cancelError: JobError;
}

/**
 * Shows the progress of a job until it ends, in any process. What awaits approval is asked about, or
 * said if nobody can be asked. Ctrl-C cancels the job.
 */
export async function followJob(
  engine: JobEngine,
  jobId: string,
  canAsk: boolean,
): Promise<FollowedJob | FailedCancellation> {
  const progress = await showProgress(process.stderr);
  let isInterrupted = false;
  let cancelError: JobError | undefined;
  const left = new AbortController();
  const cancel = () => {
    isInterrupted = true;
    engine.send(jobId, { type: 'job.cancel' }).catch((error: unknown) => {
      const failure = toJobError(error);
      // It has just ended.
      if (failure.code === 'JOB_ENDED') return;
      cancelError = failure;
      left.abort();
    });
  };
  const stopListening = onInterrupt(cancel);
  let onApproval: ((entry: JournalEntry) => void | Promise<void>) | undefined;
  try {
    for await (const entry of engine.watch({ jobId, live: true, signal: left.signal })) {
      if (entry.type === 'live.text') {
        progress.showText(entry);
        continue;
      }
      if (entry.state.endsWith('.awaitingApproval') && onApproval === undefined) {
        const { createApprovalAsker, createApprovalNotice } =
          await import('../../ui/progress/approval-asker.ts');
        onApproval = canAsk
          ? createApprovalAsker({ engine, progress, onLeave: cancel })
          : createApprovalNotice(engine);
      }
      await onApproval?.(entry);
      progress.show(entry);
    }
    if (cancelError !== undefined) return { cancelError };
    return { job: await engine.result(jobId), isInterrupted };
  } finally {
    left.abort();
    progress.end();
    stopListening();
  }
}
