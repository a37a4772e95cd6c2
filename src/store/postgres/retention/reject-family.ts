import type { Sql } from '../sql.ts';
import { type KeptRow } from '../../rows/kept-row.ts';
import { readKeptOf } from './kept-jobs.ts';
import { readChildren } from './mark-jobs.ts';

/** Makes a job and its descendants unwanted, within a transaction; gives their ids, parents first. */
export async function rejectFamily(sql: Sql, jobId: string): Promise<readonly string[]> {
  const found = new Map<string, KeptRow>();
  let generation: readonly string[] = [jobId];
  while (generation.length > 0) {
    const jobs = new Map((await readKeptOf(sql, generation)).map((job) => [job.jobId, job]));
    for (const id of generation) {
      const job = jobs.get(id);
      if (job !== undefined) found.set(id, job);
    }
    const children = jobs.size === 0 ? [] : await readChildren(sql, [...jobs.keys()]);
    generation = children.filter((id) => !found.has(id));
  }
  await sql(
    reject,
    [...found.values()].map(({ rowId }) => rowId),
  );
  return [...found.keys()];
}

const reject = `insert into retained (row_id, unwanted) select unnest($1::bigint[]), 1
  on conflict (row_id) do update set unwanted = 1, look_at = retained.ended_at`;
