import { ownBudgetKey } from '../../budget-book.ts';
import { takesEvents } from '../../lifecycle.ts';
import { text, integer, type Row } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { isLifecycle } from '../../rows/parse-values.ts';

/** Deletes a job that is at its end, and its preview, within a transaction. */
export function deleteJob(sql: Sql, jobId: string): 'deleted' | 'unknown' | 'active' {
  const [job, preview] = ['job', 'preview'].map((kind) => sql(selectActor).get(kind, jobId));
  if (job === undefined) return 'unknown';
  const lifecycle = text(job, 'lifecycle');
  // A lifecycle of a newer version may be one in which a job runs.
  if (!isLifecycle(lifecycle) || takesEvents(lifecycle)) return 'active';
  deleteJournal(sql, job);
  sql('delete from budgets where key = ?').run(ownBudgetKey(jobId));
  for (const actor of [job, preview]) {
    if (actor !== undefined) deleteActor(sql, integer(actor, 'row_id'));
  }
  return 'deleted';
}

// Numbers of rows are never given again: a cursor may point to them, or a late claim name them. SQLite
// continues after the highest number that is there, so the newest row is emptied instead of deleted.
// AUTOINCREMENT would write a second table with every commit.

function deleteJournal(sql: Sql, job: Row): void {
  const rowId = integer(job, 'row_id');
  const lastRow = job['last_row'] === null ? null : integer(job, 'last_row');
  sql(deleteChain).run(lastRow, rowId, rowId);
  sql(emptyNewest).run(rowId);
}

function deleteActor(sql: Sql, rowId: number): void {
  for (const table of ['results', 'inbox', 'posts', 'steps', 'retained', 'job_texts'] as const)
    sql(`delete from ${table} where row_id = ?`).run(rowId);
  if (sql(deleteOlder).run(rowId).changes > 0) return;
  sql(emptyActor).run(rowId);
  sql(forgetEmptied).run(rowId);
}

const selectActor = 'select row_id, lifecycle, last_row from actors where kind = ? and id = ?';
const deleteChain = `delete from journal where row < (select max(row) from journal) and row in (
  with recursive chain (row, row_before) as (
    select row, row_before from journal where row = ? and row_id = ?
    union all
    select journal.row, journal.row_before from chain cross join journal
      on journal.row = chain.row_before where journal.row < chain.row and journal.row_id = ?)
  select row from chain)`;
const emptyNewest = `update journal set row_id = 0, seq = 0, row_before = null, transitions = '[]'
  where row = (select max(row) from journal) and row_id = ?`;
const deleteOlder = `delete from actors
  where row_id = ? and row_id < (select max(row_id) from actors)`;
const emptyActor = `update actors set kind = 'deleted', id = row_id, lifecycle = 'ended', owner = null,
  posted = 0, seq = 0, last_row = null, created_at = 0, updated_at = 0, ready_at = 0, status = null, user_id = null,
  idempotency_key = null, parent_id = null, guild_id = null, replace_key = null, lane = null, version = '', snapshot = '' where row_id = ?`;
const forgetEmptied = "delete from actors where kind = 'deleted' and row_id < ?";
