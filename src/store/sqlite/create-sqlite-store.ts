import type { DatabaseSync } from 'node:sqlite';
import type { ActorKind, Store } from '../../contracts/store.ts';
import { closedError } from '../check.ts';
import { createArrivals, toArrival } from './arrivals.ts';
import { claimActors, hasClaimable } from './claim.ts';
import { createSql } from './columns.ts';
import { createGroupCommit } from './group-commit.ts';
import { isInForce } from '../lease-rules.ts';
import { deleteLease, readEngineLeases, writeLease } from './leases.ts';
import { toSettle, writePost } from './post.ts';
import {
  readActor,
  readActors,
  readJob,
  readJobs,
  readJournal,
  readPosted,
  readStanding,
} from './reads.ts';
import { toStoreError } from './sqlite-error.ts';
import { createSqliteStorage } from './sqlite-storage.ts';
import { createPlace } from './place.ts';
import { createQuiet, type Look, type Quiet } from './quiet.ts';
import { createWatch } from './watch.ts';
import { toCommit } from './write-change.ts';

export interface CreateSqliteStoreOptions {
  readonly path: string;
  readonly lockedAfterMs: number;
}

type Looks = Pick<Quiet, 'isQuiet' | 'foundNothing'>;

/** The store over a database that `openDatabase` gave; it is closed with the store. */
export function createSqliteStore(
  database: DatabaseSync,
  { path, lockedAfterMs }: CreateSqliteStoreOptions,
): Store {
  const sql = createSql(database);
  // A first look opens the files beside it.
  sql('pragma user_version').get();
  const place = createPlace(path, () => abandon(database));
  const quiet = createQuiet();
  const watch = createWatch(sql, { place, onForeign: () => quiet.stir() });
  const arrivals = createArrivals(sql, quiet);
  const { write, close: flush } = createGroupCommit({
    database,
    path,
    lockedAfterMs,
    assertInPlace,
    onBegun: arrivals.clear,
    onCommitting: arrivals.keep,
    onCommitted: () => watch.call({ work: quiet.takeStirred() }),
  });
  // While nobody listens, nothing is known of what other processes write.
  const looks: Looks = {
    isQuiet: (look, owner) => closing === undefined && watch.size > 0 && quiet.isQuiet(look, owner),
    foundNothing: quiet.foundNothing,
  };
  /** Of which kinds there are new actors since the last claim. */
  const coming = new Set<ActorKind>();
  let closing: Promise<void> | undefined;

  return {
    insert: (actor) => {
      coming.add(actor.kind);
      const arrival = toArrival(actor);
      return write(() => arrivals.add(arrival));
    },
    commit: (claim, ...changes) => {
      const commit = toCommit(sql, claim, changes);
      const standing = changes.at(-1)?.standing;
      if (standing === 'owned' || standing === 'ended') return write(commit);
      // It may be claimed again: at once where it is ready, or where events wait for it.
      return stirring(undefined, commit);
    },
    claim: async (request, step) => {
      // Most looks find nothing, and need no lock for that. What is written in this turn they miss.
      const isPromising =
        coming.delete(request.kind) || (await read(() => hasClaimable(sql, request, looks)));
      return isPromising
        ? write(() => claimActors(sql, request, { quiet: looks, arrivals }, step))
        : [];
    },
    settle: (claim, result) => write(toSettle(sql, claim, result)),
    post: (key, event) =>
      stirring(undefined, () => {
        // It may be for one of them.
        arrivals.keep();
        return writePost(sql, key, event);
      }),
    lease: (lease) => stirring(undefined, () => writeLease(sql, lease)),
    release: (lease) => stirring(undefined, () => deleteLease(sql, lease)),
    isServed: ({ now }) => read(() => readEngineLeases(sql).some((one) => isInForce(one, now))),

    posted: (owner) =>
      read(() => {
        if (looks.isQuiet('events', owner)) return [];
        const posted = readPosted(sql, owner);
        if (posted.length === 0) quiet.foundNothing('events', owner);
        return posted;
      }),
    get: (jobId) => read(() => readJob(sql, jobId)),
    standing: (key) => read(() => readStanding(sql, key)),
    list: (query) => read(() => readJobs(sql, query)),
    journal: (query) => read(() => readJournal(sql, query)),
    actor: (key) => read(() => readActor(sql, key)),
    actors: (query) => read(() => readActors(sql, query)),
    storage: createSqliteStorage(sql, write, read),

    onChange: (listener) => (closing ? () => {} : watch.add(listener)),
    close: () => (closing ??= close()),
  };

  /** A write after which there may be something to claim, or to hand over. */
  function stirring<T>(look: Look | undefined, change: () => T): Promise<T> {
    quiet.stir(look);
    return write(() => {
      // Once more: a look that was taken before has missed it.
      quiet.stir(look);
      return change();
    });
  }

  async function read<T>(query: () => T): Promise<T> {
    if (closing) throw closedError();
    try {
      lookWhereNobodyListens();
      place.assert();
      return query();
    } catch (error) {
      throw toStoreError(error, path);
    }
  }

  function assertInPlace(): void {
    lookWhereNobodyListens();
    place.assertFile();
  }

  /** Where somebody listens, it is looked all the time. */
  function lookWhereNobodyListens(): void {
    if (watch.size === 0) place.look();
  }

  async function close(): Promise<void> {
    await flush();
    watch.clear();
    if (!place.look()) return;
    try {
      sql('pragma wal_checkpoint(truncate)').get();
    } catch {
      // Another process is at it; the log is read on the next opening.
    }
    database.close();
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
