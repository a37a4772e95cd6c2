import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Job } from '../../../contracts/job/job.ts';
import { eventOf, foldJob } from '../../../../machines/job/job.view.ts';
import type { JobEvents, JobRow } from '../../protocol.ts';
import { ApiError, type Connection, follow, get } from '../api.ts';
import { toError } from '../parts/hooks.ts';
import { afterRows, type LiveTexts, noTexts, withText } from './live/live-texts.ts';

export interface JobView {
  /** All journal rows so far, oldest first. */
  readonly rows: readonly JobRow[];
  readonly connection: Connection;
  readonly error?: Error;
  /** The current job, including the state of its preview. */
  readonly live?: Job;
  /** What is being written now. */
  readonly texts: LiveTexts;
  /** Whether it was removed after it was loaded. */
  readonly isRemoved: boolean;
  /** Loads what was written since the stream of an ended job is over. */
  refresh(): void;
}

/** A job and its journal, updated live. */
export function useJob(jobId: string): JobView {
  const [rows, setRows] = useState<readonly JobRow[]>([]);
  const [connection, setConnection] = useState<Connection>('open');
  const [live, setLive] = useState<Job>();
  const [texts, setTexts] = useState(noTexts);
  const [error, setError] = useState<Error>();
  const [isRemoved, setRemoved] = useState(false);
  const timerId = useRef(0);
  const refresh = useRef(() => {});

  useEffect(() => {
    setRows([]);
    setLive(undefined);
    setTexts(noTexts);
    setRemoved(false);
    let isKnown = false;
    let isEnded = false;
    const aborted = new AbortController();
    const load = async () => {
      timerId.current = 0;
      try {
        setLive(await get<Job>(`jobs/${jobId}`, aborted.signal));
        isKnown = true;
      } catch (thrown) {
        if (aborted.signal.aborted) return;
        if (!isKnown || !isNotFound(thrown)) return setError(toError(thrown));
        leave();
        setRemoved(true);
      }
    };
    // Each change reads all rows: of a long journal, some batches are shown together.
    let pending: readonly JobRow[] = [];
    let count = 0;
    let flushId = 0;
    const flush = () => {
      const batch = pending;
      [pending, flushId] = [[], 0];
      setRows((known) => append(known, batch));
      setTexts((known) => afterRows(known, batch));
      loadSoon();
    };
    // Many rows at once cause one request for the job.
    const loadSoon = () => (timerId.current ||= setTimeout(() => void load(), 150));
    const followRows = () =>
      follow<JobEvents>({
        path: `jobs/${jobId}/rows`,
        onConnection(next) {
          isEnded = next === 'ended';
          setConnection(next);
        },
        on: {
          rows(batch) {
            pending = [...pending, ...batch];
            count += batch.length;
            if (count < manyRows) flush();
            else flushId ||= setTimeout(flush, flushMs);
          },
          text: (message) => setTexts((known) => withText(known, message)),
        },
      });
    void load();
    let stop = followRows();
    refresh.current = () => {
      if (aborted.signal.aborted) return;
      void load();
      if (isEnded) stop = followRows();
    };
    // A removal leaves no row in the journal, and some changes of a preview do not either.
    const timer = setInterval(() => void load(), 5000);
    const leave = () => {
      aborted.abort();
      clearTimeout(timerId.current);
      clearTimeout(flushId);
      clearInterval(timer);
      stop();
    };
    return leave;
  }, [jobId]);

  return {
    rows,
    connection,
    texts,
    isRemoved,
    refresh: () => refresh.current(),
    ...(live && { live }),
    ...(error && { error }),
  };
}

const manyRows = 2000;
const flushMs = 500;

function isNotFound(thrown: unknown): boolean {
  return thrown instanceof ApiError && thrown.code === 'JOB_NOT_FOUND';
}

/** After a reconnect, known rows may arrive again. */
function append(known: readonly JobRow[], batch: readonly JobRow[]): readonly JobRow[] {
  const last = known.at(-1)?.seq ?? 0;
  const fresh = batch.filter(({ seq }) => seq > last);
  return fresh.length === 0 ? known : [...known, ...fresh];
}

/** The job as it was after a row, or the current job if the page is live. */
export function useJobAt({ rows, live }: JobView, index: number, isLive: boolean): Job | undefined {
  return useMemo(() => {
    const shown = rows.slice(0, index + 1);
    const folded = foldJob(shown.map((row) => ({ state: row.state, event: eventOf(row) })));
    if (!isLive || live === undefined || folded === undefined) return folded ?? live;
    // The loaded job may be older than the rows, but knows more about the preview.
    const isCurrent =
      live.status === folded.status &&
      live.phase === folded.phase &&
      live.revision === folded.revision;
    return isCurrent || live.status === 'quarantined' ? live : folded;
  }, [rows, live, index, isLive]);
}
