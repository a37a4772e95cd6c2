import { exportLines } from '../../../inspector/jobs/recording/export-journal.ts';
import { createRedactor } from '../../../redact/redact.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printStream } from '../../ui/print.ts';
import { findJob, withClient } from '../with-client.ts';

/** Prints the journal of a job as JSON Lines, without secrets. Resolves with the exit code. */
export function exportJournal(jobId: string): Promise<number> {
  return withClient(async (engine) => {
    await findJob(engine, jobId);
    await printStream(() => exportLines(engine, jobId, createRedactor()));
    return exitCodes.done;
  });
}
