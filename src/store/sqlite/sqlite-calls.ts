import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { closedError } from '../check.ts';
import { type Claimable, type ClaimRequest, readClaimable } from './claim.ts';
import { createSql } from './columns.ts';
import { createGroupCommit } from './group-commit.ts';
import { deleteLease, writeLease } from './leases.ts';
import { writePost, writeSettled } from './post.ts';
import { readActor, readActors, readJob, readJobs, readJournal, readPosted } from './reads.ts';
import { toStoreError } from './sqlite-error.ts';
import { createSqliteStorage } from './sqlite-storage.ts';
import { identify } from './store-file.ts';
import { createWatch } from './watch.ts';
import {
  type Claim,
  type PackedActor,
  type PackedChange,
  writeClaim,
  writeCommit,
  writeInsert,
} from './write-change.ts';

type Commit = Parameters<Store['commit']>[0];
type Asynchronous = 'settle' | 'post' | 'lease' | 'release';
type Reads = 'posted' | 'get' | 'list' | 'journal' | 'actor' | 'actors';

/** What a store asks of its database: plain data goes in and comes out. */
export interface SqliteCalls extends Pick<Store, Asynchronous | Reads> {
  insert(actor: PackedActor): ReturnType<Store['insert']>;
  commit(key: Commit, packed: PackedChange): Promise<boolean>;
  claimable(request: ClaimRequest, after: number): Promise<readonly Claimable[]>;
  /** In one transaction; tells for each whether it was still as it had been. */
  take(owner: string, claims: readonly Claim[]): Promise<readonly boolean[]>;
  getValue: Store['storage']['get'];
  setValue: Store['storage']['set'];
  deleteValue: Store['storage']['delete'];
  listValues: Store['storage']['list'];
}

export interface SqliteCallsOptions {
  readonly path: string;
  readonly lockedAfterMs: number;
  /** After commits; `foreign`: another connection's. */
  onChange(foreign: boolean): void;
}

/** The calls on a database that `openDatabase` gave; `close` closes it. */
export function createSqliteCalls(
  database: DatabaseSync,
  { path, lockedAfterMs, onChange }: SqliteCallsOptions,
): { readonly calls: SqliteCalls; watch(on: boolean): void; close(): Promise<void> } {
  const sql = createSql(database);
  const identity = identify(path);
  const watch = createWatch(sql, () => onChange(true));
  const { write, close: flush } = createGroupCommit({
    database,
    path,
    lockedAfterMs,
    assertInPlace,
    onCommitted: () => onChange(false),
  });
  const storage = createSqliteStorage(sql, write, read);
  let closing: Promise<void> | undefined;

  const calls: SqliteCalls = {
    insert: (actor) => write(() => writeInsert(sql, actor)),
    commit: (key, packed) => write(() => writeCommit(sql, key, packed)),
    claimable: (request, after) => read(() => readClaimable(sql, request, after)),
    take: (owner, claims) => write(() => claims.map((claim) => writeClaim(sql, owner, claim))),
    settle: (key) => write(() => writeSettled(sql, key)),
    post: (key, event) => write(() => writePost(sql, key, event)),
    lease: (lease) => write(() => writeLease(sql, lease)),
    release: (lease) => write(() => deleteLease(sql, lease)),

    posted: (owner) => read(() => readPosted(sql, owner)),
    get: (jobId) => read(() => readJob(sql, jobId)),
    list: (query) => read(() => readJobs(sql, query)),
    journal: (query) => read(() => readJournal(sql, query)),
    actor: (key) => read(() => readActor(sql, key)),
    actors: (query) => read(() => readActors(sql, query)),
    getValue: storage.get,
    setValue: storage.set,
    deleteValue: storage.delete,
    listValues: storage.list,
  };

  async function read<T>(query: () => T): Promise<T> {
    if (closing) throw closedError();
    try {
      return query();
    } catch (error) {
      throw toStoreError(error, path);
    }
  }

  /** SQLite would go on writing into a file that has no name any more. */
  function assertInPlace(): void {
    if (identity !== undefined && identify(path) === identity) return;
    throw new JobError('STORE_FAILED', `${path} was removed or replaced while it was open.`);
  }

  async function close(): Promise<void> {
    await flush();
    watch(false);
    try {
      sql('pragma wal_checkpoint(truncate)').get();
    } catch {
      // Another process is at it; the log is read on the next opening.
    }
    database.close();
  }

  return { calls, watch, close: () => (closing ??= close()) };
}
