import { statSync, utimesSync } from 'node:fs';
import { JobError } from '../../errors/job-error.ts';

/** The files of a store that is open: SQLite would go on with them where they have no name any more. */
export interface FileGuard {
  /** Looks whether all of them are where they were. What is gone once is never back. */
  check(): boolean;
  /** Goes by the last check. @throws JobError `STORE_GONE` */
  assert(): void;
  /** Looks at the database itself, as before each write. @throws JobError `STORE_GONE` */
  assertFile(): void;
}

/**
 * Takes down which files a database has open. Where another process finds the index of the
 * write-ahead log (`-shm`) missing, it makes a new one, and both then write over each other: a store
 * that is not whole any more is left as it is.
 *
 * https://sqlite.org/howtocorrupt.html, "Unlinking or renaming a database file while in use"
 *
 * @param onGone Called once.
 */
export function createFileGuard(path: string, onGone: () => void): FileGuard {
  const opened = [path, `${path}-wal`, `${path}-shm`].map((file): Known => ({
    file,
    identity: identify(file),
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

  /** Writes to mapped memory leave a file as old as it was: cleaners of temporary folders go by that. */
  function touch(): void {
    touchedAt = performance.now();
    const now = new Date();
    for (const { file } of opened) {
      try {
        utimesSync(file, now, now);
      } catch {
        // The next check tells what has become of it.
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
  readonly identity: string | undefined;
}

function isThere({ file, identity }: Known): boolean {
  return identify(file, identity) === identity;
}

const touchEveryMs = 3_600_000;

/** Undefined where there is none. What cannot be asked for now is taken to be where it was. */
function identify(path: string, before?: string): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && `${stats.dev}:${stats.ino}`;
  } catch {
    return before;
  }
}
