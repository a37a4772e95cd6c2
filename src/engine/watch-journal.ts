import type { WatchOptions } from '../contracts/engine.ts';
import type { JournalEntry, Store } from '../contracts/store.ts';
import type { Changes } from './changes.ts';

const pageSize = 200;
const finalStates: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled', 'quarantined']);

/**
 * The journal from a cursor on, page by page: a slow reader costs no memory, for it is the store
 * that remembers.
 */
export async function* watchJournal(
  store: Pick<Store, 'journal'>,
  changes: Changes,
  { jobId, after, signal }: WatchOptions,
  isClosed: () => boolean,
): AsyncGenerator<JournalEntry, void, void> {
  const aborted = signal && new Promise<void>((resolve) => onAbort(signal, resolve));
  for (let cursor = after; ;) {
    const changed = changes.next();
    const page = await store.journal({
      limit: pageSize,
      ...(jobId !== undefined && { jobId }),
      ...(cursor !== undefined && { after: cursor }),
    });
    for (const [index, entry] of page.entries()) {
      if (signal?.aborted === true) return;
      yield entry;
      cursor = entry.cursor;
      // All entries of the transition that ended the job carry its final state.
      const isLast = page[index + 1] === undefined && page.length < pageSize;
      if (jobId !== undefined && isLast && finalStates.has(entry.state)) return;
    }
    if (page.length === pageSize) continue;
    if (isClosed() || signal?.aborted === true) return;
    await (aborted ? Promise.race([changed, aborted]) : changed);
  }
}

function onAbort(signal: AbortSignal, listener: () => void): void {
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
}
