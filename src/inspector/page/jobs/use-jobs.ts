import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobCounts } from '../../../contracts/job/job-groups.ts';
import type { BoardEvents, JobPage, JobSummary } from '../../protocol.ts';
import { type Connection, follow, get } from '../api.ts';
import { toError } from '../parts/hooks.ts';
import { type JobsFilter, requestOf } from './filter/jobs-filter.ts';
import { empty, type List, withChanges, withFirstPage, without } from './job-list.ts';

export interface JobsView {
  /** The jobs loaded so far, in their order. */
  readonly jobs: readonly JobSummary[];
  readonly hasMore: boolean;
  /** Whether the first page has arrived. */
  readonly isLoaded: boolean;
  /** Rows added at the top by the last change. */
  readonly addedAbove: number;
  readonly counts?: JobCounts;
  readonly connection: Connection;
  readonly error?: Error;
  /** Loads jobs until there are at least `count`. */
  loadTo(count: number): void;
}

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
      const page = await get<JobPage>(requestOf(filter, 100), aborted.signal);
      setList((known) => withFirstPage(known, page, filter));
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
        removed: (jobIds) => setList((known) => without(known, jobIds)),
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
        `${requestOf(filter, limit)}&cursor=${encodeURIComponent(cursor)}`,
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
    isLoaded: list.isLoaded,
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
