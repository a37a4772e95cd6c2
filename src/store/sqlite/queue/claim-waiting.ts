import type { ActorChange } from '../../../contracts/store/actor-change.ts';
import { createRoom, type Lane, laneKey, type Room, sinceServed } from '../../queue/room.ts';
import {
  closeLane,
  countLanes,
  type JobInLane,
  jobsInLane,
  latestTurn,
  moveLane,
  nextLane,
  type NextLane,
  toJobInLane,
} from './lanes.ts';
import type { Queue } from './queue.ts';
import { readRunning } from './running.ts';
import type { Sql } from '../sql.ts';
import { toQueueRow } from '../../queue/queue-row.ts';

interface Waiting {
  readonly now: number;
  /** How many jobs at most. */
  readonly limit: number;
  /** Claims a job; undefined if it is left alone. */
  claim(rowId: number): ActorChange | undefined;
  /** Called if jobs may wait without room. */
  onHeld(): void;
}

/** Claims the jobs whose turn it is, within a transaction. */
export function claimWaiting(sql: Sql, queue: Queue, { now, limit, claim, onHeld }: Waiting): void {
  const { paused, limits } = queue.read();
  if (paused) return onHeld();
  admitDue(sql, queue, now);
  const room = createRoom(limits, () => readRunning(sql));
  if (!room.isLimited && claimEntering(sql, queue, limit, claim)) return;
  queue.openLanes();
  /** Jobs that this claim leaves waiting, by lane. */
  const left = new Map<string, Set<number>>();
  const skipped = new Set<string>();
  for (let rest = limit; rest > 0;) {
    const lane = nextLane(sql, room, skipped);
    if (lane === undefined) return room.isLimited ? onHeld() : undefined;
    const key = laneKey(lane);
    const leftHere = left.get(key) ?? new Set();
    left.set(key, leftHere);
    const most = lane.isAlone ? rest : 1;
    const waiting = jobsInLane(sql, lane.lane, most + leftHere.size + 1).filter(
      (id) => !leftHere.has(id),
    );
    let [tried, begun] = [0, 0];
    for (const rowId of waiting.slice(0, most)) {
      if (!hasRoom(room, lane)) break;
      tried += 1;
      const change = claim(rowId);
      if (change === undefined || change.lifecycle === 'ready') leftHere.add(rowId);
      if (change !== undefined) rest -= 1;
      if (change?.lifecycle !== 'running') continue;
      room.take(lane);
      begun += 1;
    }
    const isEmpty = tried === waiting.length;
    if (isEmpty && leftHere.size > 0) skipped.add(key);
    serve(sql, queue, lane, begun, isEmpty && leftHere.size === 0);
  }
}

/**
 * Claims jobs that this transaction inserted, if they are of one lane, all find room, and nobody else
 * waits: they need no lane then.
 */
function claimEntering(
  sql: Sql,
  { entering }: Queue,
  limit: number,
  claim: Waiting['claim'],
): boolean {
  const [first] = entering;
  if (first === undefined || entering.length > limit || countLanes(sql) > 0) return false;
  const key = laneKey(first);
  if (entering.some((job) => laneKey(job) !== key)) return false;
  const inOrder = (left: JobInLane, right: JobInLane) =>
    right.priority - left.priority || left.rowId - right.rowId;
  for (const { rowId } of entering.toSorted(inOrder)) claim(rowId);
  return true;
}

/** What a look at the queue finds: nothing, nothing with room, or a job that can begin. */
export function lookIntoQueue(sql: Sql, now: number): 'empty' | 'held' | 'open' {
  const row = sql(selectQueue).get(now);
  if (row === undefined || (row['waits'] === 0 && row['due'] === 0)) return 'empty';
  const { paused, limits } = toQueueRow(row);
  if (paused) return 'held';
  const room = createRoom(limits, () => readRunning(sql));
  const isOpen = row['due'] !== 0 || !room.isLimited || nextLane(sql, room) !== undefined;
  return isOpen ? 'open' : 'held';
}

/** Puts a lane behind all turns of its user, once for each job that began. */
function serve(sql: Sql, queue: Queue, lane: NextLane, begun: number, isEmpty: boolean): void {
  if (isEmpty) closeLane(sql, lane);
  if (begun === 0) return;
  const current = queue.read().turn;
  const lanes = countLanes(sql);
  // Turns only tell lanes apart: one that is alone stays where it is, right after the current turn.
  const isInPlace = lane.turn === current + 1 && lane.since === sinceServed(lane.since);
  if (lanes === 0 || (lanes === 1 && !isEmpty && isInPlace)) return;
  const latest = Math.max(lane.turn, latestTurn(sql, lane.userId));
  const turn = Math.max(current, latest) + begun;
  queue.served(begun === 1 ? lane.turn : turn - 1);
  if (!isEmpty) moveLane(sql, lane, turn);
}

/** Gives lanes to jobs whose time has come; the next claims go on where there are many. */
function admitDue(sql: Sql, queue: Queue, now: number): void {
  for (const row of sql(selectDue).all(now)) {
    const job = toJobInLane(row);
    sql(admit).run(job.rowId);
    queue.enter(job);
  }
}

function hasRoom(room: Room, { userId, guildId }: Lane): boolean {
  return room.ofUser(userId) && room.ofGuild(guildId);
}

const selectQueue = `select turn, waiting, paused, limits,
  exists (select 1 from lanes) as waits,
  exists (select 1 from actors where start_after > 0 and start_after <= ?) as due from queue`;
const selectDue = `select row_id, user_id, guild_id, priority from actors
  where start_after > 0 and start_after <= ?
  order by start_after, row_id limit 100`;
const admit = `update actors set start_after = 0, ready_at = max(ready_at, start_after)
  where row_id = ?`;
