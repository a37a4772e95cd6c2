import { type Stats, statSync, utimesSync } from 'node:fs';
import { JobError } from '../../../errors/job-error.ts';

/** Watches the files of an open store: SQLite would go on using them after they were removed. */
export interface FileGuard {
  /** Checks that all of them are still there. Once one is gone, the answer stays false. */
  check(): boolean;
  /** Uses the last check. @throws JobError `STORE_GONE` */
  assert(): void;
  /** Checks the database file itself, before each write. @throws JobError `STORE_GONE` */
  assertFile(): void;
}

/**
 * Remembers which files a database has open. If another process finds the index of the write-ahead
 * log (`-shm`) missing, it makes a new one, and both then overwrite each other. So a store of which
 * a file is gone is no longer written.
 *
 * https://sqlite.org/howtocorrupt.html, "Unlinking or renaming a database file while in use"
 *
 * @param onGone Called once.
 */
export function createFileGuard(path: string, onGone: () => void): FileGuard {
  const opened = [path, `${path}-wal`, `${path}-shm`].map((file): Known => ({
    file,
    stats: statOf(file),
  }));
  let gone: string | undefined;
  let touchedAt = performance.now();

  function check(): boolean {
    const missing = gone ?? opened.find((known) => !isThere(known))?.file;
    if (missing !== undefined) lose(missing);
    else if (performance.now() - touchedAt > touchEveryMs) touch();
    return missing === undefined;
  }

  function lose(file: string): void {
    if (gone === undefined) onGone();
    gone ??= file;
  }

  /** Writes to mapped memory do not change the times of a file, by which temporary folders are cleaned. */
  function touch(): void {
    touchedAt = performance.now();
    const now = new Date();
    for (const { file } of opened) {
      try {
        utimesSync(file, now, now);
      } catch {
        // The next check finds out.
      }
    }
  }

  function assert(): void {
    if (gone === undefined) return;
    throw new JobError('STORE_GONE', `${gone} was removed or replaced while it was open.`);
  }

  return {
    check,
    assert,
    assertFile() {
      if (opened[0] !== undefined && !isThere(opened[0])) lose(path);
      assert();
    },
  };
}

interface Known {
  readonly file: string;
  /** When it was opened; undefined if there was no file. */
  readonly stats: Stats | undefined;
}

function isThere({ file, stats }: Known): boolean {
  const now = statOf(file, stats);
  return now?.ino === stats?.ino && now?.dev === stats?.dev;
}

/** Undefined if there is no file. If stat fails, the file is assumed unchanged. */
function statOf(path: string, before?: Stats): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return before;
  }
}

const touchEveryMs = 3_600_000;
