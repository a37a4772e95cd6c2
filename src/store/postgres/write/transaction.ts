import type { QueueRow } from '../../queue/queue-row.ts';
import type { StoreTime } from '../../leases/store-clock.ts';
import type { RunningCommit } from './commit-running.ts';
import type { Sql } from '../sql.ts';

/**
 * A transaction that writes. It holds the lock of the store, so no other one runs beside it, on any
 * machine; each query sees what was committed before.
 */
export interface Transaction {
  readonly sql: Sql;
  /** The time of its begin, under the lock. */
  readonly time: StoreTime;
  /** What was read at its begin; a change of limits, or a pause, holds for the changes after it. */
  queue: QueueRow;
  /** Sends a commit after which its actor still runs, with the others of this turn. */
  commitRunning(commit: RunningCommit): Promise<boolean>;
}

/** What other engines are notified of. */
export type Notice = 'work' | 'change' | 'nothing';

/** A change and its result. */
export type Change<T> = (tx: Transaction) => Promise<T>;

/** What the group commit needs to know of a change. */
export interface ChangeOptions<T> {
  /**
   * What other engines are notified of: that there may be something to claim or to deliver, that anything
   * has changed, or nothing. The result of a change that is not quick may decide. @default 'work'
   */
  readonly notifies?: Notice | ((result: T) => Notice);
  /**
   * Whether the change sends all its queries at once: then those of the next change follow without a
   * wait. Others run alone. @default false
   */
  readonly isQuick?: boolean | ((queue: QueueRow) => boolean);
  /**
   * Finds out, in a transaction of its own, what holds of a result although the answer to the commit was
   * lost; undefined if nothing does. Without it the change is rejected, and the caller may repeat it.
   */
  readonly recover?: (tx: Transaction, result: T) => Promise<T | undefined>;
}
