import { exitCodes } from '../../exit-codes.ts';
import { callTable } from '../../ui/reports/call-table.ts';
import { jobReport } from '../../ui/reports/job-report.ts';
import { familyTree } from '../../ui/reports/family-tree.ts';
import { paint } from '../../ui/text/paint.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { unrunStages } from '../../ui/unrun-stages.ts';
import { findJob, withClient } from '../with-client.ts';

export interface ShowOptions {
  readonly json?: boolean;
  /** The calls of the job in place of the job. */
  readonly calls?: boolean;
  /** The jobs that came from one another, in place of the job. */
  readonly tree?: boolean;
}

/** Prints everything about a job. Resolves with the exit code. */
export async function show(
  jobId: string,
  { json = false, calls = false, tree = false }: ShowOptions,
): Promise<number> {
  if (calls) return showCalls(jobId, json);
  if (tree) return showFamily(jobId, json);
  const { job, served } = await withClient(async (engine) => ({
    job: await findJob(engine, jobId),
    served: await engine.servedStages(),
  }));
  const waitsFor = unrunStages([job], served);
  if (json) printJson(job);
  else printLines(jobReport(job, { now: Date.now(), color: paint(process.stdout), waitsFor }));
  return exitCodes.done;
}

async function showFamily(jobId: string, json: boolean): Promise<number> {
  const jobs = await withClient((engine) => engine.family(jobId));
  if (json) printJson({ jobs });
  else printLines(familyTree(jobs, jobId, paint(process.stdout)));
  return exitCodes.done;
}

async function showCalls(jobId: string, json: boolean): Promise<number> {
  const calls = await withClient((engine) => engine.calls(jobId));
  if (json) printJson({ calls });
  else if (calls.length === 0) printLines(['No calls.']);
  else printLines(callTable(calls, { now: Date.now(), color: paint(process.stdout) }));
  return exitCodes.done;
}
