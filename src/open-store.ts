import type { Store } from './contracts/store/store.ts';
import type { StoreClocks } from './contracts/store/lease.ts';
import { assertKnown, type NamesOf } from './errors/checks/assert-known.ts';
import type { SqliteStoreOptions } from './store/sqlite/open-sqlite-store.ts';

/**
 * Opens a store in a SQLite file, and creates the file if it is missing. Several processes of one
 * machine can open the same file. The engine that gets the store closes it.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_UNSAFE`, `STORE_INCOMPLETE`, `STORE_CORRUPT`,
 * `STORE_TOO_NEW`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`, `STORE_FAILED`
 * @example
 * const engine = await createJobEngine({ store: await openSqliteStore('/srv/bot/jobs.db') });
 */
export async function openSqliteStore(path: string, options?: SqliteStoreOptions): Promise<Store> {
  assertKnown(options, optionNames, 'openSqliteStore: the options');
  // Loaded on use, so that importing the library stays cheap.
  const sqlite = await import('./store/sqlite/open-sqlite-store.ts');
  return sqlite.openSqliteStore(path, options);
}

const optionNames: NamesOf<SqliteStoreOptions> = {
  durability: true,
  lockedAfterMs: true,
  now: true,
  monotonic: true,
};

/**
 * Opens a store in a PostgreSQL database (14 or newer), which any number of machines can share, and creates
 * or migrates its schema. Needs the package `pg`. The engine that gets the store closes it.
 *
 * @param address `postgres://user:password@host/database?schema=jobchart`: each schema is a store of its
 * own. Further parameters are those of the driver, such as `sslmode`.
 * @throws JobError `CONFIG_INVALID`, `STORE_PACKAGE_MISSING`, `STORE_UNSAFE` (the schema
 * is of another role), `STORE_SCHEMA_UNKNOWN`, `STORE_UNFINISHED` (another store is being moved there),
 * `STORE_UNREACHABLE`, `STORE_FAILED`
 * @example
 * const store = await openPostgresStore('postgres://bot:secret@db.example.com/jobs');
 */
export async function openPostgresStore(address: string): Promise<Store> {
  const postgres = await import('./store/postgres/open-postgres-store.ts');
  return postgres.openPostgresStore(address);
}

/**
 * Creates a store in memory; its jobs end with the process.
 *
 * @example
 * const engine = await createJobEngine({ store: await createMemoryStore() });
 */
export async function createMemoryStore(clocks?: StoreClocks): Promise<Store> {
  assertKnown(clocks, { now: true, monotonic: true }, 'createMemoryStore: the options');
  const memory = await import('./store/memory/memory-store.ts');
  return memory.createMemoryStore(clocks);
}
