import type { AdmissionLimits, QueueStatus } from '../../../contracts/engine/limits.ts';
import { corrupt, integer, text } from '../../rows/columns.ts';
import { type QueueRow, toQueueRow } from '../../queue/queue-row.ts';
import { maxQueueUsers, queueUsers } from '../../queue/queue-users.ts';
import type { RunningJobs } from '../../queue/room.ts';
import { first, type Sql } from '../sql.ts';
import type { Transaction } from '../write/transaction.ts';

/** The state of the queue. */
export async function readQueue(sql: Sql, now: number): Promise<QueueStatus> {
  const [row, users, oldest, lanes] = await Promise.all([
    readQueueRow(sql),
    sql(selectWaiting, maxQueueUsers),
    readOldest(sql, now),
    readRunning(sql),
  ]);
  const { paused, limits, waiting = users[0] ? integer(users[0], 'total') : 0 } = row;
  const running = lanes.reduce((sum, { jobs }) => sum + jobs, 0);
  const waitingUsers = users.map((user) => ({
    userId: text(user, 'user_id'),
    jobs: integer(user, 'jobs'),
  }));
  return { paused, limits, waiting, ...oldest, running, users: queueUsers(waitingUsers, lanes) };
}

/** One row by an index; of jobs whose time has come but that no engine has seen yet, each. */
async function readOldest(sql: Sql, now: number): Promise<Pick<QueueStatus, 'oldestWaitingMs'>> {
  const row = await first(sql(selectOldest, now));
  if (row === undefined || row['since'] === null) return {};
  // The clocks of engines may differ.
  return { oldestWaitingMs: Math.max(0, now - integer(row, 'since')) };
}

/** Replaces the limits within a transaction. */
export async function writeLimits(tx: Transaction, limits: AdmissionLimits): Promise<void> {
  await tx.sql(limits.queued === undefined ? setUncounted : setCounted, JSON.stringify(limits));
  tx.queue = { ...tx.queue, limits };
}

/** Counts the jobs that wait. Its time grows with their number. */
export async function countWaiting(sql: Sql): Promise<number> {
  const row = await first(sql(`select ${countedWaiting} as jobs`));
  return row === undefined ? 0 : integer(row, 'jobs');
}

/**
 * Counts the jobs that run, by lane: a few, however many wait. Counted, not kept: so it is right after
 * whatever has ended a job or its engine.
 */
export async function readRunning(sql: Sql): Promise<readonly RunningJobs[]> {
  return (await sql(selectRunning)).map((row) => ({
    userId: text(row, 'user_id'),
    guildId: text(row, 'guild_id'),
    jobs: integer(row, 'jobs'),
  }));
}

async function readQueueRow(sql: Sql): Promise<QueueRow> {
  const row = await first(sql('select turn, waiting, paused, limits from queue'));
  if (row === undefined) throw corrupt('queue');
  return toQueueRow(row);
}

// The conditions of two indexes, jobs_waiting and jobs_later.
const inLane = "kind = 'job' and lifecycle = 'ready' and start_after = 0";
const isLater = 'start_after > 0';
const countedWaiting = `((select count(*) from actors where ${inLane})
  + (select count(*) from actors where ${isLater}))`;
const selectOldest = `select least(
  (select min(ready_at) from actors where ${inLane}),
  (select min(greatest(ready_at, start_after)) from actors
    where ${isLater} and start_after <= $1)) as since`;
const setUncounted = 'update queue set limits = $1, waiting = null';
const setCounted = `update queue set limits = $1, waiting = coalesce(waiting, ${countedWaiting})`;

/** The users with the most waiting jobs. Its time grows with the number of these jobs. */
const selectWaiting = `select coalesce(user_id, '') as user_id, sum(jobs)::bigint as jobs,
    (sum(sum(jobs)) over ())::bigint as total
  from (
    select user_id, count(*) as jobs from actors where ${inLane} group by user_id
    union all
    select user_id, count(*) from actors where ${isLater} group by user_id) as lane
  group by 1 order by 2 desc, 1 limit $1`;
const selectRunning = `select coalesce(user_id, '') as user_id, coalesce(guild_id, '') as guild_id,
    count(*) as jobs
  from actors where owner is not null and kind = 'job' and lifecycle = 'running' group by 1, 2`;
