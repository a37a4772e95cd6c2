import type {
  ActorChange,
  ActorClaim,
  NewActor,
  Standing,
  Telling,
} from '../../contracts/store.ts';
import { firstStanding, keepsOwner, takesEvents } from '../standing-rules.ts';
import { integer, type Sql, text } from './columns.ts';

// What waits for its transaction is packed at once: what it was packed from may be large, and change.

/** Transitions of an owned actor, to be written. It gives false when the fence is lost. */
export function toCommit(
  sql: Sql,
  { id, place, owner, fence }: ActorClaim,
  changes: readonly ActorChange[],
): () => boolean {
  const last = changes.at(-1);
  if (last === undefined) return () => true;
  const { version, at, standing } = last;
  const snapshot = changes.findLast((change) => change.snapshot !== undefined)?.snapshot ?? null;
  const status = changes.findLast(({ job }) => job !== undefined)?.job?.status ?? null;
  const ended = last.job?.ended === undefined ? null : JSON.stringify(last.job.ended);
  const consumed = changes.flatMap((change) => change.consumed);
  const tellings = changes.flatMap(({ job }) => pack(job));
  const news = changes.flatMap((change) => pack(change.news));
  return () => {
    let row: number | null = null;
    let count = 0;
    for (const telling of tellings) {
      row = tellOwner(sql, { place, owner, fence }, telling, count, row);
      if (row === null) return false;
      count += telling.count;
    }
    const values = [version, snapshot, at, status, count, row] as const;
    const { changes: written } =
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
    if (written === 0) return false;
    if (ended !== null) sql(keepResult).run(place, ended);
    forget(sql, place, standing, consumed);
    for (const telling of news) tellJob(sql, id, telling);
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
  const [telling] = pack(job);
  const row = telling && sql(tell).run(telling.state, telling.events, place).lastInsertRowid;
  sql(updateClaimed).run(
    version,
    snapshot,
    at,
    job?.status ?? null,
    telling?.count ?? 0,
    row ?? null,
    standing,
    keepsOwner(standing) ? owner : null,
    fence,
    place,
  );
  if (job?.ended !== undefined) sql(keepResult).run(place, JSON.stringify(job.ended));
  forget(sql, place, standing, consumed);
  for (const news of pack(change.news)) tellJob(sql, id, news);
}

/** A new actor, to be kept unless it is known. */
export function toInsert(sql: Sql, { kind, id, change, job: given }: NewActor) {
  const { version, snapshot = '', at, job } = change;
  const { status = null, state = '' } = job ?? {};
  const { userId = null, createdAt = at, idempotencyKey = null } = given ?? {};
  const standing = firstStanding(change.standing);
  const [{ count, events } = { count: 0, events: null }] = pack(job);
  const [news] = pack(change.news);
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
    if (news !== undefined) tellJob(sql, id, news);
    return { id, inserted: true };
  };
}

/** What a transition tells, as it is written. */
interface Packed {
  readonly state: string;
  /** JSON. */
  readonly events: string;
  readonly count: number;
}

function pack(telling: Telling | undefined): readonly Packed[] {
  if (telling === undefined || telling.events.length === 0) return [];
  const { state, events } = telling;
  return [{ state, events: JSON.stringify(events), count: events.length }];
}

/** Tells behind what the same change told before; gives the row, or null when the fence is lost. */
function tellOwner(
  sql: Sql,
  { place, owner, fence }: Pick<ActorClaim, 'place' | 'owner' | 'fence'>,
  { state, events }: Packed,
  toldBefore: number,
  rowBefore: number | null,
): number | null {
  const values = [toldBefore, rowBefore, state, events, place, owner, fence] as const;
  const { changes, lastInsertRowid } = sql(tellOwned).run(...values);
  return changes === 0 ? null : Number(lastInsertRowid);
}

/** Writes what a preview tells the journal of its job. */
function tellJob(sql: Sql, jobId: string, { state, events, count }: Packed): void {
  const job = sql(selectJob).get(jobId);
  if (job === undefined) return;
  const place = integer(job, 'place');
  sql(updateTold).run(count, sql(tell).run(state, events, place).lastInsertRowid, place);
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
const tellOwned = `insert into journal (place, seq, row_before, state, events)
  select place, seq + 1 + ?, coalesce(?, last_row), ?, ? from actors ${whereOwned}`;
const tellFirst = 'insert into journal (place, seq, state, events) values (?, 1, ?, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
const selectJob = "select place from actors where kind = 'job' and id = ?";
const insertActor = `insert into actors (kind, id, standing, created_at, updated_at, status, user_id,
  idempotency_key, version, snapshot, seq, last_row)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, iif(?, (select coalesce(max(row), 0) + 1 from journal), null))
  on conflict do nothing`;
