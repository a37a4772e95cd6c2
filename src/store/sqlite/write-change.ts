import type { ActorChange, ActorKind, NewActor } from '../../contracts/store.ts';
import { firstStanding, keepsOwner, takesEvents } from '../standing-rules.ts';
import { integer, type Row, type Sql, text } from './columns.ts';

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
  key: { kind: ActorKind; id: string; owner: string; fence: number },
  packed: PackedChange,
): boolean {
  const { version, snapshot, at, standing } = packed;
  const where = [key.kind, key.id, key.owner, key.fence] as const;
  const values = [version, snapshot, at, packed.entryCount, packed.status] as const;
  // Columns of an index cost even where they stay the same, so the common way has none of them.
  const row =
    standing === 'owned'
      ? sql(updateOwned).get(...values, ...where)
      : sql(updateLeft).get(...values, standing, keepsOwner(standing) ? key.owner : null, ...where);
  if (row === undefined) return false;
  writeRest(sql, row, packed);
  return true;
}

/** Writes what becomes of an actor that is claimed. */
export function writeClaim(
  sql: Sql,
  claim: { place: number; owner: string; fence: number },
  packed: PackedChange,
): void {
  const { version, snapshot, at, standing } = packed;
  const owner = keepsOwner(standing) ? claim.owner : null;
  const values = [
    version,
    snapshot,
    at,
    packed.entryCount,
    packed.status,
    standing,
    owner,
  ] as const;
  const row = sql(updateClaimed).get(...values, claim.fence, claim.place);
  if (row) writeRest(sql, row, packed);
}

/** Keeps a new actor, unless it is known. */
export function writeInsert(
  sql: Sql,
  { kind, id, job }: NewActor,
  packed: PackedChange,
): { id: string; inserted: boolean } {
  const known =
    sql(selectId).get(kind, id) ??
    (job?.idempotencyKey && sql(selectByKey).get(job.idempotencyKey));
  if (known) return { id: text(known, 'id'), inserted: false };
  const { version, snapshot, at, standing } = packed;
  const row = sql(insertActor).get(
    kind,
    id,
    firstStanding(standing),
    at,
    packed.status,
    job?.userId ?? null,
    version,
    snapshot,
    packed.entryCount,
  );
  if (row === undefined) return { id, inserted: false };
  if (job) {
    const { createdAt, projectType, idempotencyKey } = job;
    sql(insertJob).run(integer(row, 'place'), createdAt, projectType, idempotencyKey ?? null);
  }
  writeRest(sql, row, packed);
  return { id, inserted: true };
}

function writeRest(sql: Sql, row: Row, packed: PackedChange): void {
  const { consumed, standing } = packed;
  const place = integer(row, 'place');
  if (packed.entries !== undefined) {
    const seq = integer(row, 'seq') - packed.entryCount + 1;
    sql(insertEntries).run(place, seq, packed.entries);
  }
  if (packed.jobEntries !== undefined) {
    const count = packed.jobEntryCount;
    const job = sql(countJobEntries).get(count, place);
    if (job) {
      const seq = integer(job, 'seq') - count + 1;
      sql(insertEntries).run(integer(job, 'place'), seq, packed.jobEntries);
    }
  }
  if (packed.files !== undefined) {
    sql('insert or replace into files (place, files) values (?, ?)').run(place, packed.files);
  }
  if (integer(row, 'posted') === 0) return;
  if (!takesEvents(standing)) sql('delete from inbox where place = ?').run(place);
  else {
    for (const id of consumed) sql('delete from inbox where id = ? and place = ?').run(id, place);
    if (consumed.length === 0) return;
  }
  sql(countPosted).run(place, place);
}

const set = `update actors set version = ?, snapshot = ?, updated_at = ?, seq = seq + ?,
  status = coalesce(?, status)`;
const whereFenced = `where kind = ? and id = ? and owner = ? and fence = ? and standing = 'owned'
  returning place, seq, posted`;
const updateOwned = `${set} ${whereFenced}`;
const updateLeft = `${set}, standing = ?, owner = ? ${whereFenced}`;
const updateClaimed = `${set}, standing = ?, owner = ?, fence = ? where place = ?
  returning place, seq, posted`;
const countPosted = `update actors
  set posted = (select count(*) from inbox where place = ?) where place = ?`;
const insertEntries = 'insert into journal (place, seq, entries) values (?, ?, ?)';
const countJobEntries = `update actors set seq = seq + ?
  where kind = 'job' and id = (select id from actors where place = ?) returning place, seq`;
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = `select id from jobs join actors using (place) where idempotency_key = ?`;
const insertActor = `insert into actors
  (kind, id, standing, updated_at, status, user_id, version, snapshot, seq)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning place, seq, posted`;
const insertJob = `insert into jobs (place, created_at, project_type, idempotency_key)
  values (?, ?, ?, ?)`;
