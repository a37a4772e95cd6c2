import type { JournalEntry, JournalEvent } from './journal.ts';
import type { Job, JobStatus } from './job.ts';
import type { ClockReading } from './time.ts';

/** Both machines are kept in one table; a preview has the id of its job. */
export type ActorKind = 'job' | 'preview';

/**
 * `owned`: run by an engine; `released`: nobody's until an event is posted to it; `ready`: waits to
 * be claimed; `ended`: final, its owner's until it is settled; `quarantined`: its snapshot fits no
 * machine, and it is claimed never again.
 */
export type Lifecycle = 'running' | 'parked' | 'ready' | 'ended' | 'quarantined';

/** The right to commit transitions of an actor, until another has it. */
export interface ActorClaim {
  readonly kind: ActorKind;
  readonly id: string;
  readonly owner: string;
  /** Fencing token: raised by each claim. */
  readonly fence: number;
  /** Where the store keeps the actor. Opaque. */
  readonly rowId: number;
}

/** An actor at rest, as it is shown to who claims it. */
export interface StoredActor extends Omit<ActorClaim, 'rowId'> {
  /** Version and structure hash of the machine that wrote the snapshot. */
  readonly version: string;
  /** JSON: where it is. */
  readonly snapshot: string;
  /**
   * What the journal tells of it, oldest first: of a job all that has happened. Undefined where that
   * cannot be read.
   */
  readonly history: readonly TransitionEvents[] | undefined;
  readonly lifecycle: Lifecycle;
  /** Last time that is known of its previous owner, epoch milliseconds. */
  readonly lastSeenAt: number;
  /** Whether an engine that is gone had it: then its running stage was cut off. */
  readonly orphaned: boolean;
  /** Whether the process of that engine is known to have ended: its lease may just have lapsed. */
  readonly ownerDied: boolean;
  /** Events that wait for it, oldest first. */
  readonly inbox: readonly InboxEvent[];
}

export interface InboxEvent {
  /** Rises with each event posted. */
  readonly id: number;
  /** JSON. */
  readonly event: string;
}

/** What one transition writes. */
export interface ActorChange {
  readonly version: string;
  /** JSON: where the actor is now. Left out where that is as it was. */
  readonly snapshot?: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly lifecycle: Lifecycle;
  /** Ids of the inbox events that led to it. */
  readonly consumed: readonly number[];
  /** For jobs: what is seen from outside. */
  readonly job?: JobChange;
  /** For previews: what the journal of their job is told, behind what it was told before. */
  readonly previewEvents?: TransitionEvents;
}

export interface JobChange extends TransitionEvents {
  readonly status: JobStatus | 'quarantined';
}

/** What one transition tells the journal: an entry an event, in this order. */
export interface TransitionEvents {
  /** The state after the transition, such as `created.running`, or `preview.expiring`. */
  readonly state: string;
  readonly events: readonly JournalEvent[];
}

/** An actor that is to be kept from now on, unclaimed: `owned` is kept as `ready`. */
export interface NewActor {
  readonly kind: ActorKind;
  readonly id: string;
  readonly change: ActorChange;
  /** For jobs. */
  readonly job?: {
    readonly userId: string;
    readonly createdAt: number;
    /** Unique in a store, where it is given. */
    readonly idempotencyKey?: string;
  };
}

/** A job as the store knows it. */
export interface StoredJob {
  readonly jobId: string;
  readonly status: JobChange['status'];
  readonly createdAt: number;
  /** What it has come to, once it is settled. */
  readonly result?: Job;
  /** Else what has happened, oldest first; undefined where that cannot be read. */
  readonly history?: readonly TransitionEvents[] | undefined;
}

export interface JobQuery {
  readonly status?: JobChange['status'];
  readonly userId?: string;
  /** 1 to 1000. */
  readonly limit: number;
  /** Of the page before. */
  readonly cursor?: string;
}

/** A right to claim and to commit, which lapses when its processIdentity stops renewing it. */
export interface Lease {
  /** `engine:<owner>` or the name of what only one may do, such as `front`. */
  readonly name: string;
  readonly owner: string;
  /** Host, process and start of the processIdentity: where that process is known to be gone, so is the lease. */
  readonly processIdentity: string;
  /** By the wall clock, epoch milliseconds. */
  readonly now: number;
  /**
   * The same time by the clock that leases go by. Left out where all who share the store have one
   * wall clock, which is not set.
   */
  readonly reading?: ClockReading;
  readonly ttlMs: number;
}

/** What may have changed. */
export interface StoreChange {
  /** Whether there may be something to claim or to hand over that was not there before. */
  readonly work: boolean;
}

/**
 * Where jobs are kept. Every change that is made in one turn of the event loop may share a
 * transaction; a promise resolves after that is committed. All reject with `STORE_FAILED` (the
 * change did not happen, and may be tried again), `STORE_LOCKED`, `STORE_GONE` or `STORE_CLOSED`.
 */
export interface Store {
  /** Keeps a new actor; where its id or idempotency key is known, gives the id that is there. */
  insert(actor: NewActor): Promise<{ readonly id: string; readonly inserted: boolean }>;

  /**
   * Writes transitions of an owned actor, one after the other: after all but the last it is owned.
   * False, and nothing is written, when the fence is lost.
   */
  commit(claim: ActorClaim, ...changes: readonly ActorChange[]): Promise<boolean>;

  /**
   * Makes actors that nobody runs the owner's, oldest first: those whose owner's lease has lapsed
   * (ended ones that are not settled too), those that are ready, and those that are released and
   * have an event in their inbox; never those that are the owner's already. In the same
   * transaction `step` says for each what becomes of it, so that a claim is never seen half done.
   * It is shown the fence under which the actor will be owned, may be called again, and calls no
   * store. Where it gives undefined, the actor is left as it was and does not count; where it
   * throws, the claim rejects with that, and nothing of it is kept.
   */
  claim(
    request: {
      readonly kind: ActorKind;
      readonly owner: string;
      readonly now: number;
      /** As in a lease. */
      readonly reading?: ClockReading;
      readonly limit: number;
      /** Only those with an event in their inbox. @default false */
      readonly onlyPosted?: boolean;
    },
    step: (actor: StoredActor) => ActorChange | undefined,
  ): Promise<readonly (StoredActor & ActorClaim & { readonly change: ActorChange })[]>;

  /**
   * All that an ended actor left to do is done: nobody owns it any more. Keeps what a job has come
   * to, so that it need not be read from its journal.
   */
  archive(claim: ActorClaim, result?: Job): Promise<void>;

  /**
   * Puts an event into an actor's inbox. False when there is no such actor, or it has ended or is
   * quarantined; what still waits for it then is dropped.
   */
  post(key: { readonly kind: ActorKind; readonly id: string }, event: string): Promise<boolean>;
  /** What waits in the inboxes of the actors that an owner runs, in the order of their ids. */
  posted(
    owner: string,
  ): Promise<readonly (InboxEvent & { readonly kind: ActorKind; readonly actorId: string })[]>;

  get(jobId: string): Promise<StoredJob | undefined>;
  /** How an actor stands, in the cheapest of all looks. */
  lifecycle(key: { readonly kind: ActorKind; readonly id: string }): Promise<Lifecycle | undefined>;
  /** Newest first; a page costs the same wherever it lies. */
  list(query: JobQuery): Promise<{ readonly jobs: readonly StoredJob[]; readonly cursor?: string }>;
  /** Rows after a cursor, oldest first. Rejects with `CURSOR_INVALID`. */
  journal(query: {
    readonly jobId?: string;
    readonly after?: string;
    readonly limit: number;
  }): Promise<readonly JournalEntry[]>;
  /** The cursor of the newest row; undefined where there is none. */
  latest(): Promise<string | undefined>;
  /** One actor, in any lifecycle. */
  actor(key: {
    readonly kind: ActorKind;
    readonly id: string;
  }): Promise<{ readonly snapshot: string; readonly lifecycle: Lifecycle } | undefined>;
  /** Actors of a kind in any lifecycle, newest first. */
  actors(query: { readonly kind: ActorKind; readonly limit: number }): Promise<
    readonly {
      readonly id: string;
      readonly snapshot: string;
      readonly lifecycle: ActorChange['lifecycle'];
    }[]
  >;

  /** Takes or renews a lease. False while another's is in force. */
  lease(lease: Lease): Promise<boolean>;
  /** Gives a lease back. */
  release(lease: Pick<Lease, 'name' | 'owner'>): Promise<void>;
  /** Whether an engine that runs jobs has a lease (`engine:…`) in force. */
  isServed(asked: Pick<Lease, 'now' | 'reading'>): Promise<boolean>;

  /**
   * Calls `listener` after anything may have changed, by this process or another, until the
   * returned function is called. Calls are bundled; none is missed.
   */
  onChange(listener: (previewEvents: StoreChange) => void): () => void;

  /** Small values of front ends. Keys are listed in order. */
  storage: StoreNamespaces;

  /** Writes what is pending, then frees the store. */
  close(): Promise<void>;
}

/** Values are JSON texts of at most 64 KiB. */
export interface StoreNamespaces {
  get(namespace: string, key: string): Promise<string | undefined>;
  set(namespace: string, key: string, value: string): Promise<void>;
  delete(namespace: string, key: string): Promise<void>;
  list(
    namespace: string,
    prefix: string,
  ): Promise<readonly (readonly [key: string, value: string])[]>;
}
