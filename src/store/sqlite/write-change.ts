import type { ActorChange, ActorClaim, NewActor, Standing } from '../../contracts/store.ts';
import { firstStanding, keepsOwner, takesEvents } from '../standing-rules.ts';
import { integer, type Sql, text } from './columns.ts';

// What waits for its transaction is texts and numbers in closures. Objects would be alive by the
// hundred when many changes come at once, and V8 then makes all of their kind among its old objects.

/** A transition of an owned actor, to be written. It gives false when the fence is lost. */
export function toCommit(
  sql: Sql,
  { id, place, owner, fence }: ActorClaim,
  change: ActorChange,
): () => boolean {
  const { version, snapshot = null, at, standing, consumed, job } = change;
  const { status = null, state = '' } = job ?? {};
  const [count, events] = [job?.events.length ?? 0, packEvents(job?.events)];
  const ended = job?.ended === undefined ? null : JSON.stringify(job.ended);
  const tellNews = toNews(sql, id, change);
  return () => {
    let row: number | null = null;
    if (events !== null) {
      const told = sql(tellOwned).run(state, events, place, owner, fence);
      if (told.changes === 0) return false;
      row = Number(told.lastInsertRowid);
    }
    const values = [version, snapshot, at, status, count, row] as const;
    const { changes } =
      standing === 'owned'
        ? sql(updateOwned).run(...values, place, owner, fence)
        : sql(updateLeft).run(
            ...values,
            standing,
            keepsOwner(standing) ? owner : null,
            place,
            owner,
            fence,
          );
    if (changes === 0) return false;
    if (ended !== null) sql(keepResult).run(place, ended);
    forget(sql, place, standing, consumed);
    tellNews?.();
    return true;
  };
}

/** Writes what becomes of an actor that is claimed. */
export function writeClaim(
  sql: Sql,
  { id, place, owner, fence }: ActorClaim,
  change: ActorChange,
): void {
  const { version, snapshot = null, at, standing, consumed, job } = change;
  const events = packEvents(job?.events);
  const row =
    events === null ? null : Number(sql(tell).run(job?.state ?? '', events, place).lastInsertRowid);
  sql(updateClaimed).run(
    version,
    snapshot,
    at,
    job?.status ?? null,
    job?.events.length ?? 0,
    row,
    standing,
    keepsOwner(standing) ? owner : null,
    fence,
    place,
  );
  if (job?.ended !== undefined) sql(keepResult).run(place, JSON.stringify(job.ended));
  forget(sql, place, standing, consumed);
  toNews(sql, id, change)?.();
}

/** A new actor, to be kept unless it is known. */
export function toInsert(sql: Sql, { kind, id, change, job: given }: NewActor) {
  const { version, snapshot = '', at, job } = change;
  const { status = null, state = '' } = job ?? {};
  const { userId = null, createdAt = at, idempotencyKey = null } = given ?? {};
  const [count, events] = [job?.events.length ?? 0, packEvents(job?.events)];
  const standing = firstStanding(change.standing);
  const tellNews = toNews(sql, id, change);
  return (): { id: string; inserted: boolean } => {
    const { changes, lastInsertRowid: place } = sql(insertActor).run(
      kind,
      id,
      standing,
      createdAt,
      at,
      status,
      userId,
      idempotencyKey,
      version,
      snapshot,
      count,
      count,
    );
    if (changes === 0) {
      const known = sql(selectId).get(kind, id) ?? sql(selectByKey).get(idempotencyKey);
      return { id: known ? text(known, 'id') : id, inserted: false };
    }
    if (events !== null) sql(tellFirst).run(place, state, events);
    tellNews?.();
    return { id, inserted: true };
  };
}

/** What a preview tells the journal of its job, to be written. */
function toNews(sql: Sql, jobId: string, { news }: ActorChange): (() => void) | undefined {
  const events = packEvents(news?.events);
  if (news === undefined || events === null) return undefined;
  const [state, count] = [news.state, news.events.length];
  return () => {
    const job = sql(selectJob).get(jobId);
    if (job === undefined) return;
    const place = integer(job, 'place');
    sql(updateTold).run(count, sql(tell).run(state, events, place).lastInsertRowid, place);
  };
}

function packEvents(events: readonly object[] | undefined): string | null {
  return events === undefined || events.length === 0 ? null : JSON.stringify(events);
}

function forget(sql: Sql, place: number, standing: Standing, consumed: readonly number[]): void {
  let forgotten = 0;
  if (!takesEvents(standing)) forgotten = Number(sql(forgetInbox).run(place).changes);
  else for (const id of consumed) forgotten += Number(sql(forgetEvent).run(id, place).changes);
  if (forgotten > 0) sql(countPosted).run(place);
}

const whereOwned = "where place = ? and owner = ? and fence = ? and standing = 'owned'";
const set = `update actors set version = ?, snapshot = coalesce(?, snapshot), updated_at = ?,
  status = coalesce(?, status), seq = seq + ?, last_row = coalesce(?, last_row)`;
// Columns of an index cost even where they stay the same, so the common way has none of them.
const updateOwned = `${set} ${whereOwned}`;
const updateLeft = `${set}, standing = ?, owner = ? ${whereOwned}`;
const updateClaimed = `${set}, standing = ?, owner = ?, fence = ?
  where place = ?`;
const keepResult = 'insert or replace into results (place, job) values (?, ?)';
const updateTold = 'update actors set seq = seq + ?, last_row = ? where place = ?';
const forgetEvent = 'delete from inbox where id = ? and place = ?';
const forgetInbox = 'delete from inbox where place = ?';
const countPosted = `update actors
  set posted = (select count(*) from inbox where inbox.place = actors.place) where place = ?`;
const tell = `insert into journal (place, seq, row_before, state, events)
  select place, seq + 1, last_row, ?, ? from actors where place = ?`;
const tellOwned = `${tell} and owner = ? and fence = ? and standing = 'owned'`;
const tellFirst = 'insert into journal (place, seq, state, events) values (?, 1, ?, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
const selectJob = "select place from actors where kind = 'job' and id = ?";
const insertActor = `insert into actors (kind, id, standing, created_at, updated_at, status, user_id,
  idempotency_key, version, snapshot, seq, last_row)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, iif(?, (select coalesce(max(row), 0) + 1 from journal), null))
  on conflict do nothing`;
