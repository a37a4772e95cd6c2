import type { Job } from '../../../contracts/job/job.ts';
import { columns, visibleLength } from '../text/columns.ts';
import { formatAge } from '../text/format.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';
import { statusText } from '../text/status-text.ts';

export interface TableView {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Maximum characters per line. */
  readonly width: number;
  readonly color: Paint;
}

/** A table of jobs: one line per job, below a header. */
export function jobTable(
  jobs: readonly Job[],
  { now, width, color }: TableView,
): readonly string[] {
  const left = columns([
    ['JOB', 'AGE', 'STATUS', 'TYPE'].map((name) => color('dim', name)),
    ...jobs.map((job) => [
      job.jobId,
      formatAge(now - Date.parse(job.createdAt)),
      statusText(job, color) + (job.pinned ? ', pinned' : ''),
      job.projectType,
    ]),
  ]);
  const room = Math.max(16, width - visibleLength(left[0] ?? '') - 3);
  const right = [color('dim', 'TITLE'), ...jobs.map((job) => plainLine(titleOf(job), room))];
  return left.map((line, index) => `${line}  ${right[index] ?? ''}`);
}

function titleOf({ plan, input, error }: Job): string {
  const title = plan?.title ?? `“${input.userMessage}”`;
  return error === undefined ? title : `${title} (${error.code})`;
}
