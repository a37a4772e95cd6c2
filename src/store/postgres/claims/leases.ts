import type { StoredEngine } from '../../../contracts/engine/engine-status.ts';
import type { Lease } from '../../../contracts/store/lease.ts';
import { engineStatuses } from '../../leases/engine-statuses.ts';
import { integer, text } from '../../rows/columns.ts';
import type { LeaseRules, StoredLease } from '../../leases/lease-rules.ts';
import type { StoreTime } from '../../leases/store-clock.ts';
import { toLease } from '../../rows/to-lease.ts';
import type { Sql } from '../sql.ts';
import type { Transaction } from '../write/transaction.ts';

/** The leases of all engines, in force or not. */
export async function readEngineLeases(sql: Sql): Promise<readonly StoredLease[]> {
  // `;` follows `:`.
  const rows = await sql(`${select} where name >= 'engine:' and name < 'engine;'`);
  return rows.map(toLease);
}

/** The engines of the store. */
export async function readEngines(
  sql: Sql,
  time: StoreTime,
  rules: LeaseRules,
): Promise<readonly StoredEngine[]> {
  const [leases, rows] = await Promise.all([readEngineLeases(sql), sql(countRunning)]);
  const running = new Map(rows.map((row) => [text(row, 'owner'), integer(row, 'jobs')]));
  return engineStatuses(leases, running, rules, time);
}

/** Takes or renews a lease within a transaction. */
export async function writeLease(
  { sql, time }: Transaction,
  { name, owner, processIdentity, ttlMs, engine }: Lease,
  rules: LeaseRules,
): Promise<boolean> {
  const [row] = await sql(`${select} where name = $1`, name);
  const stored = row && toLease(row);
  if (!rules.mayTake(stored, owner, time)) return false;
  const { now, reading } = time;
  const values = [name, owner, processIdentity, now, now + ttlMs] as const;
  const about = [engine?.label ?? null, engine?.concurrency ?? null] as const;
  await sql(replace, ...values, reading.clock, Math.floor(reading.at), ...about);
  if (stored === undefined) await deleteLapsed(sql, time, rules);
  return true;
}

/** Deletes lapsed leases whose owners have no actors left. */
async function deleteLapsed(sql: Sql, time: StoreTime, { isInForce }: LeaseRules): Promise<void> {
  for (const lease of (await sql(`${select} where ${isIdle}`)).map(toLease)) {
    if (!isInForce(lease, time)) await deleteLease(sql, lease);
  }
}

/** Gives a lease back within a transaction. */
export async function deleteLease(
  sql: Sql,
  { name, owner }: Pick<Lease, 'name' | 'owner'>,
): Promise<void> {
  await sql('delete from leases where name = $1 and owner = $2', name, owner);
}

const select =
  'select name, owner, process_identity, renewed_at, expires_at, clock, clock_at, label, concurrency from leases';
const replace = `insert into leases
    (name, owner, process_identity, renewed_at, expires_at, clock, clock_at, label,
      concurrency)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (name) do update set owner = excluded.owner,
    process_identity = excluded.process_identity, renewed_at = excluded.renewed_at,
    expires_at = excluded.expires_at, clock = excluded.clock, clock_at = excluded.clock_at,
    label = excluded.label, concurrency = excluded.concurrency`;
const countRunning = `select owner, count(*) as jobs from actors
  where owner is not null and kind = 'job' and lifecycle = 'running' group by owner`;
const isIdle = 'not exists (select from actors where actors.owner = leases.owner)';
