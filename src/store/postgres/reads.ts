import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import { JobError } from '../../errors/job-error.ts';
import { checkLimit } from '../check.ts';
import { integer, type Row, text } from '../rows/columns.ts';
import {
  journalCursor,
  type JournalPosition,
  journalStart,
  listCursor,
  parseJournalCursor,
  parseListCursor,
} from '../rows/cursors.ts';
import { endOfRow, toEntries, toStoredJob } from '../rows/job-rows.ts';
import { isLifecycle, parseKind, parseLifecycle } from '../rows/parse-values.ts';
import { pageOf } from './job-pages.ts';
import { historyOf, parseHistory, readHistories } from './read-history.ts';
import { first, type Sql } from './sql.ts';

type Result<Name extends keyof Store> = Store[Name] extends (...args: never) => infer T ? T : never;

/** One job. */
export async function readJob(sql: Sql, jobId: string): Promise<StoredJob | undefined> {
  const [job] = await toJobs(sql, await sql(selectJob, jobId));
  return job;
}

/** The job with an idempotency key. */
export async function readIdOfKey(sql: Sql, idempotencyKey: string): Result<'idOfKey'> {
  const row = await first(sql('select id from actors where idempotency_key = $1', idempotencyKey));
  return row && text(row, 'id');
}

/** The lifecycle of an actor. */
export async function readLifecycle(
  sql: Sql,
  { kind, id }: Parameters<Store['lifecycle']>[0],
): Result<'lifecycle'> {
  const row = await first(
    sql('select lifecycle from actors where kind = $1 and id = $2', kind, id),
  );
  return row && parseLifecycle(text(row, 'lifecycle'));
}

/** A page of jobs, newest first. */
export async function readJobs(sql: Sql, query: Parameters<Store['list']>[0]): Result<'list'> {
  const limit = checkLimit(query.limit);
  const before = query.cursor === undefined ? 2 ** 53 : parseListCursor(query.cursor);
  const page = pageOf(query);
  const rows = await sql(selectJobs(page.query), before, limit + 1, ...page.values);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const jobs = await toJobs(sql, shown);
  return rows.length > limit && last
    ? { jobs, cursor: listCursor(integer(last, 'row_id')) }
    : { jobs };
}

/** Entries after a cursor. */
export async function readJournal(
  sql: Sql,
  query: Parameters<Store['journal']>[0],
): Result<'journal'> {
  const limit = checkLimit(query.limit);
  let start = query.after === undefined ? journalStart : parseJournalCursor(query.after);
  const begin = start;
  const found: JournalEntry[] = [];
  // Repeated while rows have no readable entries: a page that is not full must be the last one.
  for (;;) {
    // The row of the cursor may have more entries or none left, hence one row more.
    const rows =
      query.jobId === undefined
        ? await sql(selectJournal, start.row, limit + 1)
        : await sql(selectJournalOfJob, start.row, limit + 1, query.jobId);
    if (start === begin) assertSame(rows[0], start);
    for (const row of rows) {
      // The newest row of all is emptied when its job is deleted.
      if (row['id'] === null) continue;
      const from = integer(row, 'row') === start.row ? start.index + 1 : 0;
      for (const entry of toEntries(row).slice(from)) {
        found.push(entry);
        if (found.length === limit) return found;
      }
    }
    const last = rows.at(-1);
    if (last === undefined && start === begin && start.row > 0) await assertReached(sql, start.row);
    if (last === undefined || rows.length <= limit) return found;
    start = { row: integer(last, 'row'), index: Number.MAX_SAFE_INTEGER };
  }
}

/** After a failover to an older copy, another row may have the number of a lost one. */
function assertSame(row: Row | undefined, { row: number, at }: JournalPosition): void {
  if (row === undefined || row['id'] === null || at === undefined) return;
  if (integer(row, 'row') === number && endOfRow(row).at !== at) throw lostEntry();
}

/** The row of a cursor is there, unless a failover to an older copy has lost it: deletions leave the newest. */
async function assertReached(sql: Sql, row: number): Promise<void> {
  const newest = await first(sql(selectNewest));
  if (newest !== undefined && integer(newest, 'row') >= row) return;
  throw lostEntry();
}

function lostEntry(): JobError {
  return new JobError('CURSOR_INVALID', 'The database has lost the entry of the cursor.');
}

/** The cursor of the newest entry; also if it was deleted. */
export async function readLatest(sql: Sql): Result<'latest'> {
  const newest = await first(sql(selectNewest));
  if (newest === undefined) return undefined;
  return journalCursor(endOfRow(newest));
}

/** One actor. */
export async function readActor(
  sql: Sql,
  { kind, id }: Parameters<Store['actor']>[0],
): Result<'actor'> {
  const row = await first(sql(selectActor, kind, id));
  return (
    row && { snapshot: text(row, 'snapshot'), lifecycle: parseLifecycle(text(row, 'lifecycle')) }
  );
}

/** Actors of a kind, newest first. */
export async function readActors(
  sql: Sql,
  query: Parameters<Store['actors']>[0],
): Result<'actors'> {
  const rows = await sql(selectActors, query.kind, checkLimit(query.limit));
  return rows
    .filter((row) => isLifecycle(text(row, 'lifecycle')))
    .map((row) => ({
      id: text(row, 'id'),
      snapshot: text(row, 'snapshot'),
      lifecycle: parseLifecycle(text(row, 'lifecycle')),
    }));
}

/** The inboxes of an owner's actors. */
export async function readPosted(sql: Sql, owner: string): Result<'posted'> {
  return (await sql(selectPosted, owner)).map((row) => ({
    id: integer(row, 'id'),
    event: text(row, 'event'),
    kind: parseKind(text(row, 'kind')),
    actorId: text(row, 'actor_id'),
  }));
}

/** Reads rows of jobs. The few whose result is unreadable take one query more. */
async function toJobs(sql: Sql, rows: readonly Row[]): Promise<readonly StoredJob[]> {
  const unread = new Map<StoredJob, number>();
  const jobs = rows.map((row) => {
    const job = toStoredJob(row, parseHistory);
    if (job.result === undefined && row['job'] !== null) unread.set(job, integer(row, 'row_id'));
    return job;
  });
  if (unread.size === 0) return jobs;
  const histories = await readHistories(sql, [...unread.values()]);
  return jobs.map((job) => {
    const rowId = unread.get(job);
    return rowId === undefined ? job : { ...job, history: histories.get(rowId) };
  });
}

/**
 * With the journals of jobs without a result in the same query: status and journal are of one moment.
 * Lateral queries with a limit are always lookups by key; a plain join may become one of whole tables.
 */
const selectJobs = (page: string) => `select page.row_id, page.id, created_at, status, job, pinned,
    case when job is null then ${historyOf('page.row_id')} end as history
  from (${page}) as page
    cross join lateral (select status from states where states.row_id = page.row_id limit 1) as state
    left join lateral (select job from results where results.row_id = page.row_id limit 1) as result
      on true
    left join lateral (select pinned from retained where retained.row_id = page.row_id limit 1) as kept
      on true
  order by page.row_id desc`;
const selectJob = selectJobs(
  "select row_id, id, created_at from actors where kind = 'job' and id = $1",
);
const selectJournal = `select row, seq, transitions,
    (select id from actors where actors.row_id = journal.row_id) as id
  from journal where row >= $1 order by row limit $2`;
const selectJournalOfJob = `select row, seq, transitions, $3::text as id from journal
  where row_id = (select row_id from actors where kind = 'job' and id = $3) and row >= $1
  order by row limit $2`;
const selectNewest = 'select row, transitions from journal order by row desc limit 1';
const selectActor = `select snapshot, lifecycle from actors join states using (row_id)
  where kind = $1 and id = $2`;
// See job-pages.ts for why this is no plain `kind = $1`.
const selectActors = `select id, lifecycle,
    (select snapshot from states where states.row_id = actors.row_id) as snapshot
  from actors where kind >= (select $1::text) and kind <= (select $1::text)
  order by kind desc, row_id desc limit $2`;
const selectPosted = `select inbox.id, event, kind, actors.id as actor_id
  from actors join inbox using (row_id) where owner = $1 and posted > tried order by inbox.id`;
