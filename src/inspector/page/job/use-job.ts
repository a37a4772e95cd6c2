import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Job } from '../../../contracts/job.ts';
import { eventOf, foldJob } from '../../../../machines/job/job.view.ts';
import type { JobEvents, JobRow } from '../../protocol.ts';
import { type Connection, follow, get } from '../api.ts';
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
}

/** A job and its journal, updated live. */
export function useJob(jobId: string): JobView {
  const [rows, setRows] = useState<readonly JobRow[]>([]);
  const [connection, setConnection] = useState<Connection>('open');
  const [live, setLive] = useState<Job>();
  const [texts, setTexts] = useState(noTexts);
  const [error, setError] = useState<Error>();
  const timerId = useRef(0);

  useEffect(() => {
    setRows([]);
    setLive(undefined);
    setTexts(noTexts);
    const aborted = new AbortController();
    const load = () => {
      timerId.current = 0;
      get<Job>(`jobs/${jobId}`, aborted.signal).then(setLive, (thrown: unknown) => {
        if (!aborted.signal.aborted) setError(toError(thrown));
      });
    };
    // Many rows at once cause one request for the job.
    const loadSoon = () => (timerId.current ||= setTimeout(load, 150));
    load();
    const stop = follow<JobEvents>({
      path: `jobs/${jobId}/rows`,
      onConnection: setConnection,
      on: {
        rows(batch) {
          setRows((known) => append(known, batch));
          setTexts((known) => afterRows(known, batch));
          loadSoon();
        },
        text: (message) => setTexts((known) => withText(known, message)),
      },
    });
    // Some changes of a preview leave no row in the journal of the job.
    const timer = setInterval(load, 10_000);
    return () => {
      aborted.abort();
      clearTimeout(timerId.current);
      clearInterval(timer);
      stop();
    };
  }, [jobId]);

  return { rows, connection, texts, ...(live && { live }), ...(error && { error }) };
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
    const isCurrent = live.status === folded.status && live.phase === folded.phase;
    return isCurrent || live.status === 'quarantined' ? live : folded;
  }, [rows, live, index, isLive]);
}
