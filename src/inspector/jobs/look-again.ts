import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine, WatchOptions } from '../../contracts/engine.ts';
import type { JournalEntry } from '../../contracts/journal.ts';

interface LookOptions extends WatchOptions {
  readonly engine: Pick<JobEngine, 'watch'>;
  readonly jobId: string;
  readonly signal: AbortSignal;
  /** From one batch to the next where there was little to see. @default 80 */
  readonly restMs?: number;
}

/** The rows of a job in batches, to its end: one watch, of which it takes what has come, and rests. */
export async function* lookAgain({
  engine,
  jobId,
  after,
  signal,
  restMs = 80,
}: LookOptions): AsyncGenerator<readonly JournalEntry[]> {
  const stop = new AbortController();
  const watched = engine.watch({
    jobId,
    signal: AbortSignal.any([signal, stop.signal]),
    ...(after !== undefined && { after }),
  });
  const rows = watched[Symbol.asyncIterator]();
  let next = rows.next();
  try {
    for (let isOver = false; !isOver;) {
      const batch: JournalEntry[] = [];
      // Waits for a first row, and takes those along that are there with it.
      for (let row = await next; ;) {
        isOver = row.done === true;
        if (row.done === true) break;
        batch.push(row.value);
        next = rows.next();
        if (batch.length === mostInBatch) break;
        const soon = await Promise.race([next, nextTurn()]);
        if (soon === undefined) break;
        row = soon;
      }
      if (batch.length > 0 && !signal.aborted) yield batch;
      if (isOver || signal.aborted) return;
      if (batch.length < mostInBatch) {
        await delay(restMs, undefined, { signal, ref: false }).catch(() => {});
      }
    }
  } finally {
    stop.abort();
    next.catch(() => {});
    await rows.return?.();
  }
}

const mostInBatch = 200;

function nextTurn(): Promise<undefined> {
  return new Promise((resolve) => {
    setImmediate(() => resolve(undefined));
  });
}
