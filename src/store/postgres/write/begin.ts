import type { StoreClocks } from '../../../contracts/store/lease.ts';
import { corrupt, integer, type Row } from '../../rows/columns.ts';
import { toQueueRow } from '../../queue/queue-row.ts';
import { createStoreClock, type StoreTime } from '../../leases/store-clock.ts';
import type { Sql } from '../sql.ts';
import type { Transaction } from './transaction.ts';

/**
 * Takes the lock of the store for the rest of the transaction, and reads the clock and the queue under
 * it: they are as the last transaction left them.
 */
export async function begin(
  sql: Sql,
  clocks: StoreClocks | undefined,
): Promise<Pick<Transaction, 'time' | 'queue'>> {
  const [, rows] = await Promise.all([sql(takeLock), sql(selectQueue)]);
  const [row] = rows;
  if (row === undefined) throw corrupt('queue');
  return { time: toTime(row, clocks), queue: toQueueRow(row) };
}

/** The clock of the database, or the given ones. */
export async function readTime(sql: Sql, clocks: StoreClocks | undefined): Promise<StoreTime> {
  const [row] = clocks === undefined ? await sql(`select ${clock} as now`) : [{ now: 0 }];
  return toTime(row ?? {}, clocks);
}

function toTime(row: Row, clocks: StoreClocks | undefined): StoreTime {
  if (clocks !== undefined) return createStoreClock(clocks)();
  const now = integer(row, 'now');
  return { now, reading: { clock: 'database', at: now } };
}

// The lock is named after the table, so each store of a database has its own.
const takeLock = "select pg_advisory_xact_lock('queue'::regclass::oid::bigint)";
const clock = '(extract(epoch from clock_timestamp()) * 1000::numeric)::bigint';
const selectQueue = `select turn, waiting, paused, limits, ${clock} as now from queue`;
