import type { DatabaseSync } from 'node:sqlite';
import type { JobError } from '../../../errors/job-error.ts';
import { closedError } from '../../check.ts';
import { pauseMs, isBusy, isOfOneChange, toOwnError } from '../sqlite-error.ts';

export interface GroupCommit {
  /** Runs `change` in the next transaction; resolves with its result once that is committed. */
  write<T>(change: () => T): Promise<T>;
  /** Refuses further changes and resolves when the waiting ones are written. */
  close(): Promise<void>;
}

export interface GroupCommitOptions {
  readonly database: DatabaseSync;
  /** How long a change waits for a lock, in milliseconds. */
  readonly lockedAfterMs: number;
  /** Converts what SQLite threw. */
  toError(thrown: unknown): JobError;
  /** Throws if nothing may be written any more. */
  assertInPlace(): void;
  /** Writes what belongs to all changes of a transaction. */
  beforeCommit(): void;
  onCommitted(): void;
}

/**
 * A change that waits for its transaction. A class, because V8 allocates object literals in its old
 * space once a hundred of them were alive together.
 */
class Waiting {
  /** When it first found the store locked. */
  since: number | undefined;
  readonly run: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;

  constructor(run: () => void, resolve: () => void, reject: (error: unknown) => void) {
    this.run = run;
    this.resolve = resolve;
    this.reject = reject;
  }
}

/** Bounds how long one transaction blocks the event loop. */
const maxChanges = 1000;

/** Puts all changes of one turn of the event loop into one transaction. */
export function createGroupCommit(options: GroupCommitOptions): GroupCommit {
  const { database, lockedAfterMs, toError } = options;
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');
  let waiting: Waiting[] = [];
  let busyTries = 0;
  let scheduled = false;
  let closing: PromiseWithResolvers<void> | undefined;

  return {
    write: <T>(change: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (closing) return reject(closedError());
        let value: T;
        const run = () => void (value = change());
        waiting.push(new Waiting(run, () => resolve(value), reject));
        schedule();
      }),
    close: () => {
      closing ??= Promise.withResolvers();
      schedule();
      return closing.promise;
    },
  };

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    if (busyTries === 0) setImmediate(flush);
    else setTimeout(flush, pauseMs(busyTries));
  }

  function flush(): void {
    scheduled = false;
    const batch = waiting.splice(0, maxChanges);
    try {
      if (batch.length > 0) writeBatch(batch);
    } finally {
      // Also if a listener has thrown.
      if (waiting.length > 0) schedule();
      else closing?.resolve();
    }
  }

  function writeBatch(batch: Waiting[]): void {
    while (batch.length > 0) {
      try {
        options.assertInPlace();
        begin.run();
      } catch (error) {
        return isBusy(error) ? waitForLock(batch, error) : rejectAll(batch, error);
      }
      busyTries = 0;
      const { failed, error } = runAll(batch);
      if (failed === undefined) return finish(batch);
      rollBack();
      if (!isOfOneChange(error)) return rejectAll(batch, error);
      failed.reject(toOwnError(error));
      batch = batch.filter((change) => change !== failed);
    }
  }

  function finish(batch: readonly Waiting[]): void {
    try {
      options.beforeCommit();
      commit.run();
    } catch (error) {
      rollBack();
      return rejectAll(batch, error);
    }
    for (const change of batch) change.resolve();
    options.onCommitted();
  }

  function rollBack(): void {
    // After some errors, such as a full disk, SQLite has rolled back by itself.
    if (database.isTransaction) database.exec('rollback');
  }

  function waitForLock(batch: readonly Waiting[], error: unknown): void {
    busyTries += 1;
    const now = performance.now();
    const isLate = (change: Waiting) => now - (change.since ??= now) >= lockedAfterMs;
    rejectAll(batch.filter(isLate), error);
    waiting = [...batch.filter((change) => !isLate(change)), ...waiting];
  }

  function rejectAll(batch: readonly Waiting[], error: unknown): void {
    for (const change of batch) change.reject(toError(error));
  }
}

function runAll(batch: readonly Waiting[]): {
  readonly failed?: Waiting;
  readonly error?: unknown;
} {
  for (const change of batch) {
    try {
      change.run();
    } catch (error) {
      return { failed: change, error };
    }
  }
  return {};
}
