import { setImmediate as nextTick } from 'node:timers/promises';

/**
 * Shares the event loop: for small files, synchronous calls are several times faster than
 * asynchronous ones, so a few run per tick before others get their turn.
 */
export interface FileBatches {
  /** Await it before each file. Yields to the event loop after a batch; throws once aborted. */
  next(bytes: number): Promise<void> | void;
}

/** Limits the files and bytes of each batch. */
export function createFileBatches(signal?: AbortSignal): FileBatches {
  let files = 0;
  let bytes = 0;
  return {
    next(size) {
      signal?.throwIfAborted();
      const full = files > 0 && (files >= batchFiles || bytes + size > batchBytes);
      files = full ? 1 : files + 1;
      bytes = full ? size : bytes + size;
      if (full) return nextTick().then(() => signal?.throwIfAborted());
    },
  };
}

const batchFiles = 16;
const batchBytes = 64 * 1024;
