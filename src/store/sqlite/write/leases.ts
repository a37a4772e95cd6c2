import type { StoredEngine } from '../../../contracts/engine/engine-status.ts';
import type { Lease } from '../../../contracts/store/lease.ts';
import type { StoredLease, LeaseRules } from '../../leases/lease-rules.ts';
import type { StoreTime } from '../../leases/store-clock.ts';
import { engineStatuses } from '../../leases/engine-statuses.ts';
import { integer, text } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { toLease } from '../../rows/to-lease.ts';

/** The lease of a name, in force or not. */
export function readLease(sql: Sql, name: string): StoredLease | undefined {
  const row = sql(`${select} where name = ?`).get(name);
  return row && toLease(row);
}

/** The leases of all engines, in force or not. */
export function readEngineLeases(sql: Sql): readonly StoredLease[] {
  // `;` follows `:`.
  return sql(`${select} where name >= 'engine:' and name < 'engine;'`).all().map(toLease);
}

/** The engines of the store. */
export function readEngines(sql: Sql, at: StoreTime, rules: LeaseRules): readonly StoredEngine[] {
  const running = new Map(
    sql(countRunning)
      .all()
      .map((row) => [text(row, 'owner'), integer(row, 'jobs')]),
  );
  return engineStatuses(readEngineLeases(sql), running, rules, at);
}

/** Takes or renews a lease within a transaction. */
export function writeLease(sql: Sql, lease: Lease, at: StoreTime, rules: LeaseRules): boolean {
  const { name, owner, processIdentity, ttlMs, engine } = lease;
  const stored = readLease(sql, name);
  if (!rules.mayTake(stored, owner, at)) return false;
  const { now, reading } = at;
  const readAt = Math.floor(reading.at);
  const about = [engine?.label ?? null, engine?.concurrency ?? null] as const;
  sql(replace).run(name, owner, processIdentity, now, now + ttlMs, reading.clock, readAt, ...about);
  if (stored === undefined) deleteLapsed(sql, at, rules);
  return true;
}

/** Deletes lapsed leases whose owners have no actors left. */
function deleteLapsed(sql: Sql, at: StoreTime, { isInForce }: LeaseRules): void {
  for (const row of sql(`${select} where ${isIdle}`).all()) {
    const lease = toLease(row);
    if (!isInForce(lease, at)) deleteLease(sql, lease);
  }
}

/** Gives a lease back within a transaction. */
export function deleteLease(sql: Sql, { name, owner }: Pick<Lease, 'name' | 'owner'>): void {
  sql('delete from leases where name = ? and owner = ?').run(name, owner);
}

const select =
  'select name, owner, process_identity, renewed_at, expires_at, clock, clock_at, label, concurrency from leases';
const replace = `insert or replace into leases
  (name, owner, process_identity, renewed_at, expires_at, clock, clock_at, label,
  concurrency) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const countRunning = `select owner, count(*) as jobs from actors indexed by actors_owned
  where owner is not null and kind = 'job' and lifecycle = 'running' group by owner`;
const isIdle = 'not exists (select 1 from actors where actors.owner = leases.owner)';
