import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Shares the event loop: synchronous calls are several times faster than asynchronous ones for
 * small files, so a turn does some of them and then lets others run.
 */
export interface Turns {
  /** To be awaited before `bytes` are read or written; throws when the signal is aborted. */
  take(bytes: number): Promise<void> | void;
}

/** Counts files and bytes of each turn. */
export function createTurns(signal?: AbortSignal): Turns {
  let files = 0;
  let bytes = 0;
  return {
    take(size) {
      signal?.throwIfAborted();
      const full = files > 0 && (files >= turnFiles || bytes + size > turnBytes);
      files = full ? 1 : files + 1;
      bytes = full ? size : bytes + size;
      if (full) return nextTurn().then(() => signal?.throwIfAborted());
    },
  };
}

const turnFiles = 16;
const turnBytes = 64 * 1024;
