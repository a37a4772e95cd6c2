import type { Job } from '../../../contracts/job/job.ts';
import { statusText } from '../text/status-text.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';

/** A family of jobs as a tree, oldest first. The asked job is marked. */
export function familyTree(jobs: readonly Job[], asked: string, color: Paint): readonly string[] {
  const [root] = jobs;
  return root === undefined ? [] : [label(root), ...below(root.jobId, '')];

  function below(parentJobId: string, indent: string): readonly string[] {
    const children = jobs.filter((job) => job !== root && job.parentJobId === parentJobId);
    return children.flatMap((child, index) => {
      const isLast = index === children.length - 1;
      return [
        `${indent}${isLast ? '└─' : '├─'} ${label(child)}`,
        ...below(child.jobId, `${indent}${isLast ? '   ' : '│  '}`),
      ];
    });
  }

  function label(job: Job): string {
    const { jobId, input, artifacts } = job;
    const name = jobId === asked ? color('bold', `${jobId} ◀`) : jobId;
    const picture = artifacts.screenshot === undefined ? '' : `  ${artifacts.screenshot.path}`;
    return `${name}  ${statusText(job, color)}  “${plainLine(input.userMessage, 60)}”${color('dim', picture)}`;
  }
}
