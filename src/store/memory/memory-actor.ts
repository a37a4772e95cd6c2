import type { Job } from '../../contracts/job/job.ts';
import type {
  ActorChange,
  NewActor,
  TransitionEvents,
} from '../../contracts/store/actor-change.ts';
import type { ActorKey, ActorKind, InboxEvent, Lifecycle } from '../../contracts/store/actor.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import { ownerAfter } from '../handover.ts';
import { takesEvents } from '../lifecycle.ts';
import type { Lane } from '../queue/room.ts';
import { notRetained, type Retained } from './memory-retained.ts';
import type { MemoryStep } from './memory-steps.ts';

/** A row of the memory store. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  readonly job: NewActor['job'];
  readonly rowId: number;
  version: string;
  snapshot: string;
  lifecycle: Lifecycle;
  owner: string | undefined;
  fence: number;
  revision: number;
  /** Ids of the events that were posted to it. */
  readonly posts: Set<string>;
  updatedAt: number;
  inbox: readonly InboxEvent[];
  status: StoredJob['status'];
  result: Job | undefined;
  /** Its journal, if it is a job. */
  readonly history: TransitionEvents[];
  /** The positions of its entries in the journal of the store. */
  readonly positions: number[];
  /** Runs of steps, in the order in which they were sent. */
  readonly steps: MemoryStep[];
  /** Since when it is ready, if it is. */
  readyAt: number;
  /** When it may begin to run, until then. */
  later: number | undefined;
  /** How many of its events were shown to a step that would have run it without a turn. */
  tried: number;
  /** Whether a newer job with its key replaces it. */
  isReplaceable: boolean;
  readonly retained: Retained;
}

/** The key of an actor in a map. */
export function keyOf({ kind, id }: ActorKey): string {
  return `${kind}:${id}`;
}

/** An actor before its first change. */
export function newActor({ kind, id, job, change }: NewActor, rowId: number): Actor {
  return {
    kind,
    id,
    job,
    rowId,
    version: change.version,
    snapshot: change.snapshot ?? '',
    lifecycle: 'ready',
    owner: undefined,
    fence: 0,
    revision: 0,
    posts: new Set(),
    updatedAt: change.at,
    readyAt: change.at,
    inbox: [],
    status: 'created',
    result: undefined,
    history: [],
    positions: [],
    steps: [],
    later: job?.startAfter,
    tried: 0,
    isReplaceable: job?.replaces !== undefined,
    retained: notRetained(),
  };
}

/** The lane of a job. */
export function laneOf({ job }: Actor): Lane {
  return { userId: job?.userId ?? '', guildId: job?.guildId ?? '' };
}

/** Whether a job waits for its turn. */
export function isWaiting({ kind, lifecycle, later }: Actor): boolean {
  return kind === 'job' && lifecycle === 'ready' && later === undefined;
}

/** The job as the store shows it. */
export function toStoredJob({ id, status, job, result, history, retained }: Actor): StoredJob {
  const { createdAt = 0 } = job ?? {};
  return {
    jobId: id,
    status,
    createdAt,
    ...(retained.pinned && { pinned: true }),
    ...(result ? { result } : { history: [...history] }),
  };
}

/** Applies a transition, except to the journal. */
export function applyChange(actor: Actor, change: ActorChange, owner: string | undefined): void {
  actor.version = change.version;
  actor.snapshot = change.snapshot ?? actor.snapshot;
  actor.updatedAt = change.at;
  if (change.lifecycle === 'ready' && actor.lifecycle !== 'ready') actor.readyAt = change.at;
  actor.lifecycle = change.lifecycle;
  actor.owner = owner === undefined ? undefined : ownerAfter(change, owner);
  actor.inbox = takesEvents(change.lifecycle)
    ? actor.inbox.filter(({ id }) => !change.consumed.includes(id))
    : [];
  actor.status = change.job?.status ?? actor.status;
  actor.tried = 0;
  if (change.lifecycle !== 'ready') actor.later = undefined;
}
