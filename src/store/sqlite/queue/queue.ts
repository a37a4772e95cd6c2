import type { Lifecycle } from '../../../contracts/store.ts';
import { laneKey } from '../../queue/room.ts';
import type { Sql } from '../columns.ts';
import { type JobInLane, openLane } from './lanes.ts';
import { type QueueRow, readQueueRow } from './queue-row.ts';

/** The queue of jobs within a transaction. */
export interface Queue {
  /** Called at the begin of each transaction: what was read before may have changed. */
  begin(): void;
  read(): QueueRow;
  /** A job changed its lifecycle, or was inserted. Gives one that waits a lane. */
  moved(job: JobInLane, from: Lifecycle | undefined, to: Lifecycle, isLater?: boolean): void;
  /** Gives a job a lane whose time has come. */
  enter(job: JobInLane): void;
  /** The turn was served. */
  served(turn: number): void;
  /** Lanes were closed. */
  forgetLanes(): void;
}

/** `onReturn` is called when a job waits again that had left the queue. */
export function createQueue(sql: Sql, onReturn: () => void): Queue {
  let row: QueueRow | undefined;
  /** The lanes that are known to be open. */
  const open = new Set<string>();

  const read = () => (row ??= readQueueRow(sql));

  function count(change: number): void {
    const { waiting } = read();
    if (waiting === undefined || change === 0) return;
    row = { ...read(), waiting: waiting + change };
    sql('update queue set waiting = waiting + ?').run(change);
  }

  function enter(job: JobInLane): void {
    const key = laneKey(job);
    if (open.has(key)) return;
    openLane(sql, job, read().turn);
    open.add(key);
  }

  return {
    begin() {
      row = undefined;
      open.clear();
    },
    read,
    moved(job, from, to, isLater = false) {
      count(Number(to === 'ready') - Number(from === 'ready'));
      if (to !== 'ready' || from === 'ready') return;
      if (!isLater) enter(job);
      if (from !== undefined) onReturn();
    },
    enter,
    served(turn) {
      if (turn <= read().turn) return;
      row = { ...read(), turn };
      sql('update queue set turn = ?').run(turn);
    },
    forgetLanes: () => open.clear(),
  };
}
