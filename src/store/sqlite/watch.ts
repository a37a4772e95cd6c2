import { createListeners, type Listeners } from '../listeners.ts';
import type { FileGuard } from './file/file-guard.ts';
import { integer } from '../rows/columns.ts';
import type { Sql } from './sql.ts';

/** How often the store polls for commits of other processes, in milliseconds. */
const pollMs = 50;

interface WatchParts {
  readonly fileGuard: FileGuard;
  onForeign(): void;
}

/**
 * Listeners that are also called when another connection has committed, after `onForeign`, and when
 * the files are gone. A poll costs microseconds and is made only while there are listeners.
 */
export function createWatch(sql: Sql, { fileGuard, onForeign }: WatchParts): Listeners {
  let timer: NodeJS.Timeout | undefined;
  let seen: number | undefined;

  const listeners = createListeners((size) => {
    if (size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else if (timer === undefined) {
      seen = versionOf();
      timer = setInterval(poll, pollMs).unref();
    }
  });
  return listeners;

  function poll(): void {
    if (!fileGuard.check()) {
      clearInterval(timer);
      return listeners.call({ work: true });
    }
    const version = versionOf();
    if (version === undefined || version === seen) return;
    seen = version;
    onForeign();
    listeners.call({ work: true });
  }

  /** Undefined if the database cannot be read now: the next poll tries again. */
  function versionOf(): number | undefined {
    try {
      const row = sql('pragma data_version').get();
      return row && integer(row, 'data_version');
    } catch {
      return undefined;
    }
  }
}
