import { text } from '../../rows/columns.ts';
import { currentState } from '../../rows/current-state.ts';
import { readHistories } from '../read-history.ts';
import { first, type Sql } from '../sql.ts';
import { appendEvent } from './append-event.ts';
import { readKeptOf } from './kept-jobs.ts';

/** Pins a job or unpins it, within a transaction; false if there is no such job. */
export async function pinJob(
  sql: Sql,
  jobId: string,
  pinned: boolean,
  at: number,
): Promise<boolean> {
  const [job] = await readKeptOf(sql, [jobId]);
  if (job === undefined) return false;
  if (job.pinned === pinned) return true;
  const { rowId } = job;
  const [histories, row] = await Promise.all([
    readHistories(sql, [rowId]),
    first(sql('select status from states where row_id = $1', rowId)),
  ]);
  const state = currentState(histories.get(rowId) ?? [], text(row ?? {}, 'status'));
  await appendEvent(sql, rowId, state, { type: pinned ? 'job.pinned' : 'job.unpinned', at });
  await sql(setPinned, rowId, Number(pinned));
  return true;
}

const setPinned = `insert into retained (row_id, pinned) values ($1, $2)
  on conflict (row_id) do update set pinned = excluded.pinned, look_at = retained.ended_at`;
