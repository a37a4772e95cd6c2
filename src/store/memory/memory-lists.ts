import type { JobCounts } from '../../contracts/job/job-groups.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { JobQuery } from '../../contracts/store/stored-job.ts';
import { checkLimit } from '../check.ts';
import { groupOf, toSearched, toSearchedText, toSearchWords } from '../job-search.ts';
import { listCursor, parseListCursor } from '../rows/cursors.ts';
import { type Actor, toStoredJob } from './memory-actor.ts';

/** A page of the jobs that fit a query. */
export function listJobs(
  actors: Iterable<Actor>,
  query: JobQuery,
): Awaited<ReturnType<Store['list']>> {
  const limit = checkLimit(query.limit);
  const from = query.cursor === undefined ? undefined : parseListCursor(query.cursor);
  const isNewest = query.order !== 'oldest';
  const found = [...actors].filter(
    (actor) =>
      actor.kind === 'job' &&
      (from === undefined || (isNewest ? actor.rowId < from : actor.rowId > from)) &&
      fits(actor, query),
  );
  if (isNewest) found.reverse();
  const page = found.slice(0, limit);
  const jobs = page.map(toStoredJob);
  const last = page.at(-1);
  return found.length > page.length && last ? { jobs, cursor: listCursor(last.rowId) } : { jobs };
}

function fits({ id, lifecycle, status, title, job }: Actor, query: JobQuery): boolean {
  const { userId, createdAt = 0, projectType, parentJobId } = job ?? {};
  const text = `${toSearchedText(id, job)}\n${toSearched(title)}`;
  return (
    (query.status ?? status) === status &&
    (query.group ?? groupOf(lifecycle, status)) === groupOf(lifecycle, status) &&
    (query.userId ?? userId) === userId &&
    (query.parentJobId ?? parentJobId) === parentJobId &&
    (query.projectType ?? projectType) === projectType &&
    createdAt >= (query.since ?? -Infinity) &&
    createdAt < (query.until ?? Infinity) &&
    toSearchWords(query.search).every((word) => text.includes(word))
  );
}

/** How many jobs each group has. */
export function countJobs(actors: Iterable<Actor>): JobCounts {
  const counts = { running: 0, needsYou: 0, failed: 0, done: 0, cancelled: 0 };
  for (const { kind, lifecycle, status } of actors)
    if (kind === 'job') counts[groupOf(lifecycle, status)] += 1;
  return counts;
}
