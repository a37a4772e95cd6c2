import type { AdmissionLimits } from '../../../contracts/engine/limits.ts';
import { laneKey } from '../../queue/room.ts';
import { enterLane, type JobInLane, openLane } from './lanes.ts';
import type { Sql } from '../sql.ts';
import type { QueueRow } from '../../queue/queue-row.ts';
import { readQueueRow, writeLimits } from './read-queue.ts';

/**
 * The queue of jobs within a transaction. What a transaction changes is written at its end: a job that is
 * inserted and begins in one transaction costs the queue nothing.
 */
export interface Queue {
  /** Called at the begin of each transaction: what was read before may have changed. */
  begin(): void;
  /** Called before a transaction is committed. */
  flush(): void;
  read(): QueueRow;
  /** Replaces the limits. */
  limit(limits: AdmissionLimits): void;
  /** A job is ready: it waits, and has a turn unless it starts later. */
  join(job: JobInLane, isLater?: boolean): void;
  /** A job is no longer ready. */
  leave(rowId: number): void;
  /** The time of a job has come: it has a turn. */
  enter(job: JobInLane): void;
  /** The jobs that got no lane yet, oldest first. */
  readonly entering: readonly JobInLane[];
  /** Gives them lanes. */
  openLanes(): void;
  /** A turn was served. */
  served(turn: number): void;
}

/** `onJoined` is called when a job has joined the queue. */
export function createQueue(sql: Sql, onJoined: () => void): Queue {
  let row: QueueRow | undefined;
  let isChanged = false;
  const entering = new Map<number, JobInLane>();

  const read = () => (row ??= readQueueRow(sql));

  function update(change: Partial<QueueRow>): void {
    row = { ...read(), ...change };
    isChanged = true;
  }

  function count(change: 1 | -1): void {
    const { waiting } = read();
    if (waiting !== undefined) update({ waiting: waiting + change });
  }

  function openLanes(): void {
    if (entering.size === 0) return;
    const lanes = new Map<string, number>();
    for (const job of entering.values()) {
      const key = laneKey(job);
      const lane = lanes.get(key) ?? openLane(sql, job, read().turn);
      enterLane(sql, job.rowId, lane);
      lanes.set(key, lane);
    }
    entering.clear();
  }

  function flush(): void {
    openLanes();
    if (!isChanged) return;
    const { turn, waiting = null } = read();
    sql('update queue set turn = ?, waiting = ?').run(turn, waiting);
    isChanged = false;
  }

  return {
    begin() {
      row = undefined;
      isChanged = false;
      entering.clear();
    },
    flush,
    read,
    limit(limits) {
      // What is counted must be written.
      flush();
      writeLimits(sql, limits);
      row = undefined;
    },
    join(job, isLater = false) {
      count(1);
      if (!isLater) entering.set(job.rowId, job);
      onJoined();
    },
    leave(rowId) {
      count(-1);
      entering.delete(rowId);
    },
    enter: (job) => void entering.set(job.rowId, job),
    get entering() {
      return [...entering.values()];
    },
    openLanes,
    served(turn) {
      if (turn > read().turn) update({ turn });
    },
  };
}
