import type { ActorChange } from '../../../contracts/store/actor-change.ts';
import { createRoom, type Lane, laneKey, type RunningJobs } from '../../queue/room.ts';
import type { Transaction } from '../write/transaction.ts';
import { createLaneTurns, type LaneTurns } from './lane-turns.ts';
import { admitDue, readLanes, writeLanes } from './lanes.ts';
import { readRunning } from './read-queue.ts';

interface Waiting {
  /** How many jobs at most. */
  readonly limit: number;
  /** Reads jobs that are likely to be claimed. */
  load(rowIds: readonly number[]): Promise<void>;
  /** Claims a job that was loaded; undefined if it is left alone. */
  claim(rowId: number): ActorChange | undefined;
}

/**
 * Claims the jobs whose turn it is. The lanes and jobs that are needed if all goes well are read at once:
 * if a job does not begin, the next round reads further ones.
 */
export async function claimWaiting(
  { sql, time, queue }: Transaction,
  { limit, load, claim }: Waiting,
): Promise<void> {
  if (queue.paused) return;
  await admitDue(sql, time.now);
  const { perUser, perGuild } = queue.limits;
  const isLimited = perUser?.concurrent !== undefined || perGuild?.concurrent !== undefined;
  const running: RunningJobs[] = isLimited ? [...(await readRunning(sql))] : [];
  const roomNow = () => createRoom(queue.limits, () => running);
  /** Jobs that this claim leaves waiting, and their lanes. */
  const left: number[] = [];
  const leftIn = new Set<string>();
  let current = queue.turn;
  for (let rest = limit; rest > 0;) {
    const room = roomNow();
    const most = rest + leftIn.size;
    const lanes = await readLanes(sql, { ...room.full(), jobs: left }, most);
    const end = lanes.length < most ? undefined : lanes.at(-1);
    await load(plan(createLaneTurns(lanes, roomNow(), current, leftIn, end), rest));
    const turns = createLaneTurns(lanes, room, current, leftIn, end);
    let isChanged = false;
    while (rest > 0) {
      const next = turns.next();
      if (next === undefined) break;
      const change = claim(next.rowId);
      if (change !== undefined) rest -= 1;
      if (change?.lifecycle === 'running') {
        running.push({ ...next.lane, jobs: 1 });
        turns.begin();
      } else {
        const stays = change === undefined || change.lifecycle === 'ready';
        if (stays) leave(next);
        turns.leave();
        // Jobs that were not loaded may be next.
        isChanged = true;
        break;
      }
    }
    const changed = turns.changed();
    if (changed.length > 0) await writeLanes(sql, changed);
    current = turns.current;
    const isEnd = !isChanged && (lanes.length < most || changed.length === 0);
    if (isEnd) break;
  }
  if (current > queue.turn) await sql('update queue set turn = $1', current);

  function leave({ lane, rowId }: { readonly lane: Lane; readonly rowId: number }): void {
    left.push(rowId);
    leftIn.add(laneKey(lane));
  }
}

/** The jobs that begin next if each that has its turn begins. */
function plan(turns: LaneTurns, limit: number): readonly number[] {
  const jobs: number[] = [];
  for (let next = turns.next(); next !== undefined && jobs.length < limit; next = turns.next()) {
    jobs.push(next.rowId);
    turns.begin();
  }
  return jobs;
}
