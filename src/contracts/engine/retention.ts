import type { JobPart } from '../job/job-parts.ts';

/**
 * How long the parts of a job are kept after it has ended, in milliseconds. A part without an age is kept
 * for good, or until `maxBytes` is exceeded.
 */
export interface Retention {
  /** The folder in which the project was written. */
  readonly workspaceMs?: number;
  /** The output folder, the zip, the screenshots and the transcript. */
  readonly outputMs?: number;
  /** The log file. */
  readonly logMs?: number;
  /** What its durable steps returned, such as replies of a model. */
  readonly answersMs?: number;
  /** The job itself: journal and result. All that is left of the other parts goes with it. */
  readonly recordMs?: number;
  /**
   * The most bytes that ended jobs may hold. Beyond it the parts of the oldest go first; their records
   * go only if that is not enough.
   */
  readonly maxBytes?: number;
}

/** What a prune has removed, or would remove. */
export interface PruneReport {
  /** Jobs of which a part went. */
  readonly jobs: number;
  readonly files: number;
  readonly bytes: number;
  /** Paths that were left, with the reason: they are not ours, or the disk failed. */
  readonly left: readonly string[];
}

/** What came of `remove` and `forget`. */
export interface RemovalReport extends PruneReport {
  /**
   * Jobs that have not ended, because no engine runs them: they are cancelled, and go when an engine
   * has ended them.
   */
  readonly pending: number;
}

/** What jobs hold. */
export interface Usage {
  readonly jobs: number;
  /** Bytes by kind, of the jobs that have ended. */
  readonly bytes: Readonly<Record<JobPart, number>>;
  /** The users that hold the most bytes, largest first. */
  readonly users: readonly {
    readonly userId: string;
    readonly jobs: number;
    readonly bytes: number;
  }[];
  /** Those of the jobs that are pinned. Their families stay too, and are not counted here. */
  readonly pinned: { readonly jobs: number; readonly bytes: number };
  /** Files and folders in the base folders that no job accounts for. */
  readonly leftOvers: { readonly entries: number; readonly bytes: number };
  /** Bytes of the files of the store; undefined for one in memory. */
  readonly storeBytes?: number;
  /** Free bytes of the disk with the least space. */
  readonly freeBytes: number;
}
