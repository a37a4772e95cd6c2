import type { JobPart } from '../../../contracts/job/job-parts.ts';
import type { PartBytes } from '../../../contracts/store/store-retention.ts';
import { deleteJob } from '../write/delete-job.ts';
import type { KeptRow } from '../../rows/kept-row.ts';
import { readKept } from './kept-jobs.ts';
import { integer } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';

/**
 * Removes the rows of the marked parts, within a transaction: as many as fit into a few milliseconds.
 * True if there are more.
 */
export function finishJob(sql: Sql, jobId: string): boolean {
  const job = readKept(sql, jobId);
  if (job === undefined || job.going.length === 0) return false;
  if (job.going.includes('answers') && removeAnswers(sql, job.rowId)) return true;
  if (!job.going.includes('record')) {
    forget(sql, job);
    return false;
  }
  if (shortenJournal(sql, job.rowId)) return true;
  deleteJob(sql, jobId);
  return false;
}

/** Writes what a job still has. Answers and records are measured by `readRowBytes`. */
export function writeParts(sql: Sql, rowId: number, parts: PartBytes): void {
  const { record = 0, ...others } = parts;
  const bytes = Object.values(others).reduce((sum, part) => sum + part, 0);
  sql('update retained set parts = ?, bytes = ?, record_bytes = ? where row_id = ?').run(
    JSON.stringify(parts),
    bytes,
    record,
    rowId,
  );
}

/** Bytes of the rows of a job. */
export function readRowBytes(sql: Sql, rowId: number): PartBytes {
  const row = sql(selectBytes).get(rowId, rowId, rowId, rowId);
  if (row === undefined) return {};
  const answers = integer(row, 'answers');
  return { ...(answers > 0 && { answers }), record: integer(row, 'record') };
}

/** Forgets the mark, and has the job looked at again. */
function forget(sql: Sql, { rowId, parts, going }: KeptRow): void {
  if (parts !== undefined) writeParts(sql, rowId, without(parts, going));
  sql('update retained set going = null, look_at = ended_at where row_id = ?').run(rowId);
}

function without(parts: PartBytes, going: readonly JobPart[]): PartBytes {
  return Object.fromEntries(
    Object.entries(parts).filter(([name]) => !going.some((part) => part === name)),
  );
}

/** What was paid for stays known; only the replies go. */
function removeAnswers(sql: Sql, rowId: number): boolean {
  return sql(emptySteps).run(rowId, stepsAtOnce).changes === stepsAtOnce;
}

/** Removes the newest rows of a long journal; the rest goes with the job. */
function shortenJournal(sql: Sql, rowId: number): boolean {
  const rows = sql(newestOfChain).all(rowId, rowsAtOnce);
  const last = rows.at(-1);
  if (rows.length < rowsAtOnce || last === undefined) return false;
  for (const row of rows) {
    const number = integer(row, 'row');
    if (sql(deleteRow).run(number).changes === 0) sql(emptyRow).run(number);
  }
  sql('update actors set last_row = ? where row_id = ?').run(last['row_before'] ?? null, rowId);
  return true;
}

const stepsAtOnce = 20;
const rowsAtOnce = 300;

const emptySteps = `update steps set result = null where step_row in (select step_row from steps
  where row_id = ? and result is not null limit ?)`;
const newestOfChain = `with recursive chain (row, row_before) as (
    select journal.row, journal.row_before from actors cross join journal
      on journal.row = actors.last_row and journal.row_id = actors.row_id where actors.row_id = ?
    union all
    select journal.row, journal.row_before from chain cross join journal
      on journal.row = chain.row_before where journal.row < chain.row limit ?)
  select row, row_before from chain`;
// The number of the newest row is never given again: it is emptied, as in delete-job.ts.
const deleteRow = 'delete from journal where row = ? and row < (select max(row) from journal)';
const emptyRow = `update journal set row_id = 0, seq = 0, row_before = null, transitions = '[]'
  where row = ?`;
const selectBytes = `with recursive chain (row, row_before, bytes) as (
    select journal.row, journal.row_before, octet_length(transitions) from actors
      cross join journal on journal.row = actors.last_row and journal.row_id = actors.row_id
      where actors.row_id = ?
    union all
    select journal.row, journal.row_before, octet_length(transitions) from chain
      cross join journal on journal.row = chain.row_before where journal.row < chain.row)
  select (select coalesce(sum(octet_length(result)), 0) from steps where row_id = ?) as answers,
    (select coalesce(sum(bytes), 0) from chain)
      + coalesce((select octet_length(job) from results where row_id = ?), 0)
      + coalesce((select octet_length(snapshot) from actors where row_id = ?), 0) as record`;
