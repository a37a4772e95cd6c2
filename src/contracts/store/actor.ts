import type { TransitionEvents } from './actor-change.ts';

/** Both machines share one table; a preview has the id of its job. */
export type ActorKind = 'job' | 'preview';

/**
 * `ready`: waits to be claimed. `running`: owned by an engine. `parked`: has no owner until an event
 * is posted to it. `ended`: final; its owner keeps it until it is archived. `quarantined`: its
 * snapshot fits no machine, and it is never claimed again.
 */
export type Lifecycle = 'running' | 'parked' | 'ready' | 'ended' | 'quarantined';

/** An actor, by its kind and id. */
export interface ActorKey {
  readonly kind: ActorKind;
  readonly id: string;
}

/** The right to commit transitions of an actor, until another engine claims it. */
export interface ActorClaim extends ActorKey {
  readonly owner: string;
  /** Fencing token: each claim of the actor raises it. */
  readonly fence: number;
  /** The number of commits of the actor so far; the next commit follows it. */
  readonly revision: number;
  /** The row of the actor. Opaque, and never given to another actor. */
  readonly rowId: number;
}

/** An actor as `claim` shows it to `step`. `owner` and `fence` are those of the new claim. */
export interface StoredActor extends Omit<ActorClaim, 'rowId'> {
  /** Version and structure hash of the machine that wrote the snapshot. */
  readonly version: string;
  /** JSON. */
  readonly snapshot: string;
  /** The journal of a job, oldest first; empty for a preview. Undefined if it cannot be read. */
  readonly history: readonly TransitionEvents[] | undefined;
  readonly lifecycle: Lifecycle;
  /** The last sign of life of its previous owner, epoch milliseconds, never in the future. */
  readonly lastSeenAt: number;
  /**
   * Whether its previous owner neither gave it back nor handed it over: then a stage may have been
   * interrupted.
   */
  readonly orphaned: boolean;
  /** Whether the process of that owner is known to have ended; false if only its lease lapsed. */
  readonly ownerDied: boolean;
  /** Its inbox, oldest first. */
  readonly inbox: readonly InboxEvent[];
}

export interface InboxEvent {
  /** Rises with each event posted, and is never reused. */
  readonly id: number;
  /** JSON. */
  readonly event: string;
}
