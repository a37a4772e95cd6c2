import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { Sleep } from '../../contracts/time.ts';
import type { JobError } from '../../errors/job-error.ts';
import { toJobError } from '../../errors/to-job-error.ts';

export interface FollowOptions {
  readonly engine: Pick<JobEngine, 'watch'>;
  /** A cursor, `latest`, or undefined for the beginning of the journal. */
  readonly after: string | undefined;
  readonly signal: AbortSignal;
  readonly sleep: Sleep;
  /** Awaited before the next entry. */
  onEntry(this: void, entry: JournalEntry): Promise<void> | void;
  /** The journal can no longer be read; called once, until it can be read again. */
  onLost?(this: void, error: JobError): void;
  onRegained?(this: void): void;
}

/**
 * Reads the journal, in order, until the signal aborts or the engine closes. Goes on where it stopped when
 * the store fails for a while. An entry whose `onEntry` failed is read again.
 *
 * @throws JobError `STORE_GONE`, `CURSOR_INVALID`
 */
export async function followJournal(options: FollowOptions): Promise<void> {
  const { engine, signal, sleep, onEntry, onLost, onRegained } = options;
  let { after } = options;
  let isLost = false;
  const regain = () => {
    if (isLost) onRegained?.();
    isLost = false;
  };
  while (!signal.aborted) {
    try {
      for await (const entry of engine.watch({ signal, ...(after !== undefined && { after }) })) {
        regain();
        await onEntry(entry);
        after = entry.cursor;
      }
      return;
    } catch (thrown) {
      const error = toJobError(thrown);
      if (isClosed(error) || signal.aborted) return;
      if (error.code === 'CURSOR_INVALID' || error.code === 'STORE_GONE') throw error;
      if (!isLost) onLost?.(error);
      isLost = true;
      await sleep(pauseMs, signal).catch(() => {});
    }
  }
}

function isClosed({ code }: JobError): boolean {
  return code === 'ENGINE_CLOSED' || code === 'STORE_CLOSED';
}

const pauseMs = 1000;
