import type { JobGroup } from '../job/job-groups.ts';
import type { JobStatus, ProjectType } from '../job/job.ts';

/** Which jobs to list. */
export interface JobFilter {
  readonly status?: JobStatus;
  readonly userId?: string;
  /** Only follow-ups, retries and forks of this job. */
  readonly parentJobId?: string;
  readonly group?: JobGroup;
  readonly projectType?: ProjectType;
  /**
   * Words, each of which is part of the id, the user id, the title or the first 4,000 characters of the
   * message; upper and lower case are the same.
   */
  readonly search?: string;
  /** Created at this time or later, epoch milliseconds. */
  readonly since?: number;
  /** Created before this time, epoch milliseconds. */
  readonly until?: number;
  /** @default 'newest' */
  readonly order?: 'newest' | 'oldest';
  /** 1 to 1000. @default 50 */
  readonly limit?: number;
  /** The cursor of the previous page. */
  readonly cursor?: string;
}
