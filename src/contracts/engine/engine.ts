import type { JobDiff } from '../job/diff.ts';
import type { CallRecord, LiveText } from '../stages/durable-step.ts';
import type { Budget } from '../store/budget.ts';
import type { Job, JobArtifacts, JobInput, JobRequest } from '../job/job.ts';
import type { Plan } from '../job/plan.ts';
import type { JobCounts } from '../job/job-groups.ts';
import type { JournalEntry } from '../job/journal.ts';
import type { JobFilter } from './job-filter.ts';
import type { EngineStatus } from './engine-status.ts';
import type { LeadOptions, Leadership } from './leadership.ts';
import type { StageName } from '../stages/stage.ts';
import type { JobChoices } from './job-choices.ts';
import type { QueueStatus } from './limits.ts';
import type { PruneReport, RemovalReport, Usage } from './retention.ts';

/** A command to a job. */
export type JobCommand =
  | { readonly type: 'job.cancel' }
  | { readonly type: 'job.approve' }
  | { readonly type: 'job.reject'; readonly reason: string }
  | { readonly type: 'job.retry' };

/** A status from which `retry` can go on. */
export const forkStatuses = ['planned', 'generated', 'validated'] as const;
export type ForkStatus = (typeof forkStatuses)[number];

export interface RetryOptions {
  readonly idempotencyKey?: string;
  /**
   * Takes over what the job had in this status: its plan (`planned`), also its files (`generated`), and
   * if they were valid also that (`validated`). @default nothing: the job begins with its request
   */
  readonly from?: ForkStatus;
  /** With `from: 'planned'`: the plan to use instead. */
  readonly plan?: Plan;
  /**
   * With `from: 'planned'`: durable steps of `generate` that the job has answered, such as paid model
   * calls, are not run again.
   * @default false
   */
  readonly answers?: boolean;
  /** The model to use, one of the configured ones. @default the first of the configuration */
  readonly model?: string;
}

export interface ReviseOptions {
  readonly idempotencyKey?: string;
  /** Wait for `job.approve` before the changed files are packaged. @default false */
  readonly approval?: boolean;
  /** What its durable steps may use at most. */
  readonly budget?: Budget;
  /** Who asks, and where. @default as the job that is followed up */
  readonly by?: Omit<JobInput, 'userMessage'>;
}

export interface WatchOptions {
  /** Only this job; the watch then ends after its final entry. */
  readonly jobId?: string;
  /**
   * Begins after this cursor; `'latest'`: with the first commit after the call.
   * @default the beginning of the journal
   */
  readonly after?: string;
  readonly signal?: AbortSignal;
}

export interface LiveWatchOptions extends WatchOptions {
  /**
   * Also text as it is written, of the jobs that this engine runs. It is kept nowhere: what was
   * written before the watch began is not shown, and a reader that is too slow loses the oldest text.
   */
  readonly live: true;
}

export interface PauseOptions {
  /** `engine`: this engine, until it is closed. `store`: all engines of the store, until `resume`. @default 'engine' */
  readonly scope?: 'engine' | 'store';
}

/** Whether an engine can work now. */
export interface EngineHealth {
  /** Whether it begins no more jobs: it was paused (not its store), or closes. */
  readonly isDraining: boolean;
  /** The code of the error with which its store answers; undefined if it works. */
  readonly storeError?: string;
  /**
   * Whether the lease by which it commits is in force; undefined for an engine that runs no jobs. Lost, it
   * commits nothing until it has the lease again.
   */
  readonly isLeaseHeld?: boolean;
}

export interface ResultOptions {
  readonly signal?: AbortSignal;
}

export interface DiffOptions {
  /** The id of the job to compare with. @default the parent of the job */
  readonly against?: string;
}

/** Runs many jobs durably: everything that it returns has been committed. `await using` closes it. */
export interface JobEngine extends AsyncDisposable {
  /**
   * Creates a job; resolves when it is durable. A known idempotency key returns the job that it created;
   * keys have 1 to 200 characters, without NUL and lone surrogates. Rejects with `MESSAGE_EMPTY`,
   * `MESSAGE_TOO_LONG`, `PROJECT_TYPE_UNKNOWN`, `NOT_A_PROJECT`, `REQUEST_INVALID`, `QUOTA_EXCEEDED` (whose
   * `retryAt` says when to try again), `QUEUE_FULL`, or `DISK_FULL` if a base folder has too little space for
   * a job.
   */
  submit(
    request: JobRequest,
    options?: { readonly idempotencyKey?: string },
  ): Promise<{ readonly jobId: string }>;
  /**
   * Waits for a job to end. Rejects with `JOB_NOT_FOUND`, or with the reason of the signal, which ends the
   * wait but not the job.
   */
  result(jobId: string, options?: ResultOptions): Promise<Job>;
  get(jobId: string): Promise<Job | undefined>;
  /**
   * A page of jobs; a cursor belongs to the filter and the order that gave it. Rejects with `QUERY_INVALID` or
   * `CURSOR_INVALID`.
   */
  list(filter?: JobFilter): Promise<{ readonly jobs: readonly Job[]; readonly cursor?: string }>;
  /** How many jobs each group has. */
  counts(): Promise<JobCounts>;
  /**
   * All jobs that came from one another by follow-ups, retries and forks: the first one at the front, each
   * after its parent, at most 1,000. Rejects with `JOB_NOT_FOUND`.
   */
  family(jobId: string): Promise<readonly Job[]>;
  /** Sends a command; resolves when it is durable. Rejects with `JOB_NOT_FOUND`, `JOB_ENDED` or `EVENT_INVALID`. */
  send(jobId: string, command: JobCommand): Promise<void>;
  /**
   * Creates a job with the request of another, and with `from` also with its first results. A known
   * idempotency key returns the job that it created. The `startAfter` of the request is not taken over. Rejects
   * with `JOB_NOT_FOUND`, `REQUEST_INVALID`, `QUOTA_EXCEEDED` or `QUEUE_FULL`; with `from`, also with
   * `JOB_ACTIVE` or `BASE_MISSING`.
   *
   * @example
   * await engine.retry(failed.jobId, { from: 'planned', answers: true });
   */
  retry(jobId: string, options?: RetryOptions): Promise<{ readonly jobId: string }>;
  /**
   * Creates a follow-up: a job that begins with the plan and the files of another, and changes what the
   * message asks for. The other job stays as it is, and may have any number of follow-ups; one of an
   * earlier job undoes what came after that. A known idempotency key returns the job that it created.
   * Rejects with `JOB_NOT_FOUND`, `JOB_ACTIVE` if it has not ended, `BASE_MISSING` if it has no files
   * (any more), or as `submit` does.
   *
   * @example
   * const { jobId } = await engine.revise(parent.jobId, 'make the header blue');
   */
  revise(
    jobId: string,
    message: string,
    options?: ReviseOptions,
  ): Promise<{ readonly jobId: string }>;
  /** Every journal entry from a cursor on, in order and without a gap. */
  watch(options: LiveWatchOptions): AsyncIterable<JournalEntry | LiveText>;
  watch(options?: WatchOptions): AsyncIterable<JournalEntry>;
  /**
   * All runs of the durable steps of a job, such as its model calls, in the order in which they were
   * sent. Rejects with `JOB_NOT_FOUND`.
   */
  calls(jobId: string): Promise<readonly CallRecord[]>;
  /**
   * Compares the generated files of a job with those of another. Rejects with `JOB_NOT_FOUND`, with
   * `QUERY_INVALID` if neither a parent nor `against` names the other job, or with `FILES_MISSING` if
   * the files of either are not written yet, gone, or changed since. Like `artifact`, it may bring files
   * from the blob store.
   *
   * @example
   * const { files } = await engine.diff(jobId, { against: otherId });
   */
  diff(jobId: string, options?: DiffOptions): Promise<JobDiff>;
  /**
   * The bytes of an artifact. Rejects with `JOB_NOT_FOUND`, `ARTIFACT_NOT_FOUND`, `FILES_REMOVED` if its
   * time is over, or `OUTSIDE_OUTPUT`. If the files are brought from the blob store, also with
   * `BLOB_MISSING`, `BLOB_DAMAGED`, `BLOBS_UNAVAILABLE` or `BLOBS_REFUSED`.
   */
  artifact(jobId: string, name: keyof JobArtifacts): Promise<ReadableStream<Uint8Array>>;
  readonly previews: JobPreviews;
  /**
   * Begins no more jobs, so that an upgrade finds none running: new ones wait, those that run go on.
   * Resolves when no further job begins; `queue` says how many still run. `engine`: this engine also
   * leaves interrupted jobs to others. `store`: durable. Rejects with `QUERY_INVALID`.
   */
  pause(options?: PauseOptions): Promise<void>;
  /** Ends a pause of the same scope. Rejects with `QUERY_INVALID`. */
  resume(options?: PauseOptions): Promise<void>;
  /** The queue of the store: what waits, what runs, and its limits. */
  queue(): Promise<QueueStatus>;
  /**
   * Removes at once what has been kept long enough, by the retention of this engine, and gives the space in the
   * store back. Never touches jobs that run, wait, are pinned or have a live preview, nor their families:
   * the jobs that they were made from, and those made from them. Rejects with `QUERY_INVALID`.
   *
   * @example
   * const { jobs, bytes } = await engine.prune({ dryRun: true });
   */
  prune(options?: { readonly dryRun?: boolean }): Promise<PruneReport>;
  /**
   * Removes a job, and the jobs that were made from it, with all that belongs to them, whatever is pinned
   * or live. Jobs that run are cancelled first. Rejects with `JOB_NOT_FOUND`.
   */
  remove(jobId: string): Promise<RemovalReport>;
  /**
   * Removes everything of a person: their jobs as `remove` does, what their budgets counted, and the values
   * that front ends stored about them. Nothing of it is left in the files of the store. Backups and folders
   * of an own deploy target are not touched. Rejects with `QUERY_INVALID` without a user id.
   */
  forget(person: { readonly userId: string }): Promise<RemovalReport>;
  /** What the jobs that have ended hold, by kind and by user. */
  usage(): Promise<Usage>;
  /**
   * Protects a job and its family from retention, or no longer; its view then has `pinned`. Rejects with
   * `JOB_NOT_FOUND`.
   */
  pin(jobId: string, pinned?: boolean): Promise<void>;
  /**
   * Whether this engine can work now; also answers while it closes, and after. Waits for the store, but
   * never rejects.
   *
   * @example
   * const { isDraining, storeError, isLeaseHeld = true } = await engine.health();
   * const isReady = !isDraining && storeError === undefined && isLeaseHeld;
   */
  health(): Promise<EngineHealth>;
  /** Whether an engine, this or another, runs jobs of the store. */
  isServed(): Promise<boolean>;
  /** The engines of the store, those that run jobs first. */
  engines(): Promise<readonly EngineStatus[]>;
  /** What a request may choose from: the starters, and the configured models. */
  choices(): Promise<JobChoices>;
  /**
   * The stages that engines run now, this one or others; none if nobody runs jobs. Jobs whose next stage is
   * not among them wait.
   */
  servedStages(): Promise<readonly StageName[]>;
  /** Small durable state of a front end: values of at most 64 KiB of JSON. */
  storage(namespace: string): JobStorage;
  /**
   * Waits until this process leads something: of all processes that share the store, one at a time leads
   * each name. Given several names, it leads the first one that is free. A leader that ends, or shows no sign of
   * life for `limits.leaseMs`, is replaced. Waits while the store cannot be reached. Rejects with
   * `QUERY_INVALID`, or with the reason of the signal.
   *
   * @example
   * const leadership = await engine.lead('nightly-report');
   * if (await leadership.isHeld()) await sendReport({ signal: leadership.signal });
   * await leadership.release();
   */
  lead(names: string | readonly string[], options?: LeadOptions): Promise<Leadership>;
  /** Waits for running stages up to `limits.shutdownTimeoutMs`; the next engine resumes the rest. */
  close(): Promise<void>;
}

export interface JobPreviews {
  /**
   * Extends a preview by `ms` milliseconds. Rejects with `JOB_NOT_FOUND`, with `JOB_ACTIVE` before there is one,
   * and with `JOB_ENDED` after it.
   */
  extend(jobId: string, ms: number): Promise<void>;
  /**
   * Ends a preview. Visitors are shown the reason, at most 300 characters. Rejects
   * with `JOB_NOT_FOUND`, `JOB_ENDED` or `QUERY_INVALID`.
   */
  stop(jobId: string, options?: { readonly reason?: string }): Promise<void>;
}

export interface JobStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** In order of the keys. */
  list(prefix?: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
}
