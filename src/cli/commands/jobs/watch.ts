import { exitCodeOfJob, exitCodes } from '../../exit-codes.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { paint } from '../../ui/text/paint.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { showProgress } from '../../ui/progress/show-progress.ts';
import { summaryLines } from '../../ui/reports/summary.ts';
import { findJob, withClient } from '../with-client.ts';

/** Shows the progress of a job until it ends or Ctrl-C. Resolves with the exit code. */
export function watch(jobId: string, { json = false }: { readonly json?: boolean }) {
  return withClient(async (engine) => {
    await findJob(engine, jobId);
    const progress = await showProgress(process.stderr);
    const interrupted = new AbortController();
    const stopListening = onInterrupt(() => interrupted.abort());
    try {
      for await (const entry of engine.watch({ jobId, signal: interrupted.signal })) {
        progress.show(entry);
      }
    } finally {
      progress.end();
      stopListening();
    }
    const isInterrupted = interrupted.signal.aborted;
    const job = isInterrupted ? await findJob(engine, jobId) : await engine.result(jobId);
    if (json) printJson(job);
    else if (!isInterrupted) printLines(summaryLines(job, paint(process.stdout)));
    return isInterrupted ? exitCodes.interrupted : exitCodeOfJob(job);
  });
}
