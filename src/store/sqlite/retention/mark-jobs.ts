import type { JournalEvent } from '../../../contracts/job/journal.ts';
import type { Marking } from '../../../contracts/store/store-retention.ts';
import type { KeptRow } from '../../rows/kept-row.ts';
import { readKept } from './kept-jobs.ts';
import { text } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { appendEvent } from './append-event.ts';

/** Marks parts of jobs for removal, within a transaction; false if one of the jobs may not be marked. */
export function markJobs(sql: Sql, jobs: readonly Marking[], at: number): boolean {
  const ids = new Set(jobs.map(({ jobId }) => jobId));
  const kept = jobs.map(({ jobId }) => readKept(sql, jobId));
  if (!kept.every((job) => job !== undefined && mayGo(job) && hasOnly(sql, job.jobId, ids)))
    return false;
  for (const [index, marking] of jobs.entries()) {
    const job = kept[index];
    if (job !== undefined) mark(sql, job, marking, at);
  }
  return true;
}

function mayGo({ endedAt, unwanted, pinned, previewed }: KeptRow): boolean {
  return endedAt !== undefined && (unwanted || (!pinned && !previewed));
}

/** Whether all children of a job are among some jobs. */
function hasOnly(sql: Sql, jobId: string, ids: ReadonlySet<string>): boolean {
  return readChildren(sql, jobId).every((child) => ids.has(child));
}

/** The jobs that were made from a job. */
export function readChildren(sql: Sql, jobId: string): readonly string[] {
  return sql("select id from actors where kind = 'job' and parent_id = ? order by row_id")
    .all(jobId)
    .map((row) => text(row, 'id'));
}

function mark(sql: Sql, job: KeptRow, { parts, result }: Marking, at: number): void {
  const { rowId, going, jobId } = job;
  // A repeated mark changes nothing.
  const added = parts.filter((part) => !going.includes(part));
  if (added.length === 0) return;
  const event: JournalEvent = { type: 'job.pruned', at, parts: added };
  const status = text(sql('select status from actors where row_id = ?').get(rowId) ?? {}, 'status');
  appendEvent(sql, rowId, status, event);
  if (result !== undefined)
    sql('update results set job = ? where row_id = ?').run(JSON.stringify(result), rowId);
  sql(setGoing).run(rowId, JSON.stringify([...going, ...added]));
  if (added.includes('output')) sql(endFailedPreview).run(jobId);
}

const setGoing = `insert into retained (row_id, going) values (?, ?)
  on conflict do update set going = excluded.going`;
// It is parked, so nobody owns it.
const endFailedPreview = `update actors set lifecycle = 'ended', posted = 0
  where kind = 'preview' and id = ? and lifecycle = 'parked'`;
