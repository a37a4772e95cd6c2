import { setTimeout as delay } from 'node:timers/promises';

interface BatchOptions<Row> {
  /** Yields the rows until the signal is aborted. */
  watch(signal: AbortSignal): AsyncIterable<Row>;
  readonly signal: AbortSignal;
  /** Pause after a batch that is not full, in milliseconds. @default 80 */
  readonly pauseMs?: number;
}

/** The rows of a job in batches, until it ends. Each batch takes all rows available, then pauses. */
export async function* batchRows<Row>({
  watch,
  signal,
  pauseMs = 80,
}: BatchOptions<Row>): AsyncGenerator<readonly Row[]> {
  const stop = new AbortController();
  const rows = watch(AbortSignal.any([signal, stop.signal]))[Symbol.asyncIterator]();
  let next = rows.next();
  try {
    for (let hasEnded = false; !hasEnded;) {
      const batch: Row[] = [];
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
