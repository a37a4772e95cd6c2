import type { ActorChange, ActorClaim, NewActor } from '../../contracts/store.ts';
import { firstStanding, keepsOwner, takesEvents } from '../standing-rules.ts';
import { integer, type Sql, text } from './columns.ts';

/** A transition in the form in which it is written: texts and numbers. */
export interface PackedChange extends Omit<ActorChange, 'job' | 'jobEntries'> {
  readonly status: string | null;
  readonly entries: string | undefined;
  readonly entryCount: number;
  readonly files: string | undefined;
  readonly jobEntries: string | undefined;
  readonly jobEntryCount: number;
}

/** Takes down a transition as it is now: it is written later. */
export function packChange({
  version,
  snapshot,
  at,
  standing,
  consumed,
  job,
  jobEntries,
}: ActorChange): PackedChange {
  const entryCount = job?.entries.length ?? 0;
  return {
    version,
    snapshot,
    at,
    standing,
    consumed,
    status: job?.status ?? null,
    entryCount,
    entries: entryCount > 0 ? JSON.stringify(job?.entries) : undefined,
    files: job?.files && JSON.stringify(job.files),
    jobEntryCount: jobEntries?.length ?? 0,
    jobEntries: jobEntries?.length ? JSON.stringify(jobEntries) : undefined,
  };
}

/** Writes a transition of an owned actor. False when the fence is lost. */
export function writeCommit(
  sql: Sql,
  { id, place, owner, fence }: ActorClaim,
  packed: PackedChange,
): boolean {
  const { version, snapshot, at, standing } = packed;
  const values = [snapshot, version, at, packed.entryCount, packed.status] as const;
  // Columns of an index cost even where they stay the same, so the common way has none of them.
  const { updateOwned, updateLeft } = packed.entries === undefined ? tellingNothing : telling;
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
  writeRest(sql, { id, place }, packed);
  return true;
}

/** Writes what becomes of an actor that is claimed. */
export function writeClaim(
  sql: Sql,
  { id, place, owner, fence }: ActorClaim,
  packed: PackedChange,
): void {
  const { version, snapshot, at, standing } = packed;
  const values = [snapshot, version, at, packed.entryCount, packed.status] as const;
  const { updateClaimed } = packed.entries === undefined ? tellingNothing : telling;
  sql(updateClaimed).run(...values, standing, keepsOwner(standing) ? owner : null, fence, place);
  writeRest(sql, { id, place }, packed);
}

/** Keeps a new actor, unless it is known. */
export function writeInsert(
  sql: Sql,
  { kind, id, job }: NewActor,
  packed: PackedChange,
): { id: string; inserted: boolean } {
  const key = job?.idempotencyKey ?? null;
  const { changes, lastInsertRowid } = sql(insertActor).run(
    kind,
    id,
    firstStanding(packed.standing),
    job?.createdAt ?? packed.at,
    packed.at,
    packed.status,
    job?.userId ?? null,
    key,
    packed.version,
    packed.snapshot,
    packed.entryCount,
    packed.entryCount,
  );
  if (changes === 0) {
    const known = sql(selectId).get(kind, id) ?? sql(selectByKey).get(key);
    return { id: known ? text(known, 'id') : id, inserted: false };
  }
  const place = Number(lastInsertRowid);
  if (job) sql('insert into specs (place, spec) values (?, ?)').run(place, job.spec);
  writeRest(sql, { id, place }, packed);
  return { id, inserted: true };
}

function writeRest(
  sql: Sql,
  { id: actorId, place }: { readonly id: string; readonly place: number },
  packed: PackedChange,
): void {
  const { consumed, standing, entries, entryCount, files } = packed;
  if (entries !== undefined) sql(insertEntries).run(entryCount - 1, entries, place);
  if (files !== undefined) sql(replaceFiles).run(place, files);
  let forgotten = 0;
  if (!takesEvents(standing)) forgotten = Number(sql(forgetInbox).run(place).changes);
  else for (const id of consumed) forgotten += Number(sql(forgetEvent).run(id, place).changes);
  if (forgotten > 0) sql(countPosted).run(place);
  if (packed.jobEntries !== undefined) {
    const job = sql(countJobEntries).get(packed.jobEntryCount, actorId);
    if (job) {
      sql(insertEntries).run(packed.jobEntryCount - 1, packed.jobEntries, integer(job, 'place'));
    }
  }
}

const rowAfterAll = '(select coalesce(max(row), 0) + 1 from journal)';
const nextRow = `, row_before = last_row, last_row = ${rowAfterAll}`;
const [telling, tellingNothing] = [updates(nextRow), updates('')];

function updates(next: string) {
  const set = `update actors set snapshot = ?, version = ?, updated_at = ?, seq = seq + ?,
    status = coalesce(?, status)${next}`;
  const whereOwned = "where place = ? and owner = ? and fence = ? and standing = 'owned'";
  return {
    updateOwned: `${set} ${whereOwned}`,
    updateLeft: `${set}, standing = ?, owner = ? ${whereOwned}`,
    updateClaimed: `${set}, standing = ?, owner = ?, fence = ? where place = ?`,
  };
}

const forgetEvent = 'delete from inbox where id = ? and place = ?';
const forgetInbox = 'delete from inbox where place = ?';
const countPosted = `update actors
  set posted = (select count(*) from inbox where inbox.place = actors.place) where place = ?`;
// The row of the actor has counted them already, and knows where they go.
const insertEntries = `insert into journal (row, place, seq, row_before, entries)
  select last_row, place, seq - ?, row_before, ? from actors where place = ?`;
const countJobEntries = `update actors set seq = seq + ?${nextRow}
  where kind = 'job' and id = ? returning place`;
const replaceFiles = 'insert or replace into files (place, files) values (?, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
const insertActor = `insert into actors (kind, id, standing, created_at, updated_at, status, user_id,
  idempotency_key, version, snapshot, seq, last_row)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, iif(?, ${rowAfterAll}, null))
  on conflict do nothing`;
