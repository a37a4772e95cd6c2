import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine, WatchOptions } from '../../contracts/engine.ts';
import type { JournalEntry } from '../../contracts/journal.ts';

interface BatchOptions extends WatchOptions {
  readonly engine: Pick<JobEngine, 'watch'>;
  readonly jobId: string;
  readonly signal: AbortSignal;
  /** Pause after a batch that is not full, in milliseconds. @default 80 */
  readonly pauseMs?: number;
}

/** The rows of a job in batches, until it ends. Each batch takes all rows available, then pauses. */
export async function* batchRows({
  engine,
  jobId,
  after,
  signal,
  pauseMs = 80,
}: BatchOptions): AsyncGenerator<readonly JournalEntry[]> {
  const stop = new AbortController();
  const watched = engine.watch({
    jobId,
    signal: AbortSignal.any([signal, stop.signal]),
    ...(after !== undefined && { after }),
  });
  const rows = watched[Symbol.asyncIterator]();
  let next = rows.next();
  try {
    for (let hasEnded = false; !hasEnded;) {
      const batch: JournalEntry[] = [];
      // Waits for a first row, then takes all rows that follow in the same tick.
      for (let row = await next; ;) {
        hasEnded = row.done === true;
        if (row.done === true) break;
        batch.push(row.value);
        next = rows.next();
        if (batch.length === maxBatch) break;
        const soon = await Promise.race([next, nextTick()]);
        if (soon === undefined) break;
        row = soon;
      }
      if (batch.length > 0 && !signal.aborted) yield batch;
      if (hasEnded || signal.aborted) return;
      if (batch.length < maxBatch) {
        await delay(pauseMs, undefined, { signal, ref: false }).catch(() => {});
      }
    }
  } finally {
    stop.abort();
    next.catch(() => {});
    await rows.return?.();
  }
}

const maxBatch = 200;

function nextTick(): Promise<undefined> {
  return new Promise((resolve) => {
    setImmediate(() => resolve(undefined));
  });
}
