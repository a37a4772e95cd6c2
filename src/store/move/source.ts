import { lstatSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from '../../contracts/store/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { corrupt, integer, type Row } from '../rows/columns.ts';
import { assertPages } from '../sqlite/check/find-damage.ts';
import { closeStoreDatabase } from '../sqlite/file/open-here.ts';
import { openDatabase, openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import { retryBusy, toStoreError } from '../sqlite/sqlite-error.ts';
import type { ColumnType, MovedTable, Values } from './moved-tables.ts';

/** A paused SQLite store, locked: others may read it meanwhile, but not change it. */
export interface Source {
  /** The number of rows of a table after a key. */
  count(table: MovedTable, after?: Values): number;
  /** The number of jobs. */
  readonly jobs: number;
  /** The highest number that a table has given to a row; 0 for none. */
  lastNumber(table: MovedTable): number;
  /** The rows of a table after a key, in pages. */
  pages(table: MovedTable, after?: Values): Generator<readonly Values[]>;
  /** Frees the store, which stays paused. */
  close(): void;
}

export interface SourceOptions {
  /** Milliseconds for which engines may take to end. @default 12000, the time after which a lease lapses */
  readonly waitMs?: number | undefined;
  /** The most rows of a page. @default 1000 */
  readonly pageRows?: number | undefined;
}

/**
 * Pauses a store and locks it. One of an older version is migrated.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_IN_USE`, and what `openSqliteStore` throws
 */
export async function openSource(
  path: string,
  { waitMs = 12_000, pageRows = 1000 }: SourceOptions,
): Promise<Source> {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined)
    throw new JobError('CONFIG_INVALID', `The store ${oneLine(path, 300)} does not exist.`);
  const store = await openSqliteStore(path);
  try {
    await untilUnserved(store, path, waitMs);
    if (!(await store.queue()).paused) await store.pause(true);
    const database = await openLocked(path);
    try {
      // An engine may have started just before the lock was taken.
      await untilUnserved(store, path, 0);
      assertPages(database, path);
      return createSource(database, path, pageRows);
    } catch (error) {
      closeLocked(database);
      throw error;
    }
  } finally {
    await store.close();
  }
}

async function untilUnserved(store: Store, path: string, waitMs: number): Promise<void> {
  const end = performance.now() + waitMs;
  while ((await store.engines()).length > 0) {
    if (performance.now() >= end)
      throw new JobError('STORE_IN_USE', `An engine runs the jobs of ${oneLine(path, 300)}.`);
    await delay(pollMs);
  }
}

const pollMs = 250;

async function openLocked(path: string): Promise<DatabaseSync> {
  const lockedAfterMs = 10_000;
  const database = await openDatabase(path, { durability: 'normal', lockedAfterMs });
  try {
    await retryBusy(() => database.exec('begin immediate'), lockedAfterMs);
    return database;
  } catch (error) {
    closeStoreDatabase(database);
    throw toStoreError(error, path);
  }
}

function closeLocked(database: DatabaseSync): void {
  database.exec('rollback');
  closeStoreDatabase(database);
}

function createSource(database: DatabaseSync, path: string, pageRows: number): Source {
  const single = (query: string, ...values: Values) =>
    integer(database.prepare(query).get(...values) ?? {}, 'value');
  return {
    count: (table, after) =>
      single(`select count(*) as value ${rowsAfter(table, after)}`, ...(after ?? [])),
    jobs: single("select count(*) as value from actors where kind = 'job'"),
    lastNumber({ name, numbered = '' }) {
      // Of the inbox, SQLite knows it although the row may be gone.
      const known = `select seq from sqlite_sequence where name = '${name}'`;
      return single(`select max(coalesce((select max(${numbered}) from ${name}), 0),
        coalesce((${known}), 0)) as value`);
    },
    *pages(table, after) {
      try {
        yield* toPages(readRows(database, table, after), pageRows);
      } catch (error) {
        throw toStoreError(error, path);
      }
    },
    close: () => closeLocked(database),
  };
}

function* readRows(database: DatabaseSync, table: MovedTable, after?: Values): Generator<Values> {
  const { columns, key, expressions = {} } = table;
  const selected = Object.keys(columns).map((name) => `${expressions[name] ?? name} as "${name}"`);
  const order = key.length === 0 ? '' : `order by ${key.join()}`;
  const query = `select ${selected.join()} ${rowsAfter(table, after)} ${order}`;
  const types = Object.entries(columns);
  for (const row of database.prepare(query).iterate(...(after ?? [])))
    yield types.map(([name, type]) => read(row, name, type, table));
}

function rowsAfter(table: MovedTable, after: Values | undefined): string {
  const { name, from = name, where = 'true', key } = table;
  const then = after === undefined ? '' : `and (${key.join()}) > (${key.map(() => '?').join()})`;
  return `from ${from} where ${where} ${then}`;
}

/** SQLite columns take values of every type. */
function read(row: Row, name: string, type: ColumnType, table: MovedTable): string | number | null {
  const value = row[name];
  if (value === null) return null;
  const isNumber = type === 'integer' || type === 'real';
  if (isNumber && typeof value === 'number') return value;
  if (!isNumber && typeof value === 'string') return value;
  throw corrupt(`${table.name}.${name}`);
}

/** Bounds what is in memory at once, and what one transaction writes. */
function* toPages(rows: Iterable<Values>, pageRows: number): Generator<readonly Values[]> {
  let [page, length]: [Values[], number] = [[], 0];
  for (const values of rows) {
    page.push(values);
    for (const value of values) length += typeof value === 'string' ? value.length : 8;
    if (page.length < pageRows && length < pageCharacters) continue;
    yield page;
    [page, length] = [[], 0];
  }
  if (page.length > 0) yield page;
}

const pageCharacters = 1_000_000;
