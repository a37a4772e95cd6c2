import type { JobPage, JobSummary } from '../../protocol.ts';
import { fits, type JobsFilter } from './filter/jobs-filter.ts';

/** The jobs loaded so far, in their order. */
export interface List {
  readonly jobs: readonly JobSummary[];
  readonly cursor?: string | undefined;
  readonly isLoaded: boolean;
  readonly addedAbove: number;
}

export const empty: List = { jobs: [], isLoaded: false, addedAbove: 0 };

/**
 * Puts a new first page in the place of the jobs that it covers, if the two overlap: what is not on it any
 * more was removed, or fits the filter no longer.
 */
export function withFirstPage(known: List, page: JobPage, { order }: JobsFilter): List {
  if (order === 'oldest')
    return { jobs: page.jobs, cursor: page.cursor, isLoaded: true, addedAbove: 0 };
  const fresh = new Set(page.jobs.map(({ jobId }) => jobId));
  const last = known.jobs.findLastIndex(({ jobId }) => fresh.has(jobId));
  // No overlap: more jobs are new than fit on a page, so the rest is loaded again.
  if (last === -1) return { jobs: page.jobs, cursor: page.cursor, isLoaded: true, addedAbove: 0 };
  const newest = page.jobs[0]?.createdAt ?? 0;
  // The board may have reported some before the page arrived.
  const newer = known.jobs.filter(
    ({ jobId, createdAt }) => createdAt > newest && !fresh.has(jobId),
  );
  const older = page.cursor === undefined ? [] : known.jobs.slice(last + 1);
  const jobs = [...newer, ...page.jobs, ...older];
  return {
    ...known,
    jobs,
    cursor: page.cursor && known.cursor,
    isLoaded: true,
    addedAbove: Math.max(0, jobs.length - known.jobs.length),
  };
}

/** Takes jobs out that are no longer there. */
export function without(list: List, jobIds: readonly string[]): List {
  const gone = new Set(jobIds);
  return { ...list, jobs: list.jobs.filter(({ jobId }) => !gone.has(jobId)), addedAbove: 0 };
}

/** Brings in new and changed jobs. */
export function withChanges(list: List, changed: readonly JobSummary[], filter: JobsFilter): List {
  const changes = new Map(changed.map((job) => [job.jobId, job]));
  const kept = list.jobs.flatMap((job) => {
    const now = changes.get(job.jobId);
    changes.delete(job.jobId);
    if (now === undefined) return [job];
    // The store has searched more of its message than is known here.
    return fits(now, filter, { text: false }) ? [now] : [];
  });
  const isOldest = filter.order === 'oldest';
  const newest = (isOldest ? list.jobs.at(-1) : list.jobs[0])?.createdAt ?? 0;
  const added = [...changes.values()]
    .filter((job) => fits(job, filter) && (job.createdAt >= newest || filter.group !== undefined))
    .toSorted((a, b) => b.createdAt - a.createdAt);
  if (!isOldest) return { ...list, jobs: [...added, ...kept], addedAbove: added.length };
  // Before the end of the list is loaded, they are not due yet.
  const end = list.cursor === undefined ? added.toReversed() : [];
  return { ...list, jobs: [...kept, ...end], addedAbove: 0 };
}
