import type { DatabaseSync } from 'node:sqlite';
import type { ActorKind } from '../../contracts/store/actor.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { StoreClocks } from '../../contracts/store/lease.ts';
import { JobError } from '../../errors/job-error.ts';
import { activeError, closedError } from '../check.ts';
import { readSpent } from './write/budgets.ts';
import { checkInBackground } from './check/check-in-background.ts';
import { createCheckpoints } from './file/checkpoints.ts';
import { claimActors, hasClaimable, type Lookups } from './write/claim.ts';
import { deleteJob } from './write/delete-job.ts';
import { createGroupCommit } from './write/group-commit.ts';
import { createLeaseRules } from '../leases/lease-rules.ts';
import { createStoreClock } from '../leases/store-clock.ts';
import { toInsert, toCommit } from './write/write-change.ts';
import { deleteLease, readEngineLeases, readEngines, writeLease } from './write/leases.ts';
import { toArchive, writePost } from './post.ts';
import {
  readActor,
  readActors,
  readCounts,
  readIdOfKey,
  readJob,
  readJobs,
  readJobsOf,
  readJournal,
  readLatest,
  readPosted,
  readLifecycle,
} from './reads.ts';
import { isCorrupt, toStoreError } from './sqlite-error.ts';
import { createSqliteRetention } from './retention/create-sqlite-retention.ts';
import { createSqliteStorage } from './sqlite-storage.ts';
import { abandonStoreDatabase, closeStoreDatabase } from './file/open-here.ts';
import { createFileGuard } from './file/file-guard.ts';
import { createWatch } from './watch.ts';
import { readStep, readSteps } from './write/steps.ts';
import { isSearch } from '../job-search.ts';
import { searchJobs } from './search-jobs.ts';
import { createQueue } from './queue/queue.ts';
import { parseAdmissionLimits } from '../../errors/checks/admission-limits.ts';
import { createSql } from './sql.ts';
import { readQueue } from './queue/read-queue.ts';
import { createEmptyLookupCache, type Lookup } from './empty-lookup-cache.ts';

export interface CreateSqliteStoreOptions extends StoreClocks {
  readonly path: string;
  readonly lockedAfterMs: number;
  /** Milliseconds until all pages are read in the background; undefined if they were read before. */
  readonly checkAfterMs?: number | undefined;
}

/** The store over a database from `openDatabase`, which it closes when it is closed. */
export function createSqliteStore(
  database: DatabaseSync,
  { path, lockedAfterMs, checkAfterMs, ...clocks }: CreateSqliteStoreOptions,
): Store {
  const sql = createSql(database);
  const fileGuard = createFileGuard(path, () => {
    checkpoints.stop();
    abandonStoreDatabase(database);
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
            foundDamage(new JobError('STORE_CORRUPT', `${path} is damaged: ${what}.`));
          },
        });
  const emptyLookups = createEmptyLookupCache();
  const queue = createQueue(sql, () => emptyLookups.invalidate('job ready'));
  /** Whether jobs waited for room at the last look: then one that ends may make some. */
  let isHeld = false;
  const leases = createLeaseRules();
  const moment = createStoreClock(clocks);
  const watch = createWatch(sql, { fileGuard, onForeign: () => emptyLookups.invalidate() });
  const { write, close: flush } = createGroupCommit({
    database,
    toError,
    lockedAfterMs,
    assertInPlace,
    beforeCommit: queue.flush,
    onCommitted: () => {
      checkpoints.written();
      watch.call({ work: emptyLookups.takeInvalidated() });
    },
  });
  // Without a listener the store does not see what other processes write, so it caches nothing.
  const lookups: Lookups = {
    leases,
    isEmpty: (lookup, owner) =>
      closing === undefined && watch.size > 0 && emptyLookups.isEmpty(lookup, owner),
    foundNothing: emptyLookups.foundNothing,
    foundHeld: (held) => void (isHeld = held),
    handedOver: () => emptyLookups.invalidate(),
  };
  /** The kinds of which actors were inserted since the last claim. */
  const inserted = new Set<ActorKind>();
  let closing: Promise<void> | undefined;

  return {
    insert: (actor) => {
      inserted.add(actor.kind);
      const insert = toInsert(sql, queue, actor);
      const lookup = actor.job?.replaces ? undefined : (`${actor.kind} ready` as const);
      return invalidating(lookup, () => insert(() => moment().now)).then(orThrow);
    },
    commit: (claim, change) => {
      const commit = toCommit(sql, queue, claim, change);
      const lifecycle = change?.lifecycle ?? 'running';
      const isKept = lifecycle === 'running' && change?.handTo === undefined;
      if (isKept || (lifecycle === 'ended' && !isHeld)) return write(commit);
      // It may be claimed again: at once if it is ready or has events in its inbox.
      return invalidating(undefined, commit);
    },
    claim: async (request, step) => {
      // Most lookups find nothing, and need no lock for that. They miss what is written in this turn.
      const isPromising =
        inserted.delete(request.kind) ||
        (await read(() => hasClaimable(sql, { ...request, ...moment() }, lookups)));
      if (!isPromising) return [];
      // The clock is read under the lock, so no lease is renewed after that reading.
      const now = () => ({ ...request, ...moment() });
      return write(() => claimActors(sql, now(), { ...lookups, queue }, step));
    },
    limit: async (limits) => {
      const parsed = parseAdmissionLimits(limits, '', 'QUERY_INVALID');
      await invalidating(undefined, () => queue.limit(parsed));
    },
    pause: (paused) =>
      invalidating(undefined, () => void sql('update queue set paused = ?').run(Number(paused))),
    queue: () => read(() => readQueue(sql, moment().now)),
    archive: (claim, result) => write(toArchive(sql, claim, result)),
    post: (key, event, postId) => invalidating(undefined, () => writePost(sql, key, event, postId)),
    delete: async (jobId) => {
      const outcome = await write(() => deleteJob(sql, jobId));
      if (outcome === 'active') throw activeError(jobId);
      return outcome === 'deleted';
    },
    lease: (lease) => invalidating(undefined, () => writeLease(sql, lease, moment(), leases)),
    release: (lease) => invalidating(undefined, () => deleteLease(sql, lease)),
    engines: () =>
      read(() => {
        const at = moment();
        const inForce = readEngineLeases(sql).filter((lease) => leases.isInForce(lease, at));
        return inForce.map(({ owner }) => owner);
      }),
    engineStatuses: () => read(() => readEngines(sql, moment(), leases)),

    posted: (owner) =>
      read(() => {
        if (lookups.isEmpty('events', owner)) return [];
        const posted = readPosted(sql, owner);
        if (posted.length === 0) emptyLookups.foundNothing('events', owner);
        return posted;
      }),
    get: (jobId) => read(() => readJob(sql, jobId)),
    idOfKey: (idempotencyKey) => read(() => readIdOfKey(sql, idempotencyKey)),
    step: (jobId, key) => read(() => readStep(sql, jobId, key)),
    spent: (key) => read(() => readSpent(sql, key)),
    steps: (jobId) => read(() => readSteps(sql, jobId)),
    lifecycle: (key) => read(() => readLifecycle(sql, key)),
    list: async (query) => {
      if (!isSearch(query)) return read(() => readJobs(sql, query));
      const { rowIds, ...page } = await searchJobs(query, (search) => read(() => search(sql)));
      return { ...page, jobs: await read(() => readJobsOf(sql, rowIds)) };
    },
    counts: () => read(() => readCounts(sql)),
    journal: (query) => read(() => readJournal(sql, query)),
    latest: () => read(() => readLatest(sql)),
    actor: (key) => read(() => readActor(sql, key)),
    actors: (query) => read(() => readActors(sql, query)),
    storage: createSqliteStorage(sql, write, read),
    retention: createSqliteRetention({ database, path, sql, write, read, checkpoints }),

    onChange: (listener) => (closing ? () => {} : watch.add(listener)),
    close: () => (closing ??= close()),
  };

  /** A write after which there may be something to claim or to hand over. */
  function invalidating<T>(lookup: Lookup | undefined, change: () => T): Promise<T> {
    emptyLookups.invalidate(lookup);
    return write(() => {
      // Again: a lookup between the call and this transaction has missed the change.
      emptyLookups.invalidate(lookup);
      return change();
    });
  }

  async function read<T>(query: () => T): Promise<T> {
    if (closing) throw closedError();
    try {
      checkFilesUnlessWatched();
      fileGuard.assert();
      assertSound();
      return query();
    } catch (error) {
      throw toError(error);
    }
  }

  function toError(thrown: unknown): JobError {
    const error = toStoreError(thrown, path);
    if (isCorrupt(thrown)) foundDamage(error);
    return error;
  }

  /** From now on all calls reject. Those who wait for changes are woken to see that. */
  function foundDamage(error: JobError): void {
    if (damage === undefined) setImmediate(() => watch.call({ work: true }));
    damage ??= error;
  }

  /** Called before each transaction. */
  function assertInPlace(): void {
    queue.begin();
    checkFilesUnlessWatched();
    fileGuard.assertFile();
    assertSound();
    checkpoints.beforeWrite();
  }

  /** A damaged store is neither read nor written. */
  function assertSound(): void {
    if (damage !== undefined) throw damage;
  }

  /** With listeners, the watcher polls the files already. */
  function checkFilesUnlessWatched(): void {
    if (watch.size === 0) fileGuard.check();
  }

  async function close(): Promise<void> {
    await flush();
    watch.clear();
    stopCheck();
    if (!fileGuard.check()) return;
    checkpoints.stop();
    closeStoreDatabase(database);
  }
}

function orThrow<T>(outcome: T | JobError): T {
  if (JobError.isInstance(outcome)) throw outcome;
  return outcome;
}
