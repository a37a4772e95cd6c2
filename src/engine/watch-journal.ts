import type { WatchOptions } from '../contracts/engine.ts';
import type { JournalEntry, Store } from '../contracts/store.ts';
import type { Changes } from './changes.ts';

interface WatchParts extends WatchOptions {
  readonly store: Pick<Store, 'journal'>;
  readonly changes: Changes;
  /** Whether a job has ended. Rejects with `JOB_NOT_FOUND`. */
  hasEnded(jobId: string): Promise<boolean>;
  isClosed(): boolean;
}

const pageSize = 200;

/**
 * The journal from a cursor on, page by page: a slow reader costs no memory, for it is the store
 * that remembers.
 */
export async function* watchJournal({
  store,
  changes,
  jobId,
  after,
  signal,
  hasEnded,
  isClosed,
}: WatchParts): AsyncGenerator<JournalEntry, void, void> {
  let wake = () => {};
  const onAbort = () => wake();
  const isOver = () => isClosed() || signal?.aborted === true;
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    for (let cursor = after; !isOver();) {
      // In this order nothing is missed: what comes after the look is in the next one.
      const changed = changes.next();
      const ended = jobId !== undefined && (await hasEnded(jobId));
      const page = await store.journal({
        limit: pageSize,
        ...(jobId !== undefined && { jobId }),
        ...(cursor !== undefined && { after: cursor }),
      });
      for (const entry of page) {
        if (isOver()) return;
        yield entry;
        cursor = entry.cursor;
      }
      if (page.length === pageSize) continue;
      if (ended) return;
      // No race: what loses one is kept by the other.
      await new Promise<void>((resolve) => {
        wake = resolve;
        void changed.then(resolve);
        if (isOver()) resolve();
      });
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}
