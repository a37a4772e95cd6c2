import type {
  ActorChange,
  ActorClaim,
  Lifecycle,
  TransitionEvents,
} from '../../contracts/store.ts';
import { keepsOwner, takesEvents } from '../lifecycle.ts';
import { integer, type Sql } from './columns.ts';

// What waits for its transaction is packed at once: what it was packed from may be large, and change.

/** Packs the transitions of a commit; the function that it gives writes them within a transaction. */
export function toCommit(
  sql: Sql,
  { id, rowId, owner, fence, revision }: ActorClaim,
  changes: readonly ActorChange[],
): () => boolean {
  const owned = [rowId, owner, fence, revision] as const;
  const last = changes.at(-1);
  if (last === undefined) return () => sql(selectOwned).get(...owned) !== undefined;
  const { version, at, lifecycle } = last;
  const snapshot = changes.findLast((change) => change.snapshot !== undefined)?.snapshot ?? null;
  const status = changes.findLast(({ job }) => job !== undefined)?.job?.status ?? null;
  const consumed = changes.flatMap((change) => change.consumed);
  const told = pack(changes.map(({ job }) => job));
  const previewEvents = pack(changes.map((change) => change.previewEvents));
  return () => {
    let row = null;
    if (told.text !== null) {
      const inserted = sql(tellOwned).run(told.text, ...owned);
      if (inserted.changes === 0) return isRepeated();
      row = inserted.lastInsertRowid;
    }
    const values = [version, snapshot, at, status, told.count, row] as const;
    const { changes: written } =
      lifecycle === 'running'
        ? sql(updateOwned).run(...values, ...owned)
        : sql(updateLeft).run(...values, lifecycle, keepsOwner(lifecycle) ? owner : null, ...owned);
    if (written === 0) return isRepeated();
    forget(sql, rowId, lifecycle, consumed);
    appendPreviewEvents(sql, id, previewEvents);
    return true;
  };

  /** Whether the actor is where this commit has led: it was made before. */
  function isRepeated(): boolean {
    return sql(selectFollowing).get(rowId, fence, revision) !== undefined;
  }
}

/** Writes what becomes of an actor that is claimed. */
export function writeClaim(
  sql: Sql,
  { id, rowId, owner, fence }: ActorClaim,
  change: ActorChange,
): void {
  const { version, snapshot = null, at, lifecycle, consumed, job } = change;
  const told = pack([job]);
  const row = told.text === null ? null : sql(tell).run(told.text, rowId).lastInsertRowid;
  sql(updateClaimed).run(
    version,
    snapshot,
    at,
    job?.status ?? null,
    told.count,
    row,
    lifecycle,
    keepsOwner(lifecycle) ? owner : null,
    fence,
    rowId,
  );
  forget(sql, rowId, lifecycle, consumed);
  appendPreviewEvents(sql, id, pack([change.previewEvents]));
}

/** What transitions tell, as it is written. */
export interface Packed {
  /** JSON: a list of `Telling`; null where nothing is told. */
  readonly text: string | null;
  /** Of events. */
  readonly count: number;
}

/** Packs what transitions tell. */
export function pack(tellings: readonly (TransitionEvents | undefined)[]): Packed {
  const told: TransitionEvents[] = [];
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
export function appendPreviewEvents(sql: Sql, jobId: string, { text, count }: Packed): void {
  const job = text === null ? undefined : sql(selectJob).get(jobId);
  if (job === undefined) return;
  const rowId = integer(job, 'row_id');
  sql(updateTold).run(count, sql(tell).run(text, rowId).lastInsertRowid, rowId);
}

function forget(sql: Sql, rowId: number, lifecycle: Lifecycle, consumed: readonly number[]): void {
  let forgotten = 0;
  if (!takesEvents(lifecycle)) forgotten = Number(sql(forgetInbox).run(rowId).changes);
  else for (const id of consumed) forgotten += Number(sql(forgetEvent).run(id, rowId).changes);
  if (forgotten > 0) sql(countPosted).run(rowId);
}

const whereOwned =
  "where row_id = ? and owner = ? and fence = ? and revision = ? and lifecycle = 'running'";
const set = `update actors set version = ?, snapshot = coalesce(?, snapshot), updated_at = ?,
  status = coalesce(?, status), seq = seq + ?, last_row = coalesce(?, last_row)`;
// Columns of an index cost even where they stay the same, so the common way has none of them.
const updateOwned = `${set}, revision = revision + 1 ${whereOwned}`;
const updateLeft = `${set}, revision = revision + 1, lifecycle = ?, owner = ? ${whereOwned}`;
const updateClaimed = `${set}, lifecycle = ?, owner = ?, fence = ?
  where row_id = ?`;
const updateTold = 'update actors set seq = seq + ?, last_row = ? where row_id = ?';
const forgetEvent = 'delete from inbox where id = ? and row_id = ?';
const forgetInbox = 'delete from inbox where row_id = ?';
const countPosted = `update actors
  set posted = (select count(*) from inbox where inbox.row_id = actors.row_id) where row_id = ?`;
const selectOwned = `select 1 from actors ${whereOwned}`;
const selectFollowing = 'select 1 from actors where row_id = ? and fence = ? and revision - 1 = ?';
const selectToTell = `insert into journal (row_id, seq, row_before, transitions)
  select row_id, seq + 1, last_row, ? from actors`;
const tell = `${selectToTell} where row_id = ?`;
const tellOwned = `${selectToTell} ${whereOwned}`;
const selectJob = "select row_id from actors where kind = 'job' and id = ?";
