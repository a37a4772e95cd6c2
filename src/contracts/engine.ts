import type { CallRecord, LiveText } from './durable-step.ts';
import type { Job, JobArtifacts, JobRequest, JobStatus } from './job.ts';
import type { JournalEntry } from './journal.ts';

/** What can be sent to a job from outside. */
export type JobCommand =
  | { readonly type: 'job.cancel' }
  | { readonly type: 'job.approve' }
  | { readonly type: 'job.reject'; readonly reason: string }
  | { readonly type: 'job.retry' };

export interface JobFilter {
  readonly status?: JobStatus;
  readonly userId?: string;
  /** 1 to 1000. @default 50 */
  readonly limit?: number;
  /** Of the page before. */
  readonly cursor?: string;
}

export interface WatchOptions {
  /** Only this job; the watch then ends after its final entry. */
  readonly jobId?: string;
  /**
   * Begins after this cursor; `'latest'`: with what is committed after the call.
   * @default the beginning
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

export interface ResultOptions {
  readonly signal?: AbortSignal;
}

/** Many jobs, durable: what it says has been committed. `await using` closes it. */
export interface JobEngine extends AsyncDisposable {
  /**
   * Resolves when the job is durable. With an idempotency key that is known, it is the job of then.
   * Rejects with the codes of a bad request.
   */
  submit(
    request: JobRequest,
    options?: { readonly idempotencyKey?: string },
  ): Promise<{ readonly jobId: string }>;
  /**
   * The job, once it has ended. Rejects with `JOB_NOT_FOUND`, or the reason of the signal, which ends
   * the wait and not the job.
   */
  result(jobId: string, options?: ResultOptions): Promise<Job>;
  get(jobId: string): Promise<Job | undefined>;
  /** Newest first. Rejects with `QUERY_INVALID` or `CURSOR_INVALID`. */
  list(filter?: JobFilter): Promise<{ readonly jobs: readonly Job[]; readonly cursor?: string }>;
  /** Durable when it resolves. Rejects with `JOB_NOT_FOUND`, `JOB_ENDED` or `EVENT_INVALID`. */
  send(jobId: string, command: JobCommand): Promise<void>;
  /**
   * A new job of the same request; with an idempotency key that is known, it is the job of then.
   * Rejects with `JOB_NOT_FOUND`.
   */
  retry(
    jobId: string,
    options?: { readonly idempotencyKey?: string },
  ): Promise<{ readonly jobId: string }>;
  /** Every journal entry from a cursor on, in order and without a gap. */
  watch(options: LiveWatchOptions): AsyncIterable<JournalEntry | LiveText>;
  watch(options?: WatchOptions): AsyncIterable<JournalEntry>;
  /**
   * All runs of the durable steps of a job, such as its model calls, in the order in which they were
   * sent. Rejects with `JOB_NOT_FOUND`.
   */
  calls(jobId: string): Promise<readonly CallRecord[]>;
  /** Its bytes. Rejects with `JOB_NOT_FOUND`, `ARTIFACT_NOT_FOUND` or `OUTSIDE_OUTPUT`. */
  artifact(jobId: string, name: keyof JobArtifacts): Promise<ReadableStream<Uint8Array>>;
  readonly previews: JobPreviews;
  /** Whether there is an engine that runs the jobs of the store: this one or another. */
  isServed(): Promise<boolean>;
  /** Small durable state of a front end: values of at most 64 KiB of JSON. */
  storage(namespace: string): JobStorage;
  /** Gives running stages a bounded time, leaves the rest for resumption, and frees everything. */
  close(): Promise<void>;
}

export interface JobPreviews {
  /** Lets a preview live `ms` milliseconds longer. Rejects with `JOB_NOT_FOUND` or `JOB_ENDED`. */
  extend(jobId: string, ms: number): Promise<void>;
  /**
   * Ends a preview. A reason of at most 300 characters is kept, and told to whoever opens the link.
   * Rejects with `JOB_NOT_FOUND`, `JOB_ENDED` or `QUERY_INVALID`.
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
