import type { ActorChange, NewActor } from '../../../contracts/store/actor-change.ts';
import type { ActorClaim, Lifecycle } from '../../../contracts/store/actor.ts';
import type { JobError } from '../../../errors/job-error.ts';
import { ownerAfter } from '../../handover.ts';
import { takesEvents, firstLifecycle } from '../../lifecycle.ts';
import { admit, replaceJob } from '../queue/admit.ts';
import { jobInLane } from '../queue/lanes.ts';
import type { Queue } from '../queue/queue.ts';
import { toSteps } from './steps.ts';
import { text, integer } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { pack, type Packed } from '../../rows/pack.ts';

// Changes are serialized before they wait for a transaction: their objects may be large, and change.

/** Packs the transition of a commit; the function that it gives writes it within a transaction. */
export function toCommit(
  sql: Sql,
  queue: Queue,
  { kind, id, rowId, owner, fence, revision }: ActorClaim,
  change: ActorChange | undefined,
): () => boolean {
  const owned = [rowId, owner, fence, revision] as const;
  if (change === undefined) return () => sql(selectOwned).get(...owned) !== undefined;
  const { version, snapshot = null, at, lifecycle, consumed, job } = change;
  const status = job?.status ?? null;
  const journal = pack(job);
  const previewEvents = pack(change.previewEvents);
  const writeSteps = toSteps(sql, { rowId, fence }, change.steps);
  return () => {
    let row = null;
    if (journal.text !== null) {
      const inserted = sql(insertRowOwned).run(journal.text, ...owned);
      if (inserted.changes === 0) return isRepeated();
      row = inserted.lastInsertRowid;
    } else if (sql(selectOwned).get(...owned) === undefined) return isRepeated();
    const values = [version, snapshot, at, status, journal.count, row] as const;
    const left = ownerAfter(change, owner) ?? null;
    if (left === owner && lifecycle === 'running') sql(updateRunning).run(...values, rowId);
    else sql(updateLeft).run(...values, lifecycle, left, rowId);
    writeSteps();
    consume(sql, rowId, lifecycle, consumed);
    appendPreviewEvents(sql, id, previewEvents);
    if (lifecycle === 'ready' && kind === 'job') {
      sql(updateReady).run(at, rowId);
      queue.join(jobInLane(sql, rowId));
    }
    return true;
  };

  /** Whether this commit was made before, and none after it. */
  function isRepeated(): boolean {
    return sql(selectFollowing).get(rowId, fence, revision) !== undefined;
  }
}

/** Writes a claim and the transition that it makes. */
export function writeClaim(
  sql: Sql,
  { id, rowId, owner, fence }: ActorClaim,
  change: ActorChange,
): void {
  const { version, snapshot = null, at, lifecycle, consumed, job } = change;
  const journal = pack(job);
  const row =
    journal.text === null ? null : sql(insertRow).run(journal.text, rowId).lastInsertRowid;
  sql(updateClaimed).run(
    version,
    snapshot,
    at,
    job?.status ?? null,
    journal.count,
    row,
    lifecycle,
    ownerAfter(change, owner) ?? null,
    fence,
    Number(lifecycle === 'ready'),
    rowId,
  );
  consume(sql, rowId, lifecycle, consumed);
  appendPreviewEvents(sql, id, pack(change.previewEvents));
}

/** Appends the events of a preview to the journal of its job. */
function appendPreviewEvents(sql: Sql, jobId: string, events: Packed): void {
  const job = events.text === null ? undefined : sql(selectJob).get(jobId);
  if (job === undefined) return;
  const rowId = integer(job, 'row_id');
  const { lastInsertRowid } = sql(insertRow).run(events.text, rowId);
  sql(updateJournal).run(events.count, lastInsertRowid, rowId);
}

/** Removes the consumed events from an inbox, or all if the actor takes no more. */
function consume(sql: Sql, rowId: number, lifecycle: Lifecycle, consumed: readonly number[]): void {
  let removed = 0;
  if (!takesEvents(lifecycle)) removed = Number(sql(deleteInbox).run(rowId).changes);
  else for (const id of consumed) removed += Number(sql(deleteEvent).run(id, rowId).changes);
  if (removed > 0) sql(countPosted).run(rowId);
}

const whereOwned =
  "where row_id = ? and owner = ? and fence = ? and revision = ? and lifecycle = 'running'";
const set = `update actors set version = ?, snapshot = coalesce(?, snapshot), updated_at = ?,
  status = coalesce(?, status), seq = seq + ?, last_row = coalesce(?, last_row)`;
// Setting an indexed column costs even if its value stays, so the common update sets none.
const updateRunning = `${set}, revision = revision + 1 where row_id = ?`;
const updateLeft = `${set}, revision = revision + 1, lifecycle = ?, owner = ? where row_id = ?`;
const updateClaimed = `${set}, lifecycle = ?, owner = ?, fence = ?, lane = iif(?, lane, null)
  where row_id = ?`;
/** Since when a job is ready. */
export const updateReady = 'update actors set ready_at = ? where row_id = ?';
const updateJournal = 'update actors set seq = seq + ?, last_row = ? where row_id = ?';
const deleteEvent = 'delete from inbox where id = ? and row_id = ?';
const deleteInbox = 'delete from inbox where row_id = ?';
const countPosted = `update actors
  set posted = (select count(*) from inbox where inbox.row_id = actors.row_id) where row_id = ?`;
const selectOwned = `select 1 from actors ${whereOwned}`;
const selectFollowing = 'select 1 from actors where row_id = ? and fence = ? and revision - 1 = ?';
// A failure of one row leaves nothing to undo: without `or fail`, SQLite prepares for that each time.
const insertJournal = `insert or fail into journal (row_id, seq, row_before, transitions)
  select row_id, seq + 1, last_row, ? from actors`;
const insertRow = `${insertJournal} where row_id = ?`;
const insertRowOwned = `${insertJournal} ${whereOwned}`;
const selectJob = "select row_id from actors where kind = 'job' and id = ?";

/**
 * Packs a new actor; the function that it gives writes it within a transaction, or returns why the limits
 * refuse it.
 */
export function toInsert(
  sql: Sql,
  queue: Queue,
  { kind, id, change, job }: NewActor,
): (now: () => number) => { readonly id: string; readonly inserted: boolean } | JobError {
  const { version, snapshot = '', at } = change;
  const { createdAt = at, idempotencyKey = null, guildId = null, parentJobId = null } = job ?? {};
  const { priority = 0, startAfter = 0, replaces } = job ?? {};
  const userId = job?.userId ?? (kind === 'job' ? '' : null);
  const lane = { userId: userId ?? '', guildId: guildId ?? '' };
  const lifecycle = firstLifecycle(change.lifecycle);
  const status = change.job?.status ?? null;
  const journal = pack(change.job);
  const previewEvents = pack(change.previewEvents);
  return (now) => {
    const refusal = kind === 'job' ? admit(sql, queue, lane, now) : undefined;
    if (refusal !== undefined && findKnown() === undefined) return refusal;
    const { changes, lastInsertRowid } = sql(insertActor).run(
      kind,
      id,
      lifecycle,
      createdAt,
      at,
      status,
      userId,
      idempotencyKey,
      parentJobId,
      version,
      snapshot,
      journal.count,
      guildId,
      priority,
      startAfter,
      replaces?.key ?? null,
      at,
      journal.count,
    );
    if (changes === 0) {
      const known = findKnown();
      return { id: known === undefined ? id : text(known, 'id'), inserted: false };
    }
    if (journal.text !== null) sql(insertFirstRow).run(lastInsertRowid, journal.text);
    appendPreviewEvents(sql, id, previewEvents);
    if (kind === 'job') {
      const added = { ...lane, rowId: Number(lastInsertRowid), priority };
      if (lifecycle === 'ready') queue.join(added, startAfter > 0);
      if (replaces !== undefined) replaceJob(sql, added, replaces);
    }
    return { id, inserted: true };
  };

  function findKnown() {
    return sql(selectId).get(kind, id) ?? sql(selectByKey).get(idempotencyKey);
  }
}

const insertActor = `insert into actors (kind, id, lifecycle, owner, fence, created_at, updated_at,
  status, user_id, idempotency_key, parent_id, version, snapshot, seq, guild_id, priority, start_after,
  replace_key, ready_at, last_row)
  values (?, ?, ?, null, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    iif(?, (select coalesce(max(row), 0) + 1 from journal), null))
  on conflict do nothing`;
const insertFirstRow = 'insert into journal (row_id, seq, transitions) values (?, 1, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
