import type { Store } from './contracts/store.ts';
import { assertKnown, type NamesOf } from './errors/assert-known.ts';
import type { SqliteStoreOptions } from './store/sqlite/open-sqlite-store.ts';

/**
 * Opens a store in a SQLite file, which is made where it is missing. Several processes of one
 * machine may open the same file. The engine that is given the store closes it.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_UNSAFE`, `STORE_INCOMPLETE`, `STORE_CORRUPT`,
 * `STORE_TOO_NEW`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`, `STORE_FAILED`
 * @example
 * const engine = await createJobEngine({ store: await openSqliteStore('/srv/bot/jobs.db') });
 */
export async function openSqliteStore(path: string, options?: SqliteStoreOptions): Promise<Store> {
  assertKnown(options, optionNames, 'openSqliteStore: the options');
  // Loaded on use: importing the library stays cheap.
  const sqlite = await import('./store/sqlite/open-sqlite-store.ts');
  return sqlite.openSqliteStore(path, options);
}

const optionNames: NamesOf<SqliteStoreOptions> = { durability: true, lockedAfterMs: true };

/**
 * Makes a store in memory: its jobs are gone with the process.
 *
 * @example
 * const engine = await createJobEngine({ store: await createMemoryStore() });
 */
export async function createMemoryStore(): Promise<Store> {
  const memory = await import('./store/memory/memory-store.ts');
  return memory.createMemoryStore();
}
