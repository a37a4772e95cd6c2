import type { AdmissionLimits, QueueStatus } from '../../contracts/engine/limits.ts';
import type { ActorChange, NewActor } from '../../contracts/store/actor-change.ts';
import type { JobError } from '../../errors/job-error.ts';
import { findRefusal } from '../queue/admission.ts';
import { queueUsers } from '../queue/queue-users.ts';
import { createRoom, type Lane, laneKey, sinceServed } from '../queue/room.ts';
import { isWaiting, laneOf, type Actor } from './memory-actor.ts';

/** The queue of a memory store. Looks through all jobs: the reference for quicker ones. */
export interface MemoryQueue {
  limits: AdmissionLimits;
  paused: boolean;
  /** Why the limits refuse a new job. */
  refusalOf(actor: NewActor, now: number): JobError | undefined;
  /** Gives a job that waits a lane. */
  enter(actor: Actor): void;
  /** Claims the jobs whose turn it is. */
  serve(now: number, limit: number, claim: (actor: Actor) => ActorChange | undefined): void;
  status(now: number): QueueStatus;
  /** The function takes back what was changed since. */
  savepoint(): () => void;
}

interface OpenLane extends Lane {
  readonly turn: number;
  readonly since: number;
}

export function createMemoryQueue(actors: ReadonlyMap<number, Actor>): MemoryQueue {
  let lanes = new Map<string, OpenLane>();
  let current = 0;
  const jobs = () => [...actors.values()].filter(({ kind }) => kind === 'job');
  const running = () => jobs().filter(({ lifecycle }) => lifecycle === 'running');
  const ready = () => jobs().filter(({ lifecycle }) => lifecycle === 'ready');

  function nextTurn({ userId }: Lane): number {
    const own = [...lanes.values()].filter((lane) => lane.userId === userId);
    return 1 + Math.max(current, ...own.map(({ turn }) => turn));
  }

  function enter(actor: Actor): void {
    const lane = laneOf(actor);
    if (!isWaiting(actor) || lanes.has(laneKey(lane))) return;
    lanes.set(laneKey(lane), { ...lane, turn: nextTurn(lane), since: actor.rowId });
  }

  function admitDue(now: number): void {
    const due = ready().filter(({ later = Infinity }) => later <= now);
    due.sort((left, right) => (left.later ?? 0) - (right.later ?? 0) || left.rowId - right.rowId);
    for (const actor of due.slice(0, 100)) {
      actor.readyAt = waitsSince(actor);
      actor.later = undefined;
      enter(actor);
    }
  }

  const queue: MemoryQueue = {
    limits: {},
    paused: false,
    refusalOf({ job }, now) {
      const lane = { userId: job?.userId ?? '', guildId: job?.guildId ?? '' };
      return findRefusal(queue.limits, lane, now, {
        waiting: () => ready().length,
        createdAt(scope, id, nth) {
          const of = jobs().filter((actor) => laneOf(actor)[`${scope}Id`] === id);
          return of.at(-nth)?.job?.createdAt;
        },
      });
    },
    enter,
    serve(now, limit, claim) {
      if (queue.paused) return;
      admitDue(now);
      const room = createRoom(queue.limits, () => running().map(oneJob));
      const done = new Set<Actor>();
      /** Lanes of jobs that this claim leaves waiting. */
      const leftIn = new Set<string>();
      const skipped = new Set<string>();
      for (let rest = limit; rest > 0;) {
        const [lane] = [...lanes.values()]
          .filter(({ userId, guildId }) => room.ofUser(userId) && room.ofGuild(guildId))
          .filter((each) => !skipped.has(laneKey(each)))
          .sort((left, right) => left.turn - right.turn || left.since - right.since);
        if (lane === undefined) return;
        const key = laneKey(lane);
        const inLane = jobs().filter((actor) => isWaiting(actor) && laneKey(laneOf(actor)) === key);
        const waiting = inLane.filter((actor) => !done.has(actor)).sort(byPriority);
        const [actor] = waiting;
        const change = actor && claim(actor);
        if (actor !== undefined) done.add(actor);
        if (change !== undefined) rest -= 1;
        if (change?.lifecycle === 'running') {
          room.take(lane);
          lanes.set(key, { ...lane, turn: nextTurn(lane), since: sinceServed(lane.since) });
          current = Math.max(current, lane.turn);
        }
        const stays = change === undefined || change.lifecycle === 'ready';
        if (actor !== undefined && stays) leftIn.add(key);
        if (waiting.length > 1) continue;
        if (leftIn.has(key)) skipped.add(key);
        else lanes.delete(key);
      }
    },
    status: (now) => ({
      paused: queue.paused,
      limits: queue.limits,
      waiting: ready().length,
      ...oldestWaiting(ready(), now),
      running: running().length,
      users: queueUsers(ready().map(oneJob), running().map(oneJob)),
    }),
    savepoint() {
      const before = { lanes: new Map(lanes), current };
      const times = ready().map((actor) => [actor, actor.later, actor.readyAt] as const);
      return () => {
        ({ lanes, current } = before);
        for (const [actor, later, readyAt] of times) Object.assign(actor, { later, readyAt });
      };
    },
  };
  return queue;
}

function oldestWaiting(waiting: readonly Actor[], now: number) {
  const since = waiting.map(waitsSince).filter((time) => time <= now);
  return since.length === 0 ? {} : { oldestWaitingMs: now - Math.min(...since) };
}

function waitsSince({ readyAt, later = 0 }: Actor): number {
  return Math.max(readyAt, later);
}

function oneJob(actor: Actor): Lane & { readonly jobs: number } {
  return { ...laneOf(actor), jobs: 1 };
}

function byPriority(left: Actor, right: Actor): number {
  return (right.job?.priority ?? 0) - (left.job?.priority ?? 0) || left.rowId - right.rowId;
}
