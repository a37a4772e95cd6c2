import { setImmediate as nextTick } from 'node:timers/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Shares the event loop: for small files, synchronous calls are several times faster than
 * asynchronous ones, so a few run per tick before others get their turn.
 */
interface FileBatches {
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

/** Creates the parent folders of `path` under `dir`. `made` collects the folders already created. */
export function makeParents(dir: string, path: string, made: Set<string>): void {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const parent = path.slice(0, end);
    if (made.has(parent)) continue;
    mkdirSync(join(dir, parent), { mode: 0o755 });
    made.add(parent);
  }
}
