import type { ActorChange, ActorKind, NewActor, Standing } from '../../contracts/store.ts';
import { firstStanding, keepsOwner } from '../standing-rules.ts';
import { type Sql, text } from './columns.ts';
import type { Quiet } from './quiet.ts';
import { join, pack, type Packed, tellJob } from './write-change.ts';

/** A new actor, packed. */
export interface Arrival {
  readonly kind: ActorKind;
  readonly id: string;
  readonly version: string;
  readonly snapshot: string;
  readonly at: number;
  readonly standing: Standing;
  readonly status: string | null;
  readonly createdAt: number;
  readonly userId: string | null;
  readonly idempotencyKey: string | null;
  readonly told: Packed;
  readonly news: Packed;
}

/** An arrival in its transaction. */
interface Arriving {
  readonly arrival: Arrival;
  /** What its sender is told, once it is written. */
  readonly answer: { id: string; inserted: boolean };
}

/** Who takes an arrival, and what becomes of it. */
interface Taking {
  readonly owner: string;
  readonly change: ActorChange;
}

/**
 * New actors of a transaction. They are written at its end, so that one that is claimed in it is
 * written once, as its owner's; whatever is written already is older.
 */
export interface Arrivals {
  /** What it gives is true once the transaction is committed. */
  add(arrival: Arrival): Arriving['answer'];
  /** Takes out the oldest of a kind that can be claimed: it is to be written then. */
  next(kind: ActorKind): Arriving | undefined;
  /** Writes one that was taken out; gives its place, undefined where it is known already. */
  write(arriving: Arriving, taking?: Taking): number | undefined;
  /** Writes all that are left. */
  keep(): void;
  /** Forgets all that are left, for their transaction was rolled back. */
  clear(): void;
}

/** Packs a new actor: what waits for its transaction is small. */
export function toArrival({ kind, id, change, job }: NewActor): Arrival {
  const { version, snapshot = '', at } = change;
  const { userId = null, createdAt = at, idempotencyKey = null } = job ?? {};
  return {
    kind,
    id,
    version,
    snapshot,
    at,
    standing: firstStanding(change.standing),
    status: change.job?.status ?? null,
    createdAt,
    userId,
    idempotencyKey,
    told: pack([change.job]),
    news: pack([change.news]),
  };
}

export function createArrivals(sql: Sql, quiet: Pick<Quiet, 'stir'>): Arrivals {
  let left: Arriving[] = [];

  function next(kind: ActorKind): Arriving | undefined {
    for (;;) {
      const index = left.findIndex(({ arrival }) => arrival.kind === kind);
      const [arriving] = index < 0 ? [] : left.splice(index, 1);
      if (arriving === undefined || arriving.arrival.standing === 'ready') return arriving;
      write(arriving);
    }
  }

  function write({ arrival, answer }: Arriving, taking?: Taking): number | undefined {
    const row = taking === undefined ? arrival : taken(arrival, taking.change);
    const { kind, id, standing, idempotencyKey, told, news } = row;
    const { changes, lastInsertRowid } = sql(insertActor).run(
      kind,
      id,
      standing,
      taking !== undefined && keepsOwner(standing) ? taking.owner : null,
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
    const place = Number(lastInsertRowid);
    if (told.text !== null) sql(tellFirst).run(place, told.text);
    tellJob(sql, id, news);
    if (standing === 'ready') quiet.stir(`${kind} ready`);
    return place;
  }

  return {
    add(arrival) {
      const answer = { id: arrival.id, inserted: true };
      left.push({ arrival, answer });
      return answer;
    },
    next,
    write,
    keep() {
      for (const arriving of left) write(arriving);
      left = [];
    },
    clear() {
      left = [];
    },
  };
}

/** The row of an arrival that was claimed before it was written. */
function taken(arrival: Arrival, change: ActorChange): Arrival {
  const { version, snapshot = arrival.snapshot, at, standing, job, news } = change;
  return {
    ...arrival,
    version,
    snapshot,
    at,
    standing,
    status: job?.status ?? arrival.status,
    told: join(arrival.told, pack([job])),
    news: join(arrival.news, pack([news])),
  };
}

const insertActor = `insert into actors (kind, id, standing, owner, fence, created_at, updated_at,
  status, user_id, idempotency_key, version, snapshot, seq, last_row)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    iif(?, (select coalesce(max(row), 0) + 1 from journal), null))
  on conflict do nothing`;
const tellFirst = 'insert into journal (place, seq, told) values (?, 1, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
