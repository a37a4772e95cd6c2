import type { JobStatus } from '../../../contracts/job/job.ts';
import { exitCodes } from '../../exit-codes.ts';
import { jobTable } from '../../ui/reports/job-table.ts';
import { paint } from '../../ui/text/paint.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { unrunStages } from '../../ui/unrun-stages.ts';
import { withClient } from '../with-client.ts';

export interface ListOptions {
  readonly status?: JobStatus;
  readonly user?: string;
  readonly limit: number;
  readonly cursor?: string;
  readonly json?: boolean;
}

/** Lists one page of jobs, newest first. Resolves with the exit code. */
export async function list({ json = false, user, ...filter }: ListOptions): Promise<number> {
  const { page, served } = await withClient(async (engine) => ({
    page: await engine.list({ ...filter, ...(user !== undefined && { userId: user }) }),
    served: await engine.servedStages(),
  }));
  if (json) {
    printJson(page);
    return exitCodes.done;
  }
  const { jobs, cursor } = page;
  const color = paint(process.stdout);
  const width = process.stdout.isTTY ? process.stdout.columns : 120;
  if (jobs.length === 0) printLines(['No jobs found.']);
  else printLines(jobTable(jobs, { now: Date.now(), width, color }));
  const waitsFor = unrunStages(jobs, served);
  if (waitsFor !== undefined) printLines([color('dim', waitsFor)]);
  if (cursor !== undefined) {
    printLines([color('dim', `For more jobs, add --cursor ${cursor}`)]);
  }
  return exitCodes.done;
}
