import type { Job } from '../../contracts/job.ts';
import type {
  ActorChange,
  ActorKind,
  InboxEvent,
  NewActor,
  Lifecycle,
  StoredJob,
  TransitionEvents,
} from '../../contracts/store.ts';
import { keepsOwner, takesEvents } from '../lifecycle.ts';

/** A row of the memory store. */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  readonly job: NewActor['job'];
  version: string;
  snapshot: string;
  lifecycle: Lifecycle;
  owner: string | undefined;
  fence: number;
  updatedAt: number;
  inbox: readonly InboxEvent[];
  status: StoredJob['status'];
  result: Job | undefined;
  /** Of a job: what it has told. */
  readonly history: TransitionEvents[];
  seq: number;
}

/** The key of an actor in a map. */
export function keyOf({ kind, id }: { readonly kind: ActorKind; readonly id: string }): string {
  return `${kind}:${id}`;
}

/** An actor before its first change. */
export function newActor({ kind, id, job, change }: NewActor): Actor {
  return {
    kind,
    id,
    job,
    version: change.version,
    snapshot: change.snapshot ?? '',
    lifecycle: 'ready',
    owner: undefined,
    fence: 0,
    updatedAt: change.at,
    inbox: [],
    status: 'created',
    result: undefined,
    history: [],
    seq: 0,
  };
}

/** What is seen of a job. */
export function toStoredJob({ id, status, job, result, history }: Actor): StoredJob {
  const { createdAt = 0 } = job ?? {};
  return { jobId: id, status, createdAt, ...(result ? { result } : { history: [...history] }) };
}

/** Writes a transition: all of it but the journal. */
export function applyChange(actor: Actor, change: ActorChange, owner: string | undefined): void {
  actor.version = change.version;
  actor.snapshot = change.snapshot ?? actor.snapshot;
  actor.updatedAt = change.at;
  actor.lifecycle = change.lifecycle;
  actor.owner = keepsOwner(change.lifecycle) ? owner : undefined;
  actor.inbox = takesEvents(change.lifecycle)
    ? actor.inbox.filter(({ id }) => !change.consumed.includes(id))
    : [];
  actor.status = change.job?.status ?? actor.status;
}
