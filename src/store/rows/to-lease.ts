import { integer, type Row, text } from './columns.ts';
import type { StoredLease } from '../leases/lease-rules.ts';

/** Reads the row of a lease. */
export function toLease(row: Row): StoredLease {
  const by = row['clock'] === null ? undefined : text(row, 'clock');
  const label = row['label'] === null ? undefined : text(row, 'label');
  return {
    name: text(row, 'name'),
    owner: text(row, 'owner'),
    processIdentity: text(row, 'process_identity'),
    renewedAt: integer(row, 'renewed_at'),
    expiresAt: integer(row, 'expires_at'),
    ...(by !== undefined && { reading: { clock: by, at: integer(row, 'clock_at') } }),
    ...(label !== undefined && { engine: { label, concurrency: integer(row, 'concurrency') } }),
  };
}
