import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Job } from '../../../contracts/job.ts';
import { eventOf, foldJob } from '../../../../machines/job/job.fold.ts';
import type { JobRow, RowEvents } from '../../protocol.ts';
import { type Connection, follow, get } from '../api.ts';
import { toError } from '../parts/hooks.ts';

export interface JobView {
  /** All rows of the journal that are there, oldest first. */
  readonly rows: readonly JobRow[];
  readonly connection: Connection;
  readonly error?: Error;
  /** As it is now, with what became of its preview. */
  readonly live?: Job;
}

/** A job as its journal tells it, row by row. */
export function useJob(jobId: string): JobView {
  const [rows, setRows] = useState<readonly JobRow[]>([]);
  const [connection, setConnection] = useState<Connection>('open');
  const [live, setLive] = useState<Job>();
  const [error, setError] = useState<Error>();
  const waiting = useRef(0);

  useEffect(() => {
    setRows([]);
    setLive(undefined);
    const aborted = new AbortController();
    const load = () => {
      waiting.current = 0;
      get<Job>(`jobs/${jobId}`, aborted.signal).then(setLive, (thrown: unknown) => {
        if (!aborted.signal.aborted) setError(toError(thrown));
      });
    };
    // Of many rows at once, the job is asked for once.
    const loadSoon = () => (waiting.current ||= setTimeout(load, 150));
    load();
    const stop = follow<RowEvents<JobRow>>({
      path: `jobs/${jobId}/rows`,
      onConnection: setConnection,
      on: {
        rows(batch) {
          setRows((known) => append(known, batch));
          loadSoon();
        },
      },
    });
    // What is sent to a preview leaves no row in the journal of the job.
    const timer = setInterval(load, 10_000);
    return () => {
      aborted.abort();
      clearTimeout(waiting.current);
      clearInterval(timer);
      stop();
    };
  }, [jobId]);

  return { rows, connection, ...(live && { live }), ...(error && { error }) };
}

/** After a break, what was there already may come again. */
function append(known: readonly JobRow[], batch: readonly JobRow[]): readonly JobRow[] {
  const last = known.at(-1)?.seq ?? 0;
  const fresh = batch.filter(({ seq }) => seq > last);
  return fresh.length === 0 ? known : [...known, ...fresh];
}

/** The job as it was after a row; now where that is the last one. */
export function useJobAt({ rows, live }: JobView, index: number, isLive: boolean): Job | undefined {
  return useMemo(() => {
    const shown = rows.slice(0, index + 1);
    const then = foldJob(shown.map((row) => ({ state: row.state, event: eventOf(row) })));
    if (!isLive || live === undefined || then === undefined) return then ?? live;
    // What was asked for may be older than the rows; of a preview it knows more.
    const isCurrent = live.status === then.status && live.phase === then.phase;
    return isCurrent || live.status === 'quarantined' ? live : then;
  }, [rows, live, index, isLive]);
}
