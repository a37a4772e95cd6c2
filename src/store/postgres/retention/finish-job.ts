import type { JobPart } from '../../../contracts/job/job-parts.ts';
import type { PartBytes } from '../../../contracts/store/store-retention.ts';
import { integer } from '../../rows/columns.ts';
import type { KeptRow } from '../../rows/kept-row.ts';
import { deleteJob } from '../write/delete-job.ts';
import { first, type Sql } from '../sql.ts';
import { readKept } from './kept-jobs.ts';

/**
 * Removes the rows of the marked parts, within a transaction: as many as fit into a few milliseconds.
 * True if there are more.
 */
export async function finishJob(sql: Sql, jobId: string): Promise<boolean> {
  const job = await readKept(sql, jobId);
  if (job === undefined || job.going.length === 0) return false;
  if (job.going.includes('answers') && (await removeAnswers(sql, job.rowId))) return true;
  if (!job.going.includes('record')) {
    await forget(sql, job);
    return false;
  }
  if (await shortenJournal(sql, job.rowId)) return true;
  await deleteJob(sql, jobId);
  return false;
}

/** Writes what a job still has. Answers and records are measured by `readRowBytes`. */
export async function writeParts(sql: Sql, rowId: number, parts: PartBytes): Promise<void> {
  const { record = 0, ...others } = parts;
  const bytes = Object.values(others).reduce((sum, part) => sum + part, 0);
  await sql(updateParts, rowId, JSON.stringify(parts), bytes, record);
}

/** Bytes of the rows of a job. */
export async function readRowBytes(sql: Sql, rowId: number): Promise<PartBytes> {
  const row = await first(sql(selectBytes, rowId));
  if (row === undefined) return {};
  const answers = integer(row, 'answers');
  return { ...(answers > 0 && { answers }), record: integer(row, 'record') };
}

/** Forgets the mark, and has the job looked at again. */
async function forget(sql: Sql, { rowId, parts, going }: KeptRow): Promise<void> {
  await Promise.all([
    parts && writeParts(sql, rowId, without(parts, going)),
    sql('update retained set going = null, look_at = ended_at where row_id = $1', rowId),
  ]);
}

function without(parts: PartBytes, going: readonly JobPart[]): PartBytes {
  return Object.fromEntries(
    Object.entries(parts).filter(([name]) => !going.some((part) => part === name)),
  );
}

/** What was paid for stays known; only the replies go. */
async function removeAnswers(sql: Sql, rowId: number): Promise<boolean> {
  return (await sql(emptySteps, rowId, stepsAtOnce)).length === stepsAtOnce;
}

/** Removes the newest rows of a long journal; the rest goes with the job. */
async function shortenJournal(sql: Sql, rowId: number): Promise<boolean> {
  const [newest, deleted] = await Promise.all([
    sql(emptyNewest, rowId),
    sql(deleteRows, rowId, rowsAtOnce),
  ]);
  return newest.length + deleted.length >= rowsAtOnce;
}

const stepsAtOnce = 20;
const rowsAtOnce = 300;

const updateParts = `update retained set parts = $2, bytes = $3, record_bytes = $4
  where row_id = $1`;
const emptySteps = `update steps set result = null where step_row in (select step_row from steps
  where row_id = $1 and result is not null limit $2) returning step_row`;
// The newest row of all is emptied, as in delete-job.ts: its cursor is that of `latest`.
const emptyNewest = `update journal set row_id = 0, seq = 0, transitions = '[]'
  where row = (select max(row) from journal) and row_id = $1 returning row`;
const deleteRows = `delete from journal where row in (select row from journal
  where row_id = $1 order by row desc limit $2) returning row`;
const selectBytes = `select
  (select coalesce(sum(octet_length(result)), 0) from steps where row_id = $1)::bigint as answers,
  ((select coalesce(sum(octet_length(transitions)), 0) from journal where row_id = $1)
    + coalesce((select octet_length(job) from results where row_id = $1), 0)
    + coalesce((select octet_length(snapshot) from states where row_id = $1), 0))::bigint as record`;
