import type { AdmissionLimits, QueueStatus } from '../../../contracts/engine/limits.ts';
import { maxQueueUsers, queueUsers } from '../../queue/queue-users.ts';
import { readRunning } from './running.ts';
import { text, integer, corrupt } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { toQueueRow, type QueueRow } from '../../queue/queue-row.ts';

export function readQueueRow(sql: Sql): QueueRow {
  const row = sql('select turn, waiting, paused, limits from queue').get();
  if (row === undefined) throw corrupt('queue');
  return toQueueRow(row);
}

/** The state of the queue. */
export function readQueue(sql: Sql, now: number): QueueStatus {
  const { paused, limits, waiting = countWaiting(sql) } = readQueueRow(sql);
  const lanes = readRunning(sql);
  const running = lanes.reduce((sum, { jobs }) => sum + jobs, 0);
  const users = queueUsers(readWaiting(sql), lanes);
  return { paused, limits, waiting, ...readOldest(sql, now), running, users };
}

/** One row by an index; of jobs whose time has come but that no engine has seen yet, each. */
function readOldest(sql: Sql, now: number): Pick<QueueStatus, 'oldestWaitingMs'> {
  const row = sql(selectOldest).get(now);
  if (row === undefined || row['since'] === null) return {};
  // The clocks of engines may differ.
  return { oldestWaitingMs: Math.max(0, now - integer(row, 'since')) };
}

const selectOldest = `select min(since) as since from (
  select min(ready_at) as since from actors indexed by jobs_waiting_since
    where lane is not null
  union all select min(max(ready_at, start_after)) from actors indexed by jobs_later
    where start_after > 0 and start_after <= ?)`;

/** Replaces the limits within a transaction. */
export function writeLimits(sql: Sql, limits: AdmissionLimits): void {
  const { waiting } = readQueueRow(sql);
  const isCounted = limits.queued !== undefined;
  const count = isCounted ? (waiting ?? countWaiting(sql)) : null;
  sql('update queue set limits = ?, waiting = ?').run(JSON.stringify(limits), count);
}

/** The users with the most waiting jobs. Its time grows with the number of these jobs. */
function readWaiting(sql: Sql) {
  return sql(selectWaiting)
    .all(maxQueueUsers)
    .map((row) => ({ userId: text(row, 'user_id'), jobs: integer(row, 'jobs') }));
}

const selectWaiting = `select coalesce(user_id, '') as user_id, sum(jobs) as jobs from (
  select user_id, jobs from (select lane, count(*) as jobs from actors indexed by jobs_waiting
    where lane is not null group by lane) join lanes using (lane)
  union all select user_id, count(*) from actors indexed by jobs_later
    where start_after > 0 group by user_id
  ) group by user_id order by 2 desc, 1 limit ?`;

/** Counts the jobs that wait. Its time grows with their number. */
export function countWaiting(sql: Sql): number {
  const row = sql(`select
    (select count(*) from actors indexed by jobs_waiting where lane is not null) +
    (select count(*) from actors indexed by jobs_later where start_after > 0) as jobs`).get();
  return row === undefined ? 0 : integer(row, 'jobs');
}
