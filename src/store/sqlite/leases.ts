import type { Lease } from '../../contracts/store.ts';
import { type KeptLease, mayTake } from '../lease-rules.ts';
import { integer, type Row, type Sql, text } from './columns.ts';

/** The lease of a name, in force or not. */
export function readLease(sql: Sql, name: string): KeptLease | undefined {
  const row = sql(`${select} where name = ?`).get(name);
  return row && toLease(row);
}

/** Those of all engines, in force or not. */
export function readEngineLeases(sql: Sql): readonly KeptLease[] {
  // `;` follows `:`.
  return sql(`${select} where name >= 'engine:' and name < 'engine;'`).all().map(toLease);
}

const select = 'select owner, holder, renewed_at, expires_at from leases';

function toLease(row: Row): KeptLease {
  return {
    owner: text(row, 'owner'),
    holder: text(row, 'holder'),
    renewedAt: integer(row, 'renewed_at'),
    expiresAt: integer(row, 'expires_at'),
  };
}

/** Takes or renews a lease within a transaction. */
export function writeLease(sql: Sql, lease: Lease): boolean {
  const kept = readLease(sql, lease.name);
  if (!mayTake(kept, lease)) return false;
  const { name, owner, holder, now, ttlMs } = lease;
  sql(replace).run(name, owner, holder, now, now + ttlMs);
  if (kept === undefined) sql(forget).run(now);
  return true;
}

/** Gives a lease back within a transaction. */
export function deleteLease(sql: Sql, { name, owner }: Pick<Lease, 'name' | 'owner'>): void {
  sql('delete from leases where name = ? and owner = ?').run(name, owner);
}

const replace = `insert or replace into leases (name, owner, holder, renewed_at, expires_at)
  values (?, ?, ?, ?, ?)`;

/** Engines that are gone, once nothing is left that was theirs. */
const forget = `delete from leases where expires_at <= ?
  and not exists (select 1 from actors where actors.owner = leases.owner)`;
