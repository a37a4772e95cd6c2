import { type Lane, laneKey, type Room, sinceServed } from '../../queue/room.ts';
import type { ServedLane, WaitingLane } from './lanes.ts';

/** The order in which the jobs of some lanes begin. */
export interface LaneTurns {
  /** The lane whose turn it is and its first job; undefined if none has both room and a job. */
  next(): { readonly lane: Lane; readonly rowId: number } | undefined;
  /** That job began: its lane gets a turn behind all turns of its user. */
  begin(): void;
  /** That job did not begin. */
  leave(): void;
  /** The highest turn that was served. */
  readonly current: number;
  /** The lanes that have changed. */
  changed(): readonly ServedLane[];
}

interface OpenLane extends WaitingLane {
  readonly before: number;
  /** Whether its last job was taken, or its turn came without one. Until then it keeps its turn. */
  readonly isDone: boolean;
}

/**
 * @param end After this lane there may be others that were not read: lanes that would come behind it wait.
 * @param leftIn The keys of lanes that stay open without further jobs: some of theirs were left waiting.
 */
export function createLaneTurns(
  found: readonly WaitingLane[],
  room: Room,
  lastServed: number,
  leftIn: ReadonlySet<string>,
  end: WaitingLane | undefined,
): LaneTurns {
  const lanes = new Map<string, OpenLane>(
    found.map((lane) => [laneKey(lane), { ...lane, before: lane.turn, isDone: false }]),
  );
  const latest = new Map<string, number>();
  for (const lane of found) latest.set(lane.userId, lane.latest);
  let current = lastServed;

  /** Read again each time: `begin` and `leave` are about the lane that `next` gave. */
  function nextLane(): OpenLane | undefined {
    let best: OpenLane | undefined;
    for (const lane of lanes.values()) {
      if (lane.isDone || !room.ofUser(lane.userId) || !room.ofGuild(lane.guildId)) continue;
      if (best === undefined || isBefore(lane, best)) best = lane;
    }
    return best !== undefined && end !== undefined && isBefore(end, best) ? undefined : best;
  }

  function update(lane: OpenLane, change: Partial<OpenLane>): void {
    const jobs = lane.jobs.slice(1);
    lanes.set(laneKey(lane), { ...lane, jobs, isDone: jobs.length === 0, ...change });
  }

  return {
    next() {
      for (let lane = nextLane(); lane !== undefined; lane = nextLane()) {
        const [rowId] = lane.jobs;
        if (rowId !== undefined) return { lane, rowId };
        update(lane, {});
      }
      return undefined;
    },
    begin() {
      const lane = nextLane();
      if (lane === undefined) return;
      const { userId, turn } = lane;
      current = Math.max(current, turn);
      const later = 1 + Math.max(current, latest.get(userId) ?? 0);
      // A lane without further jobs is closed, so others of its user do not queue up behind it.
      if (lane.jobs.length > 1) latest.set(userId, later);
      room.take(lane);
      update(lane, { turn: later, since: sinceServed(lane.since) });
    },
    leave() {
      const lane = nextLane();
      if (lane !== undefined) update(lane, {});
    },
    get current() {
      return current;
    },
    changed: () =>
      [...lanes.values()]
        .map((lane) => ({ ...lane, isEmpty: lane.isDone && !leftIn.has(laneKey(lane)) }))
        .filter(({ turn, before, isEmpty }) => turn !== before || isEmpty),
  };
}

function isBefore(left: WaitingLane, right: WaitingLane): boolean {
  return left.turn < right.turn || (left.turn === right.turn && left.since < right.since);
}
