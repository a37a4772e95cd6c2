import type { Job } from '../job/job.ts';
import type { JobPart } from '../job/job-parts.ts';

/** Bytes of each part that a job still has. */
export type PartBytes = Readonly<Partial<Record<JobPart, number>>>;

/** A job as retention sees it. */
export interface KeptJob {
  readonly jobId: string;
  readonly userId: string;
  /**
   * When it ended, epoch milliseconds. Undefined while it may still be written: until an engine has
   * archived or quarantined it.
   */
  readonly endedAt?: number;
  readonly pinned: boolean;
  /** Whether it is to be removed as soon as it has ended. */
  readonly unwanted: boolean;
  /** Whether its preview is live, or about to be. */
  readonly previewed: boolean;
  /** The parts that are being removed. */
  readonly going: readonly JobPart[];
  /** The parts that it still has; undefined until they were measured. */
  readonly parts?: PartBytes;
}

/** What `mark` writes of one job. */
export interface Marking {
  readonly jobId: string;
  readonly parts: readonly JobPart[];
  /** Replaces the archived result; omitted if the job was not archived with one. */
  readonly result?: Job;
}

/**
 * What a store knows for retention. The removal of parts of a job has three steps: `mark` writes what
 * goes, so that readers know; then the files are removed; then `finish` removes the rows and forgets
 * the mark. A process can die between any two of them: `going` lists what the next one finishes.
 */
export interface StoreRetention {
  /**
   * Ended jobs whose time to be looked at has come, the longest overdue first. A job is due when it
   * ends, and then at the time that `note` names.
   */
  due(query: {
    readonly at: number;
    readonly limit: number;
    /** Only jobs that are to be removed at once. */
    readonly unwanted?: boolean;
  }): Promise<readonly KeptJob[]>;
  /** Marked jobs. */
  going(limit: number): Promise<readonly KeptJob[]>;
  /**
   * Jobs that have ended, are pinned or unwanted, in the order of their rows. The cursor is undefined
   * after the last page.
   */
  list(query: {
    readonly limit: number;
    readonly cursor?: number;
  }): Promise<{ readonly jobs: readonly KeptJob[]; readonly cursor?: number }>;
  /** Measured jobs that still have bytes beside their records (or, with `records`, any), oldest end first. */
  oldest(query: {
    readonly limit: number;
    readonly records: boolean;
    /** The number of jobs to skip. */
    readonly skip: number;
  }): Promise<readonly KeptJob[]>;
  /** The bytes of all measured jobs: beside their records, and of these. */
  totals(): Promise<{ readonly files: number; readonly records: number }>;
  /** One job, in any lifecycle. */
  get(jobId: string): Promise<KeptJob | undefined>;
  /** Whether a job is pinned. Much cheaper than `get`. */
  isPinned(jobId: string): Promise<boolean>;
  /** The jobs that were made from a job. */
  children(jobId: string): Promise<readonly string[]>;
  /** The job that a job was made from, if it is still there. */
  parent(jobId: string): Promise<string | undefined>;
  /**
   * Notes the bytes of the parts that are files, to which the store adds those of its rows; and when
   * to look at the job again, never if undefined.
   */
  note(
    jobId: string,
    note: { readonly parts?: PartBytes; readonly lookAt: number | undefined },
  ): Promise<void>;
  /**
   * Marks parts of ended jobs in one transaction: each job gets a `job.pruned` event and its new
   * result. False, and nothing is written, if one of them has not ended, is pinned or previewed
   * (unless it is unwanted), or has a child that is not among them. A failed preview that could be
   * reopened ends.
   */
  mark(jobs: readonly Marking[], at: number): Promise<boolean>;
  /**
   * Removes the rows of the marked parts; with `record` among them, the job. Large ones go in several
   * calls: true if there is more to remove.
   */
  finish(jobId: string): Promise<boolean>;
  /**
   * Protects a job from retention, or no longer, in any lifecycle. It gets a `job.pinned` or
   * `job.unpinned` event if that changes it. False if there is no such job.
   */
  pin(jobId: string, pinned: boolean, at: number): Promise<boolean>;
  /** Has a job and all that was made from it removed once they have ended; gives their ids, parents first. */
  reject(jobId: string): Promise<readonly string[]>;
  /** Forgets what the budgets of a user have counted, and their place in the queue. */
  forgetSpent(userId: string): Promise<void>;
  /**
   * Gives free space back, a bounded amount per call; true if there is more. With `whole` all of it, and
   * nothing that was deleted is left in the files; that may take long. True then means that another
   * process prevented it.
   */
  compact(options?: { readonly whole?: boolean }): Promise<boolean>;
  /** Bytes of the files of the store; undefined without files. */
  fileBytes(): Promise<number | undefined>;
}
