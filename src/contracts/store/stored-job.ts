import type { Job } from '../job/job.ts';
import type { JobChange, TransitionEvents } from './actor-change.ts';

/** A job as the store shows it. */
export interface StoredJob {
  readonly jobId: string;
  readonly status: JobChange['status'];
  readonly createdAt: number;
  /** Whether it is pinned now; a result that was archived does not say. */
  readonly pinned?: true;
  /** What it has become, once it is archived. */
  readonly result?: Job;
  /** Before: its journal, oldest first; undefined if it cannot be read. */
  readonly history?: readonly TransitionEvents[] | undefined;
}

export interface JobQuery {
  readonly status?: JobChange['status'];
  readonly userId?: string;
  readonly parentJobId?: string;
  /** 1 to 1000. */
  readonly limit: number;
  /** The cursor that the previous page gave. */
  readonly cursor?: string;
}
