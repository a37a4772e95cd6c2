import type { JobFilter } from '../engine/job-filter.ts';
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

/** A filter with its limit. `search` is text of people: it is never a pattern. */
export interface JobQuery extends JobFilter {
  /** 1 to 1000. */
  readonly limit: number;
}
