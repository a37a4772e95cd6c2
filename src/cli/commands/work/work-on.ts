import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import { toJobError } from '../../../errors/to-job-error.ts';
import type { JobsInspector } from '../../../inspector/inspect-jobs.ts';
import { exitCodeOfJob, exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { summaryLines } from '../../ui/reports/summary.ts';
import { reportFailure, showFailure } from '../../ui/report-failure.ts';
import { paint } from '../../ui/text/paint.ts';
import { followJob } from './follow-job.ts';
import { stay } from './stay.ts';

export interface WorkOptions {
  readonly json: boolean;
  /** Whether the user sits at a terminal and can answer. */
  readonly canAsk: boolean;
  /** In a terminal, keep serving the preview after the job. */
  readonly serve: boolean;
  readonly inspector: JobsInspector | undefined;
}

/**
 * Follows a job to its end and shows what came of it; then, in a terminal, serves its preview and asks
 * what to change, and goes on with that. Resolves with the exit code.
 */
export async function workOn(
  engine: JobEngine,
  firstJobId: string,
  options: WorkOptions,
): Promise<number> {
  const { json, serve, inspector } = options;
  /** The newest job that can be changed. */
  let latest: Job | undefined;
  for (let jobId = firstJobId; ;) {
    const followed = await followJob(engine, jobId, options.canAsk);
    if ('cancelError' in followed) {
      reportFailure(followed.cancelError, { json });
      return exitCodes.interrupted;
    }
    const { job, isInterrupted } = followed;
    const models = await modelsOf(engine, job);
    const isPageOpen = inspector !== undefined;
    const stays = serve && !json && (process.stdout.isTTY || isPageOpen) && !isInterrupted;
    if (!stays) {
      await inspector?.close();
      await engine.close();
    }
    const shown = stays ? job : withoutServing(job);
    if (json) printJson(shown);
    else printLines(summaryLines(shown, paint(process.stdout), models));
    if (isInterrupted) return exitCodes.interrupted;
    if (job.status === 'done') latest = job;
    if (!stays) return exitCodeOfJob(job);
    const next = await nextChange(engine, latest ?? job, options);
    if (next === undefined) return exitCodeOfJob(job);
    jobId = next;
  }
}

/** The id of the follow-up that the user asked for; undefined if there is nothing to change. */
async function nextChange(
  engine: JobEngine,
  job: Job,
  { canAsk, inspector }: WorkOptions,
): Promise<string | undefined> {
  const asks = canAsk && job.status === 'done';
  for (;;) {
    const message = await stay(engine, job, { asks, isInspected: inspector !== undefined });
    if (message === undefined) return undefined;
    try {
      return (await engine.revise(job.jobId, message)).jobId;
    } catch (error) {
      const { code, message: why, hint } = toJobError(error);
      showFailure({ code, message: why, hint }, { json: false });
    }
  }
}

/** Names of the models that the job has called. */
async function modelsOf(
  engine: JobEngine,
  { jobId, diagnostics }: Job,
): Promise<readonly string[]> {
  if (diagnostics.tokenUsage.calls === undefined) return [];
  const calls = await engine.calls(jobId);
  return [...new Set(calls.flatMap(({ model }) => model ?? []))];
}

/** The job as shown by a command that exits without serving the preview. */
function withoutServing(job: Job): Job {
  const { url, enabled } = job.preview;
  if (url === undefined) return job;
  const reason = `The command ended with the job. Run \`jobchart serve\` to serve the preview; \`jobchart show ${job.jobId}\` prints its URL.`;
  return { ...job, preview: { enabled, reason } };
}
