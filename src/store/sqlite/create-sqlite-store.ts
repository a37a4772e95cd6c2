import type { DatabaseSync } from 'node:sqlite';
import type { ActorKind, Store, StoreClocks } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { activeError, closedError } from '../check.ts';
import { createPendingInserts, toPendingInsert } from './pending-inserts.ts';
import { checkInBackground } from './check/check-in-background.ts';
import { createCheckpoints } from './checkpoints.ts';
import { claimActors, hasClaimable } from './claim.ts';
import { createSql } from './columns.ts';
import { deleteJob } from './delete-job.ts';
import { createGroupCommit } from './group-commit.ts';
import { createLeaseRules, type LeaseRules } from '../lease-rules.ts';
import { createStoreClock } from '../store-clock.ts';
import { deleteLease, readEngineLeases, writeLease } from './leases.ts';
import { toArchive, writePost } from './post.ts';
import {
  readActor,
  readActors,
  readJob,
  readJobs,
  readJournal,
  readLatest,
  readPosted,
  readLifecycle,
} from './reads.ts';
import { toStoreError } from './sqlite-error.ts';
import { createSqliteStorage } from './sqlite-storage.ts';
import { rememberOpen } from './open-here.ts';
import { createFileGuard } from './file-guard.ts';
import {
  createEmptyLookupCache,
  type Lookup,
  type EmptyLookupCache,
} from './empty-lookup-cache.ts';
import { createWatch } from './watch.ts';
import { toCommit } from './write-change.ts';

export interface CreateSqliteStoreOptions extends StoreClocks {
  readonly path: string;
  readonly lockedAfterMs: number;
  /** After how long all pages are read through, in milliseconds; left out where they were. */
  readonly checkAfterMs?: number | undefined;
}

interface Looks extends Pick<EmptyLookupCache, 'isEmpty' | 'foundNothing'> {
  readonly leases: LeaseRules;
}

/** The store over a database that `openDatabase` gave; it is closed with the store. */
export function createSqliteStore(
  database: DatabaseSync,
  { path, lockedAfterMs, checkAfterMs, ...clocks }: CreateSqliteStoreOptions,
): Store {
  const sql = createSql(database);
  // A first look opens the files beside it.
  sql('pragma user_version').get();
  const forgetOpen = rememberOpen(path);
  const fileGuard = createFileGuard(path, () => {
    checkpoints.stop();
    abandon(database);
  });
  const checkpoints = createCheckpoints({ database, path, isInPlace: fileGuard.check });
  let damage: JobError | undefined;
  const stopCheck =
    checkAfterMs === undefined
      ? () => {}
      : checkInBackground({
          path,
          afterMs: checkAfterMs,
          onDamage: (what) => {
            damage = new JobError('STORE_CORRUPT', `${path} is damaged: ${what}.`);
            watch.call({ work: true });
          },
        });
  const emptyLookups = createEmptyLookupCache();
  const leases = createLeaseRules();
  const moment = createStoreClock(clocks);
  const watch = createWatch(sql, { fileGuard, onForeign: () => emptyLookups.invalidate() });
  const pendingInserts = createPendingInserts(sql, emptyLookups);
  const { write, close: flush } = createGroupCommit({
    database,
    path,
    lockedAfterMs,
    assertInPlace,
    onBegun: pendingInserts.clear,
    onCommitting: pendingInserts.keep,
    onCommitted: () => {
      checkpoints.written();
      watch.call({ work: emptyLookups.takeInvalidated() });
    },
  });
  // While nobody listens, nothing is known of what other processes write.
  const looks: Looks = {
    leases,
    isEmpty: (look, owner) =>
      closing === undefined && watch.size > 0 && emptyLookups.isEmpty(look, owner),
    foundNothing: emptyLookups.foundNothing,
  };
  /** Of which kinds there are new actors since the last claim. */
  const coming = new Set<ActorKind>();
  let closing: Promise<void> | undefined;

  return {
    insert: (actor) => {
      coming.add(actor.kind);
      const pendingInsert = toPendingInsert(actor);
      return write(() => pendingInserts.add(pendingInsert));
    },
    commit: (claim, ...changes) => {
      const commit = toCommit(sql, claim, changes);
      const lifecycle = changes.at(-1)?.lifecycle;
      if (lifecycle === 'running' || lifecycle === 'ended') return write(commit);
      // It may be claimed again: at once where it is ready, or where events wait for it.
      return invalidating(undefined, commit);
    },
    claim: async (request, step) => {
      // Most looks find nothing, and need no lock for that. What is written in this turn they miss.
      const isPromising =
        coming.delete(request.kind) ||
        (await read(() => hasClaimable(sql, { ...request, ...moment() }, looks)));
      if (!isPromising) return [];
      // The clock is read once the lock is held: a lease that was renewed meanwhile is no older.
      return write(() => {
        const asked = { ...request, ...moment() };
        return claimActors(sql, asked, { emptyLookups: looks, pendingInserts }, step);
      });
    },
    archive: (claim, result) => write(toArchive(sql, claim, result)),
    post: (key, event, postId) =>
      invalidating(undefined, () => {
        // It may be for one of them.
        pendingInserts.keep();
        return writePost(sql, key, event, postId);
      }),
    delete: async (jobId) => {
      const outcome = await write(() => {
        // It may be one of them.
        pendingInserts.keep();
        return deleteJob(sql, jobId);
      });
      if (outcome === 'active') throw activeError(jobId);
      return outcome === 'deleted';
    },
    lease: (lease) => invalidating(undefined, () => writeLease(sql, lease, moment(), leases)),
    release: (lease) => invalidating(undefined, () => deleteLease(sql, lease)),
    isServed: () =>
      read(() => {
        const at = moment();
        return readEngineLeases(sql).some((lease) => leases.isInForce(lease, at));
      }),

    posted: (owner) =>
      read(() => {
        if (looks.isEmpty('events', owner)) return [];
        const posted = readPosted(sql, owner);
        if (posted.length === 0) emptyLookups.foundNothing('events', owner);
        return posted;
      }),
    get: (jobId) => read(() => readJob(sql, jobId)),
    lifecycle: (key) => read(() => readLifecycle(sql, key)),
    list: (query) => read(() => readJobs(sql, query)),
    journal: (query) => read(() => readJournal(sql, query)),
    latest: () => read(() => readLatest(sql)),
    actor: (key) => read(() => readActor(sql, key)),
    actors: (query) => read(() => readActors(sql, query)),
    storage: createSqliteStorage(sql, write, read),

    onChange: (listener) => (closing ? () => {} : watch.add(listener)),
    close: () => (closing ??= close()),
  };

  /** A write after which there may be something to claim, or to hand over. */
  function invalidating<T>(look: Lookup | undefined, change: () => T): Promise<T> {
    emptyLookups.invalidate(look);
    return write(() => {
      // Once more: a look that was taken before has missed it.
      emptyLookups.invalidate(look);
      return change();
    });
  }

  async function read<T>(query: () => T): Promise<T> {
    if (closing) throw closedError();
    try {
      lookWhereNobodyListens();
      fileGuard.assert();
      assertSound();
      return query();
    } catch (error) {
      throw toStoreError(error, path);
    }
  }

  function assertInPlace(): void {
    lookWhereNobodyListens();
    fileGuard.assertFile();
    assertSound();
    checkpoints.beforeWrite();
  }

  /** What damage leads to is written no further. */
  function assertSound(): void {
    if (damage !== undefined) throw damage;
  }

  /** Where somebody listens, it is looked all the time. */
  function lookWhereNobodyListens(): void {
    if (watch.size === 0) fileGuard.check();
  }

  async function close(): Promise<void> {
    await flush();
    watch.clear();
    stopCheck();
    if (!fileGuard.check()) return;
    checkpoints.close();
    database.close();
    forgetOpen();
  }
}

const abandoned = new Set<DatabaseSync>();

/**
 * Keeps a database whose files are gone from being closed: SQLite would write what it holds over
 * what others have written since. So it is never collected, and the process ends by `process.exit`,
 * which closes nothing.
 */
function abandon(database: DatabaseSync): void {
  if (abandoned.size === 0) process.once('exit', (code) => process.exit(code));
  abandoned.add(database);
}
