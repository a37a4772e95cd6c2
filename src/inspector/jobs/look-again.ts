import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine, WatchOptions } from '../../contracts/engine.ts';
import type { JournalEntry } from '../../contracts/store.ts';

interface LookOptions extends WatchOptions {
  readonly engine: Pick<JobEngine, 'watch'>;
  readonly jobId: string;
  readonly signal: AbortSignal;
}

/**
 * The rows of a job in batches, to its end. A watch looks whenever anything changes in the store,
 * which is often where many jobs run: this one looks, rests, and looks again from where it was.
 */
export async function* lookAgain({
  engine,
  jobId,
  after,
  signal,
}: LookOptions): AsyncGenerator<readonly JournalEntry[]> {
  let window = shortestMs;
  for (let cursor = after; !signal.aborted;) {
    const { batch, isOver } = await look(cursor, window);
    cursor = batch.at(-1)?.cursor ?? cursor;
    if (batch.length > 0) yield batch;
    if (isOver) return;
    // A store that is far away may need longer for one look.
    window = batch.length > 0 ? shortestMs : Math.min(window * 2, longestMs);
    if (batch.length < mostInBatch) {
      await delay(restMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  async function look(cursor: string | undefined, ms: number) {
    const shut = AbortSignal.any([signal, AbortSignal.timeout(ms)]);
    const batch: JournalEntry[] = [];
    const rows = engine.watch({
      jobId,
      signal: shut,
      ...(cursor !== undefined && { after: cursor }),
    });
    for await (const entry of rows) {
      batch.push(entry);
      if (batch.length === mostInBatch) return { batch, isOver: false };
    }
    // It ends by itself only with the job.
    return { batch, isOver: !shut.aborted };
  }
}

const shortestMs = 15;
const longestMs = 2000;
const restMs = 80;
const mostInBatch = 200;
