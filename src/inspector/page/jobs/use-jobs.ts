import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobStatus } from '../../../contracts/job.ts';
import type { BoardEvents, JobCounts, JobPage, JobSummary } from '../../protocol.ts';
import { type Connection, follow, get } from '../api.ts';
import { toError } from '../parts/hooks.ts';

export interface JobsFilter {
  readonly status?: JobStatus;
  readonly userId?: string;
}

export interface JobsView {
  /** The jobs loaded so far, newest first. */
  readonly jobs: readonly JobSummary[];
  readonly hasMore: boolean;
  /** Rows added at the top by the last change. */
  readonly addedAbove: number;
  readonly counts?: JobCounts;
  readonly connection: Connection;
  readonly error?: Error;
  /** Loads jobs until there are at least `count`. */
  loadTo(count: number): void;
}

interface List {
  readonly jobs: readonly JobSummary[];
  readonly cursor?: string | undefined;
  readonly isLoaded: boolean;
  readonly addedAbove: number;
}

const empty: List = { jobs: [], isLoaded: false, addedAbove: 0 };

/** The jobs that match a filter, loaded page by page and updated live. */
export function useJobs(filter: JobsFilter): JobsView {
  const [list, setList] = useState<List>(empty);
  const [counts, setCounts] = useState<JobCounts>();
  const [connection, setConnection] = useState<Connection>('open');
  const [error, setError] = useState<Error>();
  const listNow = useRef(list);
  listNow.current = list;
  const loading = useRef<Promise<void> | undefined>(undefined);
  const targetCount = useRef(0);
  const key = JSON.stringify(filter);

  useEffect(() => {
    setList(empty);
    listNow.current = empty;
    loading.current = undefined;
    targetCount.current = 0;
    const aborted = new AbortController();
    const refresh = async () => {
      const page = await get<JobPage>(addressOf(filter, 100), aborted.signal);
      setList((known) => withFirstPage(known, page));
      setError(undefined);
    };
    const tryRefresh = () => {
      refresh().catch((thrown: unknown) => {
        if (!aborted.signal.aborted) setError(toError(thrown));
      });
    };
    tryRefresh();
    let isReconnect = false;
    const stop = follow<BoardEvents>({
      path: 'board',
      onConnection(next) {
        // Changes during a disconnect are not sent again.
        if (next === 'open' && isReconnect) tryRefresh();
        isReconnect ||= next === 'open';
        setConnection(next);
      },
      on: {
        jobs: (changed) => setList((known) => withChanges(known, changed, filter)),
        counts: setCounts,
        skipped: tryRefresh,
      },
    });
    return () => {
      aborted.abort();
      stop();
    };
  }, [key]);

  async function loadAll(): Promise<void> {
    for (;;) {
      const { jobs, cursor } = listNow.current;
      if (cursor === undefined || jobs.length >= targetCount.current) return;
      const limit = Math.min(1000, Math.max(200, targetCount.current - jobs.length));
      const page = await get<JobPage>(
        `${addressOf(filter, limit)}&cursor=${encodeURIComponent(cursor)}`,
      );
      // The filter has changed meanwhile.
      if (listNow.current.cursor !== cursor) return;
      const known = new Set(listNow.current.jobs.map(({ jobId }) => jobId));
      const next: List = {
        ...listNow.current,
        jobs: [...listNow.current.jobs, ...page.jobs.filter(({ jobId }) => !known.has(jobId))],
        cursor: page.cursor,
        addedAbove: 0,
      };
      listNow.current = next;
      setList(next);
    }
  }

  return {
    jobs: list.jobs,
    hasMore: list.cursor !== undefined,
    addedAbove: list.addedAbove,
    connection,
    ...(counts && { counts }),
    ...(error && { error }),
    loadTo(count) {
      targetCount.current = Math.max(targetCount.current, count);
      loading.current ??= loadAll()
        .catch((thrown: unknown) => setError(toError(thrown)))
        .finally(() => (loading.current = undefined));
    },
  };
}

function addressOf({ status, userId }: JobsFilter, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit) });
  if (status !== undefined) query.set('status', status);
  if (userId !== undefined) query.set('userId', userId);
  return `jobs?${query.toString()}`;
}

/** Puts a new first page on top of the known jobs, if the two overlap. */
function withFirstPage(known: List, page: JobPage): List {
  const fresh = new Set(page.jobs.map(({ jobId }) => jobId));
  const joins = known.jobs.findIndex(({ jobId }) => fresh.has(jobId));
  // No overlap: more jobs are new than fit on a page, so the rest is loaded again.
  if (joins === -1) return { jobs: page.jobs, cursor: page.cursor, isLoaded: true, addedAbove: 0 };
  const rest = known.jobs.filter(({ jobId }) => !fresh.has(jobId));
  return {
    ...known,
    jobs: [...page.jobs, ...rest],
    isLoaded: true,
    addedAbove: page.jobs.length + rest.length - known.jobs.length,
  };
}

function withChanges(list: List, changed: readonly JobSummary[], filter: JobsFilter): List {
  const changes = new Map(changed.map((job) => [job.jobId, job]));
  const kept = list.jobs.flatMap((job) => {
    const now = changes.get(job.jobId);
    changes.delete(job.jobId);
    if (now === undefined) return [job];
    return fits(now, filter) ? [now] : [];
  });
  const newest = list.jobs[0]?.createdAt ?? 0;
  const added = [...changes.values()]
    .filter((job) => fits(job, filter) && (job.createdAt >= newest || filter.status !== undefined))
    .toSorted((a, b) => b.createdAt - a.createdAt);
  return { ...list, jobs: [...added, ...kept], addedAbove: added.length };
}

function fits({ status, userId }: JobSummary, filter: JobsFilter): boolean {
  return (filter.status ?? status) === status && (filter.userId ?? userId) === userId;
}
