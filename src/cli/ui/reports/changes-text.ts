import type { TreeChanges } from '../../../contracts/job/job.ts';
import { plainLine } from '../text/plain-line.ts';

/** What a job has changed in the files of its base, such as `2 changed, 1 added: a.css, b.css, c.html`. */
export function changesText({ added, changed, deleted, paths }: TreeChanges): string {
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [deleted, 'deleted'],
  ] as const;
  const parts = counts.flatMap(([count, what]) => (count === 0 ? [] : `${count} ${what}`));
  if (parts.length === 0) return 'nothing';
  const more = added + changed + deleted - paths.length;
  const names = plainLine(paths.slice(0, maxNames).join(', '), 300);
  const others = paths.length - Math.min(paths.length, maxNames) + more;
  return `${parts.join(', ')}: ${names}${others > 0 ? ` and ${others} more` : ''}`;
}

const maxNames = 8;
