import type { ActorChange, ActorKind, NewActor, Lifecycle } from '../../contracts/store.ts';
import { firstLifecycle, keepsOwner } from '../lifecycle.ts';
import { type Sql, text } from './columns.ts';
import type { EmptyLookupCache } from './empty-lookup-cache.ts';
import { join, pack, type Packed, appendPreviewEvents } from './write-change.ts';

/** A new actor, packed. */
export interface PendingInsert {
  readonly kind: ActorKind;
  readonly id: string;
  readonly version: string;
  readonly snapshot: string;
  readonly at: number;
  readonly lifecycle: Lifecycle;
  readonly status: string | null;
  readonly createdAt: number;
  readonly userId: string | null;
  readonly idempotencyKey: string | null;
  readonly told: Packed;
  readonly previewEvents: Packed;
}

/** An pendingInsert in its transaction. */
interface WaitingInsert {
  readonly pendingInsert: PendingInsert;
  /** What its sender is told, once it is written. */
  readonly answer: { id: string; inserted: boolean };
}

/** Who takes an pendingInsert, and what becomes of it. */
interface Taking {
  readonly owner: string;
  readonly change: ActorChange;
}

/**
 * New actors of a transaction. They are written at its end, so that one that is claimed in it is
 * written once, as its owner's; whatever is written already is older.
 */
export interface PendingInserts {
  /** What it gives is true once the transaction is committed. */
  add(pendingInsert: PendingInsert): WaitingInsert['answer'];
  /** Takes out the oldest of a kind that can be claimed: it is to be written then. */
  next(kind: ActorKind): WaitingInsert | undefined;
  /** Writes one that was taken out; gives its place, undefined where it is known already. */
  write(waiting: WaitingInsert, taking?: Taking): number | undefined;
  /** Writes all that are left. */
  keep(): void;
  /** Forgets all that are left, for their transaction was rolled back. */
  clear(): void;
}

/** Packs a new actor: what waits for its transaction is small. */
export function toPendingInsert({ kind, id, change, job }: NewActor): PendingInsert {
  const { version, snapshot = '', at } = change;
  const { userId = null, createdAt = at, idempotencyKey = null } = job ?? {};
  return {
    kind,
    id,
    version,
    snapshot,
    at,
    lifecycle: firstLifecycle(change.lifecycle),
    status: change.job?.status ?? null,
    createdAt,
    userId,
    idempotencyKey,
    told: pack([change.job]),
    previewEvents: pack([change.previewEvents]),
  };
}

export function createPendingInserts(
  sql: Sql,
  emptyLookups: Pick<EmptyLookupCache, 'invalidate'>,
): PendingInserts {
  let left: WaitingInsert[] = [];

  function next(kind: ActorKind): WaitingInsert | undefined {
    for (;;) {
      const index = left.findIndex(({ pendingInsert }) => pendingInsert.kind === kind);
      const [waiting] = index < 0 ? [] : left.splice(index, 1);
      if (waiting === undefined || waiting.pendingInsert.lifecycle === 'ready') return waiting;
      write(waiting);
    }
  }

  function write({ pendingInsert, answer }: WaitingInsert, taking?: Taking): number | undefined {
    const row = taking === undefined ? pendingInsert : taken(pendingInsert, taking.change);
    const { kind, id, lifecycle, idempotencyKey, told, previewEvents } = row;
    const { changes, lastInsertRowid } = sql(insertActor).run(
      kind,
      id,
      lifecycle,
      taking !== undefined && keepsOwner(lifecycle) ? taking.owner : null,
      taking === undefined ? 0 : 1,
      row.createdAt,
      row.at,
      row.status,
      row.userId,
      idempotencyKey,
      row.version,
      row.snapshot,
      told.count,
      told.count,
    );
    if (changes === 0) {
      const known = sql(selectId).get(kind, id) ?? sql(selectByKey).get(idempotencyKey);
      if (known !== undefined) answer.id = text(known, 'id');
      answer.inserted = false;
      return undefined;
    }
    const rowId = Number(lastInsertRowid);
    if (told.text !== null) sql(tellFirst).run(rowId, told.text);
    appendPreviewEvents(sql, id, previewEvents);
    if (lifecycle === 'ready') emptyLookups.invalidate(`${kind} ready`);
    return rowId;
  }

  return {
    add(pendingInsert) {
      const answer = { id: pendingInsert.id, inserted: true };
      left.push({ pendingInsert, answer });
      return answer;
    },
    next,
    write,
    keep() {
      for (const waiting of left) write(waiting);
      left = [];
    },
    clear() {
      left = [];
    },
  };
}

/** The row of an pendingInsert that was claimed before it was written. */
function taken(pendingInsert: PendingInsert, change: ActorChange): PendingInsert {
  const { version, snapshot = pendingInsert.snapshot, at, lifecycle, job, previewEvents } = change;
  return {
    ...pendingInsert,
    version,
    snapshot,
    at,
    lifecycle,
    status: job?.status ?? pendingInsert.status,
    told: join(pendingInsert.told, pack([job])),
    previewEvents: join(pendingInsert.previewEvents, pack([previewEvents])),
  };
}

const insertActor = `insert into actors (kind, id, lifecycle, owner, fence, created_at, updated_at,
  status, user_id, idempotency_key, version, snapshot, seq, last_row)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    iif(?, (select coalesce(max(row), 0) + 1 from journal), null))
  on conflict do nothing`;
const tellFirst = 'insert into journal (row_id, seq, transitions) values (?, 1, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
