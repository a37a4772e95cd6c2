import type { ClaimRequest, Store } from '../../contracts/store/store.ts';
import type { StoreClocks } from '../../contracts/store/lease.ts';
import { parseAdmissionLimits } from '../../errors/checks/admission-limits.ts';
import { JobError } from '../../errors/job-error.ts';
import { activeError, closedError } from '../check.ts';
import { createLeaseRules } from '../leases/lease-rules.ts';
import { begin, readTime } from './write/begin.ts';
import { readSpent } from './write/budgets.ts';
import { hasClaimable } from './claims/claim.ts';
import { createClaims } from './claims/claims.ts';
import { createConnection } from './connection/connection.ts';
import { deleteJob } from './write/delete-job.ts';
import { freeLock } from './claims/free-lock.ts';
import { createGroupCommit } from './write/group-commit.ts';
import { toInsert } from './write/insert.ts';
import { deleteLease, readEngineLeases, readEngines, writeLease } from './claims/leases.ts';
import { createEmptyLookupCache } from './claims/empty-lookup-cache.ts';
import type { Driver } from './connection/load-driver.ts';
import { createNotifications } from './connection/notifications.ts';
import { toPost } from './post.ts';
import type { PostgresAddress } from './connection/postgres-address.ts';
import { toStoreError } from './connection/postgres-error.ts';
import { createPostgresStorage } from './postgres-storage.ts';
import { readQueue, writeLimits } from './queue/read-queue.ts';
import {
  readActor,
  readActors,
  readCounts,
  readIdOfKey,
  readJob,
  readJobs,
  readJournal,
  readLatest,
  readLifecycle,
  readPosted,
} from './reads.ts';
import { createPostgresRetention } from './retention/create-postgres-retention.ts';
import type { Sql } from './sql.ts';
import { readStep, readSteps } from './write/steps.ts';

/** The store over a database whose schema is up to date. */
export function createPostgresStore(
  driver: Driver,
  address: PostgresAddress,
  clocks: StoreClocks | undefined,
): Store {
  const writing = createConnection(driver, {
    ...address,
    // It may be another server now, which knows less, or more than its answers said.
    onOpened: async () => claims.markUnverified(),
  });
  // Apart, so that a long answer to a reader does not hold up the poll loop of the engine.
  const [reading, polling] = [createConnection(driver, address), createConnection(driver, address)];
  const rules = createLeaseRules();
  /** Claims that find nothing, and owners without new events. */
  const emptyLookups = createEmptyLookupCache();
  const notifications = createNotifications(driver, address, ({ work }) => {
    if (work) emptyLookups.invalidate();
  });
  const { listeners } = notifications;
  const groupCommit = createGroupCommit({
    connection: writing,
    begin: (sql) =>
      begin(sql, clocks).catch(async (error: unknown) => {
        if (toStoreError(error).code === 'STORE_LOCKED') await read(freeLock).catch(() => {});
        throw error;
      }),
    notify: (sql, notice) => notifications.notify(sql, { work: notice === 'work' }),
    onCommitted(notice) {
      if (notice === 'work') emptyLookups.invalidate();
      if (notice !== 'nothing') listeners.call({ work: notice === 'work' });
    },
  });
  const { write } = groupCommit;
  const claims = createClaims(write, rules);
  let closing: Promise<void> | undefined;

  return {
    insert: async (actor) => {
      const { change, options } = toInsert(actor);
      const inserted = await write(change, options);
      if (JobError.isInstance(inserted)) throw inserted;
      return inserted;
    },
    commit: claims.commit,
    claim: async (request, step) => {
      // Most lookups find nothing, and need no lock for that. They would miss what waits to be written.
      if (!groupCommit.isBusy && (await isEmpty(request))) return [];
      return claims.claim(request, step);
    },
    limit: async (limits) => {
      const parsed = parseAdmissionLimits(limits, '', 'QUERY_INVALID');
      await write((tx) => writeLimits(tx, parsed));
    },
    pause: (paused) =>
      write(async (tx) => {
        await tx.sql('update queue set paused = $1', Number(paused));
        tx.queue = { ...tx.queue, paused };
      }),
    queue: () => read(async (sql) => readQueue(sql, (await readTime(sql, clocks)).now)),
    archive: claims.archive,
    post: (key, event, postId) => write(toPost(key, event, postId)),
    delete: async (jobId) => {
      const outcome = await write(({ sql }) => deleteJob(sql, jobId), { notifies: 'change' });
      if (outcome === 'active') throw activeError(jobId);
      return outcome === 'deleted';
    },
    lease: async (lease) => {
      const isTaken = await write((tx) => writeLease(tx, lease, rules), { notifies: 'nothing' });
      // Leases of others may have lapsed meanwhile, without a notice.
      emptyLookups.invalidate();
      return isTaken;
    },
    release: (lease) => write(({ sql }) => deleteLease(sql, lease)),
    engines: () =>
      read(async (sql) => {
        const [time, leases] = await Promise.all([readTime(sql, clocks), readEngineLeases(sql)]);
        return leases.filter((lease) => rules.isInForce(lease, time)).map(({ owner }) => owner);
      }),
    engineStatuses: () => read(async (sql) => readEngines(sql, await readTime(sql, clocks), rules)),
    posted: async (owner) => {
      const key = `events ${owner}`;
      if (notifications.isListening && emptyLookups.isEmpty(key)) return [];
      let posted: Awaited<ReturnType<typeof readPosted>> = [];
      await emptyLookups.lookUp(key, async () => {
        posted = await read((sql) => readPosted(sql, owner), polling);
        return posted.length === 0;
      });
      return posted;
    },
    get: (jobId) => read((sql) => readJob(sql, jobId)),
    idOfKey: (idempotencyKey) => read((sql) => readIdOfKey(sql, idempotencyKey)),
    step: (jobId, key) => read((sql) => readStep(sql, jobId, key)),
    now: () => read(async (sql) => (await readTime(sql, clocks)).now),
    spent: (key) => read((sql) => readSpent(sql, key)),
    steps: (jobId) => read((sql) => readSteps(sql, jobId)),
    lifecycle: (key) => read((sql) => readLifecycle(sql, key)),
    list: (query) => read((sql) => readJobs(sql, query)),
    counts: () => read(readCounts),
    journal: (query) => read((sql) => readJournal(sql, query)),
    // In its turn among the changes: what is written after this call comes after its cursor.
    latest: () => write(({ sql }) => readLatest(sql), { notifies: 'nothing', isQuick: true }),
    actor: (key) => read((sql) => readActor(sql, key)),
    actors: (query) => read((sql) => readActors(sql, query)),
    storage: createPostgresStorage(read, (change) => write(change, { notifies: 'change' })),
    retention: createPostgresRetention({
      read,
      write: (change) => write(change, { notifies: 'change' }),
      readLong,
    }),
    onChange: (listener) => (closing ? () => {} : listeners.add(listener)),
    close: () => (closing ??= close()),
  };

  async function read<T>(query: (sql: Sql) => Promise<T>, connection = reading): Promise<T> {
    if (closing) throw closedError();
    try {
      return await query(await connection.open());
    } catch (error) {
      throw toStoreError(error);
    }
  }

  /** Over a connection of its own, which does not end long queries. */
  async function readLong<T>(query: (sql: Sql) => Promise<T>): Promise<T> {
    const connection = createConnection(driver, { ...address, queryTimeoutMs: 0 });
    try {
      return await read(query, connection);
    } finally {
      await connection.close();
    }
  }

  /** Whether a claim finds nothing. Without a listener, nothing is known of other engines. */
  async function isEmpty(request: ClaimRequest): Promise<boolean> {
    const { kind, owner, onlyPosted = false } = request;
    if (!onlyPosted && claims.isUnverified(owner)) return false;
    const key = JSON.stringify([kind, onlyPosted, owner]);
    if (notifications.isListening && emptyLookups.isEmpty(key)) return true;
    return emptyLookups.lookUp(key, () =>
      read(
        async (sql) => !(await hasClaimable(sql, request, rules, readTime(sql, clocks))),
        polling,
      ),
    );
  }

  async function close(): Promise<void> {
    await groupCommit.close();
    await notifications.close();
    await Promise.all([writing, reading, polling].map((connection) => connection.close()));
  }
}
