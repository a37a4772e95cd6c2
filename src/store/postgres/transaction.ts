import type { QueueRow } from '../queue/queue-row.ts';
import type { StoreTime } from '../store-clock.ts';
import type { Sql } from './sql.ts';

/**
 * A transaction of a store. It holds the lock of the store, so no other transaction that writes runs
 * beside it, on any machine.
 */
export interface Transaction {
  readonly sql: Sql;
  /** What was read at its begin, under the lock. */
  readonly time: StoreTime;
  readonly queue: QueueRow;
}
