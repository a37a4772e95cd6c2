import type { JobCounts } from '../../contracts/job/job-groups.ts';
import { groupOfName } from '../job-search.ts';
import { integer, type Row, text } from './columns.ts';

/** Adds up rows of a name, which is a lifecycle or a status, and the number of its jobs. */
export function toCounts(rows: readonly Row[]): JobCounts {
  const counts = { running: 0, needsYou: 0, failed: 0, done: 0, cancelled: 0 };
  for (const row of rows) {
    const group = groupOfName(text(row, 'name'));
    if (group !== undefined) counts[group] += integer(row, 'jobs');
  }
  return counts;
}
