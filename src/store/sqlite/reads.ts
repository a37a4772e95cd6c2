import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import { checkLimit } from '../check.ts';
import {
  journalCursor,
  journalStart,
  listCursor,
  parseJournalCursor,
  parseListCursor,
} from '../rows/cursors.ts';
import { text, integer, type Row } from '../rows/columns.ts';
import type { Sql } from './sql.ts';
import { parseLifecycle, parseKind, isLifecycle } from '../rows/parse-values.ts';
import { readHistory } from './read-history.ts';
import { endOfRow, toStoredJob, toEntries } from '../rows/job-rows.ts';
import { toCounts } from '../rows/to-counts.ts';

type Result<Name extends keyof Store> = Store[Name] extends (...args: never) => Promise<infer T>
  ? T
  : never;

/** One job. */
export function readJob(sql: Sql, jobId: string): StoredJob | undefined {
  const row = sql(`${selectJobs} where kind = 'job' and id = ?`).get(jobId);
  return row && toJob(sql, row);
}

/** The job with an idempotency key. */
export function readIdOfKey(sql: Sql, idempotencyKey: string): string | undefined {
  const row = sql('select id from actors where idempotency_key = ?').get(idempotencyKey);
  return row && text(row, 'id');
}

/** The lifecycle of an actor. */
export function readLifecycle(
  sql: Sql,
  { kind, id }: Parameters<Store['lifecycle']>[0],
): Result<'lifecycle'> {
  const row = sql('select lifecycle from actors where kind = ? and id = ?').get(kind, id);
  return row && parseLifecycle(text(row, 'lifecycle'));
}

/** The jobs of row ids, in their order. */
export function readJobsOf(sql: Sql, rowIds: readonly number[]): readonly StoredJob[] {
  return rowIds.flatMap((rowId) => {
    const row = sql(`${selectJobs} where kind = 'job' and actors.row_id = ?`).get(rowId);
    return row === undefined ? [] : [toJob(sql, row)];
  });
}

/** How many jobs each group has. */
export function readCounts(sql: Sql): Result<'counts'> {
  return toCounts(sql(selectCounts).all());
}

/** A page of jobs, newest first. Each filter has an index that ends in the row id. */
export function readJobs(sql: Sql, query: Parameters<Store['list']>[0]): Result<'list'> {
  const { status, userId, parentJobId, cursor } = query;
  const limit = checkLimit(query.limit);
  const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : parseListCursor(cursor);
  const page = [before, limit + 1] as const;
  const ofUser = userId === undefined ? '' : 'and user_id = ?';
  const user = userId === undefined ? [] : [userId];
  const rows =
    parentJobId !== undefined
      ? sql(`${selectJobs} where kind = 'job' and parent_id = ? ${ofUser}
          and (? is null or status = ?) ${pageTail}`).all(
          parentJobId,
          ...user,
          status ?? null,
          status ?? null,
          ...page,
        )
      : status === undefined
        ? sql(`${selectJobs} where kind = 'job' ${ofUser} ${pageTail}`).all(...user, ...page)
        : sql(`${selectJobs} where actors.row_id in (${atRest(ofUser)} union all ${run(ofUser)})
          ${pageTail}`).all(status, ...user, ...page, status, ...user, ...page, ...page);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const jobs = shown.map((row) => toJob(sql, row));
  return rows.length > limit && last
    ? { jobs, cursor: listCursor(integer(last, 'row_id')) }
    : { jobs };
}

/** Entries after a cursor. */
export function readJournal(sql: Sql, query: Parameters<Store['journal']>[0]): Result<'journal'> {
  const limit = checkLimit(query.limit);
  let start = query.after === undefined ? journalStart : parseJournalCursor(query.after);
  const found: JournalEntry[] = [];
  // A watched job mostly has nothing new, and this costs a fifth of the query below.
  if (query.jobId !== undefined && !hasRowFrom(sql, query.jobId, start.row)) return found;
  // Repeated while rows have no readable entries: a page that is not full must be the last one.
  for (;;) {
    // The row of the cursor may have more entries or none left, hence one row more.
    const rows =
      query.jobId === undefined
        ? sql(`${selectJournal} where row >= ? order by row limit ?`).all(start.row, limit + 1)
        : sql(selectJournalOfJob).all(query.jobId, start.row, start.row, limit + 1);
    for (const row of rows) {
      const from = integer(row, 'row') === start.row ? start.index + 1 : 0;
      for (const entry of toEntries(row).slice(from)) {
        found.push(entry);
        if (found.length === limit) return found;
      }
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length <= limit) return found;
    start = { row: integer(last, 'row'), index: Number.MAX_SAFE_INTEGER };
  }
}

function hasRowFrom(sql: Sql, jobId: string, row: number): boolean {
  const ofJob = sql("select 1 from actors where kind = 'job' and id = ? and last_row >= ?");
  return ofJob.get(jobId, row) !== undefined;
}

/** The cursor of the newest entry; also if it was deleted. */
export function readLatest(sql: Sql): string | undefined {
  const newest = sql(selectNewest).get();
  if (newest === undefined) return undefined;
  return journalCursor(endOfRow(newest));
}

/** One actor. */
export function readActor(sql: Sql, { kind, id }: Parameters<Store['actor']>[0]): Result<'actor'> {
  const row = sql('select snapshot, lifecycle from actors where kind = ? and id = ?').get(kind, id);
  return (
    row && { snapshot: text(row, 'snapshot'), lifecycle: parseLifecycle(text(row, 'lifecycle')) }
  );
}

/** Actors of a kind, newest first. */
export function readActors(sql: Sql, query: Parameters<Store['actors']>[0]): Result<'actors'> {
  return sql(
    'select id, snapshot, lifecycle from actors where kind = ? order by row_id desc limit ?',
  )
    .all(query.kind, checkLimit(query.limit))
    .filter((row) => isLifecycle(text(row, 'lifecycle')))
    .map((row) => ({
      id: text(row, 'id'),
      snapshot: text(row, 'snapshot'),
      lifecycle: parseLifecycle(text(row, 'lifecycle')),
    }));
}

/** The inboxes of an owner's actors. */
export function readPosted(sql: Sql, owner: string): Result<'posted'> {
  return sql(`select inbox.id as id, event, kind, actors.id as actor_id
      from actors join inbox using (row_id) where owner = ? and posted > tried order by inbox.id`)
    .all(owner)
    .map((row) => ({
      id: integer(row, 'id'),
      event: text(row, 'event'),
      kind: parseKind(text(row, 'kind')),
      actorId: text(row, 'actor_id'),
    }));
}

const selectJobs = `select actors.row_id as row_id, id, status, created_at, last_row, job, pinned
  from actors left join results on results.row_id = actors.row_id
    left join retained on retained.row_id = actors.row_id`;
// Jobs that have ended and are not archived yet are few.
const selectCounts = `
  select status as name, count(*) as jobs from actors indexed by jobs_by_status
    where owner is null and status in ('done', 'failed', 'cancelled', 'quarantined') group by status
  union all select status, count(*) from actors indexed by actors_owned
    where owner is not null and kind = 'job' and lifecycle = 'ended' group by status
  union all select lifecycle, count(*) from actors indexed by jobs_unfinished
    where kind = 'job' and lifecycle <> 'ended' and lifecycle <> 'quarantined'
      and lifecycle in ('ready', 'running', 'parked') group by lifecycle`;
const pageTail = 'and actors.row_id < ? order by actors.row_id desc limit ?';
// Jobs of a status without an owner, and those with one, which are few. The index is named because
// SQLite would otherwise prefer to scan all rows.
const atRest = (ofUser: string) => `select * from (select row_id from actors
  indexed by ${ofUser === '' ? 'jobs_by_status' : 'jobs_by_user_status'}
  where owner is null and status = ? ${ofUser} and row_id < ? order by row_id desc limit ?)`;
const run = (ofUser: string) => `select * from (select row_id from actors indexed by actors_owned
  where owner is not null and kind = 'job' and status = ? ${ofUser} and row_id < ?
  order by row_id desc limit ?)`;
/** From the last row of a job back to the first one of the page. */
const selectJournalOfJob = `with recursive chain (row, row_before) as (
    select journal.row, journal.row_before from actors cross join journal on journal.row = last_row
      where kind = 'job' and id = ?
    union all
    select journal.row, journal.row_before
      from chain cross join journal on journal.row = chain.row_before
      where chain.row > ? and chain.row_before < chain.row)
  select journal.row as row, journal.seq as seq, transitions, id
    from (select row from chain where row >= ? order by row limit ?) as page
    cross join journal on journal.row = page.row cross join actors on actors.row_id = journal.row_id
    order by page.row`;
const selectNewest =
  'select row, transitions from journal where row = (select max(row) from journal)';
const selectJournal = `select row, journal.seq as seq, transitions, id
  from journal cross join actors on actors.row_id = journal.row_id`;

function toJob(sql: Sql, row: Row): StoredJob {
  return toStoredJob(row, () => readHistory(sql, row));
}
