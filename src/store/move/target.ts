import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { integer, text } from '../rows/columns.ts';
import { createLeaseRules } from '../leases/lease-rules.ts';
import { begin } from '../postgres/write/begin.ts';
import { createConnection } from '../postgres/connection/connection.ts';
import { readEngineLeases } from '../postgres/claims/leases.ts';
import { loadDriver } from '../postgres/connection/load-driver.ts';
import { migrate } from '../postgres/schema/migrate.ts';
import { createMovedFrom } from '../postgres/schema/moved-from.ts';
import { parseAddress } from '../postgres/connection/postgres-address.ts';
import { toStoreError } from '../postgres/connection/postgres-error.ts';
import { first, type Sql } from '../postgres/sql.ts';
import type { Digest } from './digest.ts';
import { movedTables } from './moved-tables.ts';

/** A PostgreSQL store that this process alone moves something into. */
export interface Target {
  readonly sql: Sql;
  /** Frees it. It stays unfinished unless `finish` was called. */
  close(): Promise<void>;
}

/**
 * Opens a store that is empty or unfinished, and locks it against other moves.
 *
 * @param restart Whether what an unfinished move has left there may be removed.
 * @throws JobError `CONFIG_INVALID`, `STORE_PACKAGE_MISSING`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`,
 * `STORE_NOT_EMPTY`, `STORE_IN_USE`, `STORE_FAILED`
 */
export async function openTarget(address: string, restart: boolean): Promise<Target> {
  const parsed = parseAddress(address);
  const driver = await loadDriver();
  await migrate(driver, parsed, { mayBeUnfinished: true });
  const connection = createConnection(driver, parsed);
  try {
    // Of one connection: if it is lost, so is the lock, and all further queries are rejected.
    const sql = await connection.open();
    await lock(sql, parsed.schema);
    // Before the old store is paused in vain.
    await transact(sql, async (now) => assertFree(sql, await readMove(sql), { restart, now }));
    return { sql, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw toStoreError(error);
  }
}

/** Waits for the last query of a process that was killed. */
async function lock(sql: Sql, schema: string): Promise<void> {
  try {
    await sql('select pg_advisory_lock(hashtextextended($1, 1))', `jobchart ${schema}`);
  } catch (error) {
    const failure = toStoreError(error);
    if (failure.code !== 'STORE_LOCKED') throw failure;
    const message = 'Another process is moving a store to the same place.';
    throw new JobError('STORE_LOCKED', message, { cause: error });
  }
}

/** What is moved. */
export interface Moved {
  /** The path of the store that it comes from. */
  readonly source: string;
  readonly digests: readonly Digest[];
  /** The highest number that each numbered table of that store has given to a row. */
  readonly lastNumbers: Readonly<Record<string, number>>;
}

/**
 * Begins a move, or goes on with it: from now on no engine opens the store. Gives the time at which the
 * same move was finished, if it was.
 *
 * @throws JobError `STORE_NOT_EMPTY`, `STORE_IN_USE`
 */
export async function beginMove(
  sql: Sql,
  moved: Moved,
  restart: boolean,
): Promise<number | undefined> {
  return transact(sql, async (now) => {
    const begun = await readMove(sql);
    if (begun !== undefined && !restart) return goOn(begun, moved);
    await assertFree(sql, begun, { restart, now });
    await sql(createMovedFrom);
    await sql(`truncate ${manyRows.join()}, moved_from, leases`);
    const digests = JSON.stringify(moved.digests);
    await sql('insert into moved_from (source, digests) values ($1, $2)', moved.source, digests);
    // Before any row: what else were inserted would not take the numbers of rows that are to come.
    for (const { name, numbered } of movedTables)
      if (numbered !== undefined)
        await sql(setNumber, name, numbered, moved.lastNumbers[name] ?? 0);
    return undefined;
  });
}

/** Opens the store to engines. */
export async function finishMove(sql: Sql): Promise<number> {
  return transact(sql, async (now) => {
    await sql('update moved_from set finished_at = $1', now);
    return now;
  });
}

/** Runs a transaction under the lock of the store. It is given the time of the database. */
async function transact<T>(sql: Sql, run: (now: number) => Promise<T>): Promise<T> {
  await sql('begin');
  try {
    const { time } = await begin(sql, undefined);
    const result = await run(time.now);
    await sql('commit');
    return result;
  } catch (error) {
    await sql('rollback').catch(() => {});
    throw toStoreError(error);
  }
}

interface Begun {
  readonly source: string;
  readonly digests: string;
  readonly finishedAt: number | undefined;
}

async function readMove(sql: Sql): Promise<Begun | undefined> {
  const known = await first(sql("select to_regclass('moved_from') as known"));
  const row = known?.['known'] == null ? undefined : await first(sql('select * from moved_from'));
  if (row === undefined) return undefined;
  return {
    source: text(row, 'source'),
    digests: text(row, 'digests'),
    finishedAt: row['finished_at'] === null ? undefined : integer(row, 'finished_at'),
  };
}

function goOn({ source, digests, finishedAt }: Begun, moved: Moved): number | undefined {
  if (digests === JSON.stringify(moved.digests)) return finishedAt;
  const what = finishedAt === undefined ? 'an unfinished move' : 'what was moved there';
  throw new JobError(
    'STORE_NOT_EMPTY',
    `The PostgreSQL store holds ${what} of ${oneLine(source, 300)}, which is another store or has changed since.`,
  );
}

async function assertFree(
  sql: Sql,
  begun: Begun | undefined,
  { restart, now }: { readonly restart: boolean; readonly now: number },
): Promise<void> {
  if (begun !== undefined && !restart) return;
  if (begun === undefined ? await holdsRows(sql) : begun.finishedAt !== undefined)
    throw new JobError('STORE_NOT_EMPTY', 'The PostgreSQL store is not empty.');
  const rules = createLeaseRules();
  const time = { now, reading: { clock: 'database', at: now } };
  if ((await readEngineLeases(sql)).some((lease) => rules.isInForce(lease, time)))
    throw new JobError('STORE_IN_USE', 'An engine runs on the PostgreSQL store.');
}

async function holdsRows(sql: Sql): Promise<boolean> {
  const some = manyRows.map((name) => `exists (select from ${name})`);
  const row = await first(sql(`select ${some.join(' or ')} as holds`));
  return row?.['holds'] !== false;
}

const manyRows = movedTables.filter(({ key }) => key.length > 0).map(({ name }) => name);
const setNumber = `select setval(pg_get_serial_sequence($1, $2), greatest(1, $3::bigint), $3::bigint > 0)`;
