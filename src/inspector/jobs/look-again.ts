import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine, WatchOptions } from '../../contracts/engine.ts';
import type { JournalEntry } from '../../contracts/store.ts';

interface LookOptions extends WatchOptions {
  readonly engine: Pick<JobEngine, 'watch'>;
  readonly jobId: string;
  readonly signal: AbortSignal;
  /** From one look to the next where there was little to see. @default 80 */
  readonly restMs?: number;
}

/**
 * The rows of a job in batches, to its end. A watch looks whenever anything changes in the store,
 * which is often where many jobs run: this one looks, rests, and looks again.
 */
export async function* lookAgain({
  engine,
  jobId,
  after,
  signal,
  restMs = 80,
}: LookOptions): AsyncGenerator<readonly JournalEntry[]> {
  // Each look but the first begins with the last row that is known: it tells that the look is made.
  let from = after;
  let known = 0;
  while (!signal.aborted) {
    const { batch, isOver } = await look(from);
    const fresh = batch.slice(known);
    from = batch.at(-2)?.cursor ?? from;
    known = Math.max(known, Math.min(1, batch.length));
    if (fresh.length > 0) yield fresh;
    if (isOver) return;
    if (batch.length < mostInBatch) {
      await delay(restMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  /** Waits for a first row, and takes those along that are there with it. */
  async function look(cursor: string | undefined) {
    const stop = new AbortController();
    const watched = engine.watch({
      jobId,
      signal: AbortSignal.any([signal, stop.signal]),
      ...(cursor !== undefined && { after: cursor }),
    });
    const rows = watched[Symbol.asyncIterator]();
    const batch: JournalEntry[] = [];
    let next = rows.next();
    try {
      while (batch.length < mostInBatch) {
        const result = batch.length === 0 ? await next : await Promise.race([next, nextTurn()]);
        if (result === undefined) return { batch, isOver: false };
        // It ends by itself only with the job.
        if (result.done === true) return { batch, isOver: !signal.aborted };
        batch.push(result.value);
        next = rows.next();
      }
      return { batch, isOver: false };
    } finally {
      stop.abort();
      // What has come meanwhile comes again with the next look.
      await next;
      await rows.return?.();
    }
  }
}

const mostInBatch = 200;

function nextTurn(): Promise<undefined> {
  return new Promise((resolve) => {
    setImmediate(() => resolve(undefined));
  });
}
