import type { ActorChange, ActorKind, NewActor, Lifecycle } from '../../contracts/store.ts';
import { firstLifecycle, keepsOwner } from '../lifecycle.ts';
import { type Sql, text } from './columns.ts';
import type { EmptyLookupCache } from './empty-lookup-cache.ts';
import { join, pack, type Packed, appendPreviewEvents } from './write-change.ts';

/** A new actor, serialized. */
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
  readonly journal: Packed;
  readonly previewEvents: Packed;
}

/** A pending insert in its transaction. */
interface WaitingInsert {
  readonly pendingInsert: PendingInsert;
  /** What `insert` resolves with; final once the actor is written. */
  readonly answer: { id: string; inserted: boolean };
}

/** The claim of a pending insert. */
interface Claim {
  readonly owner: string;
  readonly change: ActorChange;
}

/**
 * New actors of a transaction. They are written at its end, so that an actor that is inserted and
 * claimed in one transaction is written once.
 */
export interface PendingInserts {
  /** Returns the answer of the insert, which is valid once the transaction is committed. */
  add(pendingInsert: PendingInsert): WaitingInsert['answer'];
  /** Removes and returns the oldest claimable actor of a kind; the caller must write it. */
  next(kind: ActorKind): WaitingInsert | undefined;
  /** Writes an actor; returns its row id, or undefined if its id or key is known already. */
  write(waiting: WaitingInsert, claim?: Claim): number | undefined;
  /** Writes all that are left. */
  flush(): void;
  /** Drops all that are left, because their transaction was rolled back. */
  clear(): void;
}

/** Serializes a new actor, so that what waits for the transaction is small. */
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
    journal: pack([change.job]),
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

  function write({ pendingInsert, answer }: WaitingInsert, claim?: Claim): number | undefined {
    const row = claim === undefined ? pendingInsert : applyClaim(pendingInsert, claim.change);
    const { kind, id, lifecycle, idempotencyKey, journal, previewEvents } = row;
    const { changes, lastInsertRowid } = sql(insertActor).run(
      kind,
      id,
      lifecycle,
      claim !== undefined && keepsOwner(lifecycle) ? claim.owner : null,
      claim === undefined ? 0 : 1,
      row.createdAt,
      row.at,
      row.status,
      row.userId,
      idempotencyKey,
      row.version,
      row.snapshot,
      journal.count,
      journal.count,
    );
    if (changes === 0) {
      const known = sql(selectId).get(kind, id) ?? sql(selectByKey).get(idempotencyKey);
      if (known !== undefined) answer.id = text(known, 'id');
      answer.inserted = false;
      return undefined;
    }
    const rowId = Number(lastInsertRowid);
    if (journal.text !== null) sql(insertFirstRow).run(rowId, journal.text);
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
    flush() {
      for (const waiting of left) write(waiting);
      left = [];
    },
    clear() {
      left = [];
    },
  };
}

/** The row of an actor that was claimed before it was written. */
function applyClaim(pendingInsert: PendingInsert, change: ActorChange): PendingInsert {
  const { version, snapshot = pendingInsert.snapshot, at, lifecycle, job, previewEvents } = change;
  return {
    ...pendingInsert,
    version,
    snapshot,
    at,
    lifecycle,
    status: job?.status ?? pendingInsert.status,
    journal: join(pendingInsert.journal, pack([job])),
    previewEvents: join(pendingInsert.previewEvents, pack([previewEvents])),
  };
}

const insertActor = `insert into actors (kind, id, lifecycle, owner, fence, created_at, updated_at,
  status, user_id, idempotency_key, version, snapshot, seq, last_row)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    iif(?, (select coalesce(max(row), 0) + 1 from journal), null))
  on conflict do nothing`;
const insertFirstRow = 'insert into journal (row_id, seq, transitions) values (?, 1, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
