import { exitCodes } from '../../exit-codes.ts';
import { jobReport } from '../../ui/reports/job-report.ts';
import { paint } from '../../ui/text/paint.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { findJob, withClient } from '../with-client.ts';

/** Prints everything about a job. Resolves with the exit code. */
export async function show(
  jobId: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const job = await withClient((engine) => findJob(engine, jobId));
  if (json) printJson(job);
  else printLines(jobReport(job, { now: Date.now(), color: paint(process.stdout) }));
  return exitCodes.done;
}
