import { currentState } from '../../rows/current-state.ts';
import { text } from '../../rows/columns.ts';
import { readHistory } from '../read-history.ts';
import type { Sql } from '../sql.ts';
import { appendEvent } from './append-event.ts';
import { readKept } from './kept-jobs.ts';

/** Pins a job or unpins it, within a transaction; false if there is no such job. */
export function pinJob(sql: Sql, jobId: string, pinned: boolean, at: number): boolean {
  const job = readKept(sql, jobId);
  if (job === undefined) return false;
  if (job.pinned === pinned) return true;
  const row = sql('select row_id, last_row, status from actors where row_id = ?').get(job.rowId);
  if (row === undefined) return false;
  const state = currentState(readHistory(sql, row) ?? [], text(row, 'status'));
  appendEvent(sql, job.rowId, state, { type: pinned ? 'job.pinned' : 'job.unpinned', at });
  sql(setPinned).run(job.rowId, Number(pinned));
  return true;
}

const setPinned = `insert into retained (row_id, pinned) values (?, ?)
  on conflict do update set pinned = excluded.pinned, look_at = ended_at`;
