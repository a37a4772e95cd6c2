import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { showProgress } from '../../ui/progress/show-progress.ts';

export interface FollowedJob {
  readonly job: Job;
  readonly isInterrupted: boolean;
}

/**
 * Shows the progress of a job until it ends, in any process. What awaits approval is asked about, or
 * said if nobody can be asked. Ctrl-C cancels the job.
 */
export async function followJob(
  engine: JobEngine,
  jobId: string,
  canAsk: boolean,
): Promise<FollowedJob> {
  const progress = await showProgress(process.stderr);
  let isInterrupted = false;
  const cancel = () => {
    isInterrupted = true;
    // Rejects if the job has just ended.
    engine.send(jobId, { type: 'job.cancel' }).catch(() => {});
  };
  const stopListening = onInterrupt(cancel);
  let onApproval: ((entry: JournalEntry) => void | Promise<void>) | undefined;
  try {
    for await (const entry of engine.watch({ jobId, live: true })) {
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
    return { job: await engine.result(jobId), isInterrupted };
  } finally {
    progress.end();
    stopListening();
  }
}
