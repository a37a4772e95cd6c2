import type { ActorChange, ActorClaim, Standing, Telling } from '../../contracts/store.ts';
import { keepsOwner, takesEvents } from '../standing-rules.ts';
import { integer, type Sql } from './columns.ts';

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
  const consumed = changes.flatMap((change) => change.consumed);
  const told = pack(changes.map(({ job }) => job));
  const news = pack(changes.map((change) => change.news));
  return () => {
    let row = null;
    if (told.text !== null) {
      const inserted = sql(tellOwned).run(told.text, place, owner, fence);
      if (inserted.changes === 0) return false;
      row = inserted.lastInsertRowid;
    }
    const values = [version, snapshot, at, status, told.count, row] as const;
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
    forget(sql, place, standing, consumed);
    tellJob(sql, id, news);
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
  const told = pack([job]);
  const row = told.text === null ? null : sql(tell).run(told.text, place).lastInsertRowid;
  sql(updateClaimed).run(
    version,
    snapshot,
    at,
    job?.status ?? null,
    told.count,
    row,
    standing,
    keepsOwner(standing) ? owner : null,
    fence,
    place,
  );
  forget(sql, place, standing, consumed);
  tellJob(sql, id, pack([change.news]));
}

/** What transitions tell, as it is written. */
export interface Packed {
  /** JSON: a list of `Telling`; null where nothing is told. */
  readonly text: string | null;
  /** Of events. */
  readonly count: number;
}

/** Packs what transitions tell. */
export function pack(tellings: readonly (Telling | undefined)[]): Packed {
  const told: Telling[] = [];
  let count = 0;
  for (const telling of tellings) {
    if (telling === undefined || telling.events.length === 0) continue;
    told.push({ state: telling.state, events: telling.events });
    count += telling.events.length;
  }
  return { text: count === 0 ? null : JSON.stringify(told), count };
}

/** What is told first, and what then. */
export function join(first: Packed, then: Packed): Packed {
  if (first.text === null || then.text === null) return first.text === null ? then : first;
  // Two lists of JSON make one.
  const text = `${first.text.slice(0, -1)},${then.text.slice(1)}`;
  return { text, count: first.count + then.count };
}

/** Writes what a preview tells the journal of its job. */
export function tellJob(sql: Sql, jobId: string, { text, count }: Packed): void {
  const job = text === null ? undefined : sql(selectJob).get(jobId);
  if (job === undefined) return;
  const place = integer(job, 'place');
  sql(updateTold).run(count, sql(tell).run(text, place).lastInsertRowid, place);
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
const updateTold = 'update actors set seq = seq + ?, last_row = ? where place = ?';
const forgetEvent = 'delete from inbox where id = ? and place = ?';
const forgetInbox = 'delete from inbox where place = ?';
const countPosted = `update actors
  set posted = (select count(*) from inbox where inbox.place = actors.place) where place = ?`;
const selectToTell = `insert into journal (place, seq, row_before, told)
  select place, seq + 1, last_row, ? from actors`;
const tell = `${selectToTell} where place = ?`;
const tellOwned = `${selectToTell} ${whereOwned}`;
const selectJob = "select place from actors where kind = 'job' and id = ?";
