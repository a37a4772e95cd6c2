import type { JournalEvent } from '../../../contracts/job/journal.ts';
import type { Marking } from '../../../contracts/store/store-retention.ts';
import { text } from '../../rows/columns.ts';
import type { KeptRow } from '../../rows/kept-row.ts';
import { first, type Sql } from '../sql.ts';
import { appendEvent } from './append-event.ts';
import { readKeptOf } from './kept-jobs.ts';

/** Marks parts of jobs for removal, within a transaction; false if one of the jobs may not be marked. */
export async function markJobs(sql: Sql, jobs: readonly Marking[], at: number): Promise<boolean> {
  const ids = jobs.map(({ jobId }) => jobId);
  const [rows, children] = await Promise.all([readKeptOf(sql, ids), readChildren(sql, ids)]);
  const kept = new Map(rows.map((job) => [job.jobId, job]));
  if (!ids.every((id) => mayGo(kept.get(id)))) return false;
  if (!children.every((child) => kept.has(child))) return false;
  for (const marking of jobs) {
    const job = kept.get(marking.jobId);
    if (job !== undefined) await mark(sql, job, marking, at);
  }
  return true;
}

function mayGo(job: KeptRow | undefined): boolean {
  if (job?.endedAt === undefined) return false;
  return job.unwanted || (!job.pinned && !job.previewed);
}

/** The jobs that were made from some jobs. */
export async function readChildren(sql: Sql, ids: readonly string[]): Promise<readonly string[]> {
  return (await sql(selectChildren, ids)).map((row) => text(row, 'id'));
}

async function mark(
  sql: Sql,
  { rowId, going, jobId }: KeptRow,
  { parts, result }: Marking,
  at: number,
): Promise<void> {
  // A repeated mark changes nothing.
  const added = parts.filter((part) => !going.includes(part));
  if (added.length === 0) return;
  const event: JournalEvent = { type: 'job.pruned', at, parts: added };
  const row = await first(sql('select status from states where row_id = $1', rowId));
  await Promise.all([
    appendEvent(sql, rowId, text(row ?? {}, 'status'), event),
    result && sql('update results set job = $2 where row_id = $1', rowId, JSON.stringify(result)),
    sql(setGoing, rowId, JSON.stringify([...going, ...added])),
    added.includes('output') && sql(endFailedPreview, jobId),
  ]);
}

const selectChildren = `select id from actors
  where kind = 'job' and parent_id = any($1::text[]) order by row_id`;
const setGoing = `insert into retained (row_id, going) values ($1, $2)
  on conflict (row_id) do update set going = excluded.going`;
// It is parked, so nobody owns it.
const endFailedPreview = `update actors set lifecycle = 'ended', posted = 0
  where kind = 'preview' and id = $1 and lifecycle = 'parked'`;
