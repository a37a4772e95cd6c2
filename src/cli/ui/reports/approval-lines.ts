import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import { cleanDiff } from '../../../diff/clean-diff.ts';
import { asTypedHere } from '../own-command.ts';
import { redactor } from '../print.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';
import { diffLines, diffStat, diffSummary } from './diff-lines.ts';
import { planLines } from './plan-lines.ts';

/** What a person is asked to approve: a plan, or the files that a follow-up has changed. */
export interface ToApprove {
  readonly lines: readonly string[];
  readonly question: string;
}

/** What a job waits for in a state such as `planned.awaitingApproval`. */
export async function toApprove(
  engine: Pick<JobEngine, 'diff'>,
  job: Job,
  { state, color }: { readonly state: string; readonly color: Paint },
): Promise<ToApprove> {
  if (!state.startsWith('validated.')) {
    return { lines: job.plan === undefined ? [] : planLines(job.plan), question: 'Build this?' };
  }
  return { lines: await changeLines(engine, job, color), question: 'Keep these changes?' };
}

/** The diff, or only its files where it is long. */
async function changeLines(
  engine: Pick<JobEngine, 'diff'>,
  { jobId, plan }: Job,
  color: Paint,
): Promise<readonly string[]> {
  const diff = await cleanDiff(await engine.diff(jobId), redactor().text);
  const lines = diffLines(diff, { color, isTerminal: true });
  const isLong = lines.length > maxLines;
  return [
    ...(isLong ? diffStat(diff, color) : lines),
    diffSummary(diff),
    ...(isLong ? [asTypedHere(`All of it: jobchart diff ${jobId}`)] : []),
    ...(plan?.notIncluded ?? []).map((wish) => `Not included: ${plainLine(wish)}`),
  ];
}

/** More than a screen or two is better read in a pager. */
const maxLines = 100;
