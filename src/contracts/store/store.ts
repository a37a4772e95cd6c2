import type { JournalEntry } from '../job/journal.ts';
import type { Spent } from './budget.ts';
import type { CallRecord } from '../stages/durable-step.ts';
import type { Job } from '../job/job.ts';
import type { JobCounts } from '../job/job-groups.ts';
import type { StoredEngine } from '../engine/engine-status.ts';
import type { AdmissionLimits, QueueStatus } from '../engine/limits.ts';
import type { StageName } from '../stages/stage.ts';
import type { StoreRetention } from './store-retention.ts';
import type {
  ActorKind,
  Lifecycle,
  ActorKey,
  ActorClaim,
  StoredActor,
  InboxEvent,
} from './actor.ts';
import type { ActorChange, NewActor } from './actor-change.ts';
import type { StepKey, StoredStep } from './stored-step.ts';
import type { StoredJob, JobQuery } from './stored-job.ts';
import type { Lease } from './lease.ts';

/*
 * What a store is: jobs that outlive the process, shared by any number of engines.
 *
 * Terminology
 *
 * - actor: one running or ended state machine, a job or its preview. The store keeps one row per
 *   actor: its lifecycle, its owner and a small JSON snapshot.
 * - lifecycle: `ready` (waits for an engine), `running` (an engine owns it), `parked` (waits for an
 *   event; no owner), `ended` (final; owned until archived) or `quarantined` (its snapshot fits no
 *   machine; never claimed again).
 * - claim: an engine claims actors. The claim is the right to commit their transitions.
 * - fence: a number that each claim of an actor raises. Commits under an older fence are refused, so
 *   an engine that was frozen cannot overwrite its successor.
 * - revision: counts the commits of an actor. Each commit names the revision that it follows, so a
 *   repeated commit is recognized.
 * - lease: a right with an expiry time that its owner renews. Actors whose owner's lease
 *   (`engine:<owner>`) has lapsed can be claimed by others.
 * - journal: what happened to each job, one entry per event, append-only. The truth: the context of a
 *   job is computed from it.
 * - cursor: an opaque position in the journal or in a list. Entries are ordered by commit: an entry
 *   that becomes visible later has a later cursor, so a reader that follows cursors misses nothing.
 * - inbox: events posted to an actor that no commit has consumed yet.
 * - step: one run of something that a stage must not do twice. The store keeps a row per run: `sent`
 *   before it begins, then its end and its result. Rows are written by the commits of their job, so
 *   the fence and the revision guard them too.
 * - queue: the `ready` jobs. Each waits in the lane of its user and guild, and lanes are served in
 *   turns (see `Store.claim`).
 * - archive: after an actor has ended and its owner has finished up, the owner lets go of it and
 *   stores what a job has become, so that its journal need not be read again.
 *
 * A new store should pass `storeContract` of `jobchart/testing`.
 */

export interface ClaimRequest {
  readonly kind: ActorKind;
  readonly owner: string;
  /** How many actors at most. */
  readonly limit: number;
  /** Only actors with an event in their inbox; no job begins in its turn. @default false */
  readonly onlyPosted?: boolean;
  /**
   * Of the jobs that were handed over, only those for these stages, and any with an event in its inbox;
   * without `plan`, no job begins. Jobs whose owner is gone are claimed in any case: `step` may hand them over.
   * @default all
   */
  readonly stages?: readonly StageName[];
}

/** What `claim` gives for each actor: how `step` saw it, the claim, and what `step` returned. */
export interface ClaimedRow extends StoredActor, ActorClaim {
  readonly change: ActorChange;
}

/** What may have changed. */
export interface StoreChange {
  /** Whether there may be something new to claim, or an event to deliver. */
  readonly work: boolean;
}

/**
 * Stores jobs. A promise resolves once its change is durable. Changes that are made in one turn of the
 * event loop may share a transaction.
 *
 * **Time.** The store owns the clock: it decides whether a lease is in force, at the moment of the change.
 * If several machines share a store, that is the clock of its database.
 *
 * **Errors.** All calls reject with `STORE_FAILED`, `STORE_UNREACHABLE` or `STORE_LOCKED` (try again), `STORE_GONE`,
 * `STORE_CORRUPT` or `STORE_CLOSED`; a change whose values cannot be stored with `QUERY_INVALID`. A
 * change that was rejected may have happened, if its answer was lost on a network. It is safe to repeat
 * every change: `insert` by the id of the actor, `commit` by the revision that it follows, `post` by the
 * id of the event; the others change nothing the second time. The exception is `claim`: a store must not
 * reject a claim that took place.
 */
export interface Store {
  /**
   * Inserts an actor. If its id or idempotency key is known, gives the id that is there; that is never
   * refused. A new job is counted and compared with the limits in the same transaction: rejects with
   * `QUOTA_EXCEEDED` or `QUEUE_FULL`. Jobs that were deleted no longer count.
   */
  insert(actor: NewActor): Promise<{ readonly id: string; readonly inserted: boolean }>;

  /**
   * Writes a transition of an owned actor, which then has revision `claim.revision + 1`: the next commit
   * names that.
   *
   * False, and nothing is written, if another claim has taken the actor, it is no longer running, or
   * the revision is not its current one. If it is the one before, this commit was made already: true,
   * and nothing is written. Without a change it only says whether the claim still holds.
   */
  commit(claim: ActorClaim, change?: ActorChange): Promise<boolean>;

  /**
   * Claims actors that no engine runs: those whose owner's lease has lapsed (`ended` ones that are not
   * archived too), those that were handed over, and `parked` ones with an event in their inbox, oldest first, then `ready` ones;
   * never those that already belong to `owner`.
   *
   * **The queue.** A job begins to run in its turn. The jobs of one user in one guild (or in none) form a
   * lane, in which the highest priority comes first, then the oldest. A user without waiting jobs gets
   * the turn after the current one, and each job that begins puts its lane behind all turns of its
   * user. The lowest turn is served first; of one turn, those that were not served yet, then the oldest.
   * So users take turns whatever they have waiting, each turn
   * comes, and priorities order only the jobs of one lane. Lanes whose user or guild runs as many jobs as
   * the limits allow are passed over and keep their turn. Jobs whose `startAfter` has not come are in no
   * lane. While the store is paused, no job begins. What was interrupted goes on in any case: it has
   * counted as running all the time.
   *
   * The first claims after a job is posted to show its event to `step`, in turn or not: a cancelled job
   * ends at once. One that would run is left alone, and a `parked` one becomes `ready`: it gets a turn.
   * A claim costs the same however many jobs and users wait.
   *
   * `step` returns the transition that each claimed actor makes in the same transaction, so readers
   * never see an actor that is claimed and has not advanced. It may be called again and must not call
   * the store. If it returns undefined, the actor is left as it was and does not count. If it throws,
   * the claim rejects with that error and changes nothing.
   */
  claim(
    request: ClaimRequest,
    step: (actor: StoredActor) => ActorChange | undefined,
  ): Promise<readonly ClaimedRow[]>;

  /**
   * Replaces the limits of the store. They belong to the store, not to the engines: each insert and
   * claim reads them in its transaction, so at any time all engines go by the same ones, those that were
   * set last, also while engines with old and new settings run side by side. Lower limits end no job
   * that runs and remove none that waits. Rejects with `QUERY_INVALID` if one is not a whole number of
   * at least 1.
   */
  limit(limits: AdmissionLimits): Promise<void>;
  /** Begins no jobs, or begins them again, on all engines; durable. */
  pause(paused: boolean): Promise<void>;
  queue(): Promise<QueueStatus>;

  /**
   * Lets go of an ended actor, and stores what a job has become. Does nothing if the actor has not
   * ended, or is not (or no longer) the owner's.
   */
  archive(claim: ActorClaim, result?: Job): Promise<void>;

  /**
   * Puts an event into the inbox of an actor. False if there is no such actor, or it has ended or is
   * quarantined; its inbox is then empty.
   *
   * @param postId Unique for the actor: an event that is posted again under the same id is one event,
   * also if it was consumed meanwhile, and gives true again.
   */
  post(key: ActorKey, event: string, postId?: string): Promise<boolean>;
  /** The inboxes of all actors of an owner, in the order of their event ids. */
  posted(
    owner: string,
  ): Promise<readonly (InboxEvent & { readonly kind: ActorKind; readonly actorId: string })[]>;

  /**
   * Deletes a job that has ended or is quarantined: the job, its preview (in any lifecycle: its
   * owner's next commit is refused), journal, steps, inboxes, result, idempotency key and what its own
   * budget (key `["job",jobId]`) counted, in one transaction.
   * False if there is no such job. Rejects with `JOB_ACTIVE`, and deletes nothing, if the job has not
   * ended.
   *
   * Cursors stay valid: one that pointed to a deleted entry goes on after it. Cursors, row ids and
   * inbox ids are never reused. The cost depends on the job alone, not on how many there are.
   */
  delete(jobId: string): Promise<boolean>;

  /**
   * The last run of a step of a job. One that is `sent` reads as `unknown` once its job has ended, has
   * no owner or was claimed again: nobody waits for its answer.
   */
  step(jobId: string, key: StepKey): Promise<StoredStep | undefined>;
  /** All runs of the steps of a job, in the order in which they were sent; empty for an unknown job. */
  steps(jobId: string): Promise<readonly CallRecord[]>;
  /** The time by which budgets are renewed. @default that of the engine */
  now?(): Promise<number>;
  /** What was used of a budget and is reserved of it. Deleting a job gives nothing back. */
  spent(key: string): Promise<Spent>;

  get(jobId: string): Promise<StoredJob | undefined>;
  /** The id of the job that was inserted with an idempotency key. */
  idOfKey(idempotencyKey: string): Promise<string | undefined>;
  /** The lifecycle alone: cheaper than `actor`. */
  lifecycle(key: ActorKey): Promise<Lifecycle | undefined>;
  /**
   * Each page costs the same, unless `search`, `projectType`, `since` or `until` pass over most jobs. That
   * never holds up the event loop. Rejects with `QUERY_INVALID` or `CURSOR_INVALID`.
   */
  list(query: JobQuery): Promise<{ readonly jobs: readonly StoredJob[]; readonly cursor?: string }>;
  /** How many jobs each group has, by indexes alone. */
  counts(): Promise<JobCounts>;
  /**
   * Entries after a cursor, in the order of their commits; from the beginning without one. An entry
   * never becomes visible before a cursor that a reader may have seen, also if several processes
   * write. Rejects with `QUERY_INVALID` or `CURSOR_INVALID`.
   */
  journal(query: {
    readonly jobId?: string;
    readonly after?: string;
    readonly limit: number;
  }): Promise<readonly JournalEntry[]>;
  /**
   * The cursor after which everything comes that is committed from now on: that of the newest entry,
   * which may have been deleted. Undefined if there never was one.
   */
  latest(): Promise<string | undefined>;
  actor(
    key: ActorKey,
  ): Promise<{ readonly snapshot: string; readonly lifecycle: Lifecycle } | undefined>;
  /** Actors of a kind in any lifecycle, newest first. `limit` is 1 to 1000. */
  actors(query: { readonly kind: ActorKind; readonly limit: number }): Promise<
    readonly {
      readonly id: string;
      readonly snapshot: string;
      readonly lifecycle: Lifecycle;
    }[]
  >;

  /** Takes or renews a lease. False while another owner's is in force. */
  lease(lease: Lease): Promise<boolean>;
  /** Gives a lease back. */
  release(lease: Pick<Lease, 'name' | 'owner'>): Promise<void>;
  /** The owners whose leases as engines (`engine:…`) are in force. */
  engines(): Promise<readonly string[]>;
  /** The engines with a lease, in force or not, with what they run; those that run jobs first. */
  engineStatuses(): Promise<readonly StoredEngine[]>;

  /**
   * Calls `listener` after anything may have changed, in this process or another, until the returned
   * function is called. Calls may be bundled; none is missed.
   */
  onChange(listener: (change: StoreChange) => void): () => void;

  /** Small values of front ends. */
  storage: StoreNamespaces;

  /** Removes ended jobs, part by part. */
  retention: StoreRetention;

  /** Writes what is pending, then frees the store. */
  close(): Promise<void>;
}

/** Values are JSON texts of at most 64 KiB, longer ones are refused with `QUERY_INVALID`. */
export interface StoreNamespaces {
  get(namespace: string, key: string): Promise<string | undefined>;
  set(namespace: string, key: string, value: string): Promise<void>;
  delete(namespace: string, key: string): Promise<void>;
  /** All namespaces that have a value. */
  namespaces(): Promise<readonly string[]>;
  /** The keys that begin with `prefix`, in the order of their bytes, with their values. */
  list(
    namespace: string,
    prefix: string,
  ): Promise<readonly (readonly [key: string, value: string])[]>;
}
