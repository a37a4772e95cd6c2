import type {
  ActorChange,
  ActorClaim,
  Lifecycle,
  TransitionEvents,
} from '../../contracts/store.ts';
import { keepsOwner, takesEvents } from '../lifecycle.ts';
import { integer, type Sql } from './columns.ts';

// What waits for its transaction is packed at once: what it was packed from may be large, and change.

/** A transition of an owned actor, to be written. It gives false when the fence is lost. */
export function toCommit(
  sql: Sql,
  { id, rowId, owner, fence }: ActorClaim,
  { version, snapshot, at, lifecycle, consumed, job, previewEvents }: ActorChange,
): () => boolean {
  const status = job?.status ?? null;
  const told = pack(job);
  const packedNews = pack(previewEvents);
  return () => {
    let row = null;
    if (told.text !== null) {
      const inserted = sql(tellOwned).run(told.text, rowId, owner, fence);
      if (inserted.changes === 0) return false;
      row = inserted.lastInsertRowid;
    }
    const values = [version, snapshot ?? null, at, status, told.count, row] as const;
    const { changes: written } =
      lifecycle === 'running'
        ? sql(updateOwned).run(...values, rowId, owner, fence)
        : sql(updateLeft).run(
            ...values,
            lifecycle,
            keepsOwner(lifecycle) ? owner : null,
            rowId,
            owner,
            fence,
          );
    if (written === 0) return false;
    forget(sql, rowId, lifecycle, consumed);
    appendPreviewEvents(sql, id, packedNews);
    return true;
  };
}

/** Writes what becomes of an actor that is claimed. */
export function writeClaim(
  sql: Sql,
  { id, rowId, owner, fence }: ActorClaim,
  change: ActorChange,
): void {
  const { version, snapshot = null, at, lifecycle, consumed, job } = change;
  const told = pack(job);
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
  appendPreviewEvents(sql, id, pack(change.previewEvents));
}

/** What a transition emitted, as it is written. */
export interface Packed {
  /** JSON: a list of `Telling`; null where nothing is told. */
  readonly text: string | null;
  /** Of events. */
  readonly count: number;
}

export function pack(telling: TransitionEvents | undefined): Packed {
  if (telling === undefined || telling.events.length === 0) return { text: null, count: 0 };
  const { state, events } = telling;
  return { text: JSON.stringify([{ state, events }]), count: events.length };
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

const whereOwned = "where row_id = ? and owner = ? and fence = ? and lifecycle = 'running'";
const set = `update actors set version = ?, snapshot = coalesce(?, snapshot), updated_at = ?,
  status = coalesce(?, status), seq = seq + ?, last_row = coalesce(?, last_row)`;
// Columns of an index cost even where they stay the same, so the common way has none of them.
const updateOwned = `${set} ${whereOwned}`;
const updateLeft = `${set}, lifecycle = ?, owner = ? ${whereOwned}`;
const updateClaimed = `${set}, lifecycle = ?, owner = ?, fence = ?
  where row_id = ?`;
const updateTold = 'update actors set seq = seq + ?, last_row = ? where row_id = ?';
const forgetEvent = 'delete from inbox where id = ? and row_id = ?';
const forgetInbox = 'delete from inbox where row_id = ?';
const countPosted = `update actors
  set posted = (select count(*) from inbox where inbox.row_id = actors.row_id) where row_id = ?`;
const selectToTell = `insert into journal (row_id, seq, row_before, transitions)
  select row_id, seq + 1, last_row, ? from actors`;
const tell = `${selectToTell} where row_id = ?`;
const tellOwned = `${selectToTell} ${whereOwned}`;
const selectJob = "select row_id from actors where kind = 'job' and id = ?";
