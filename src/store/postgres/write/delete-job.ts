import { ownBudgetKey } from '../../budget-book.ts';
import { integer, text } from '../../rows/columns.ts';
import { takesEvents } from '../../lifecycle.ts';
import { isLifecycle } from '../../rows/parse-values.ts';
import type { Sql } from '../sql.ts';

/** Deletes a job that is at its end, and its preview, within a transaction. */
export async function deleteJob(
  sql: Sql,
  jobId: string,
): Promise<'deleted' | 'unknown' | 'active'> {
  const actors = await sql(selectActors, jobId);
  const job = actors.find(({ kind }) => kind === 'job');
  if (job === undefined) return 'unknown';
  const lifecycle = text(job, 'lifecycle');
  // A lifecycle of a newer version may be one in which a job runs.
  if (!isLifecycle(lifecycle) || takesEvents(lifecycle)) return 'active';
  const rowIds = actors.map((row) => integer(row, 'row_id'));
  await Promise.all([
    ...tables.map((table) => sql(`delete from ${table} where row_id = any($1::bigint[])`, rowIds)),
    sql(emptyNewest, rowIds),
    sql(deleteJournal, rowIds),
    sql(deleteEmptied),
    sql('delete from budgets where key = $1', ownBudgetKey(jobId)),
  ]);
  return 'deleted';
}

const tables = ['actors', 'states', 'results', 'inbox', 'posts', 'steps', 'retained'];
const selectActors = `select row_id, kind, lifecycle from actors
  where kind in ('job', 'preview') and id = $1`;
// The newest row is emptied instead: `latest` gives its cursor.
const emptyNewest = `update journal set row_id = 0, seq = 0, transitions = '[]'
  where row = (select max(row) from journal) and row_id = any($1::bigint[])`;
const deleteJournal = 'delete from journal where row_id = any($1::bigint[])';
const deleteEmptied = `delete from journal
  where row_id = 0 and row < (select max(row) from journal)`;
