import { resolve } from 'node:path';
import type { Store, StoreClocks } from '../../contracts/store.ts';
import { createSqliteStore } from './create-sqlite-store.ts';
import { isSmall, openDatabase } from './open-database.ts';

export interface SqliteStoreOptions extends StoreClocks {
  /**
   * `normal`: what is committed survives the end of the process, also by SIGKILL. A power cut or a
   * crash of the system can cost all transactions since the last checkpoint, never consistency.
   * Checkpoints are made 5 seconds after a write, or once the log holds 16 MB; a process that reads
   * for long, or is too busy, holds them up. `full`: each transaction is flushed to the disk before
   * its promises resolve, and survives a power cut.
   * @default 'normal'
   */
  readonly durability?: 'normal' | 'full';
  /**
   * Milliseconds for which a change waits while another process holds the store, before it rejects
   * with `STORE_LOCKED`.
   * @default 10000
   */
  readonly lockedAfterMs?: number;
}

/**
 * Opens jobs that are kept in a SQLite file, which is made where it is missing (mode 0600, missing
 * folders 0700). Several processes of one machine may open the same file; a network file system
 * will not do. A file that is damaged, newer, not a store, without its write-ahead log, or open to
 * other users is refused and left as it is. One of more than 4 MB is read through in the background:
 * where that finds damage, all calls reject with `STORE_CORRUPT` from then on.
 *
 * @throws JobError `CONFIG_INVALID` (the path is a folder or a symbolic link), `STORE_UNSAFE`,
 * `STORE_INCOMPLETE`, `STORE_CORRUPT`, `STORE_TOO_NEW`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`,
 * `STORE_FAILED`
 *
 * @example
 * const engine = await createJobEngine({ store: await openSqliteStore('/srv/bot/jobs.db') });
 */
export async function openSqliteStore(
  path: string,
  { durability = 'normal', lockedAfterMs = 10_000, ...clocks }: SqliteStoreOptions = {},
): Promise<Store> {
  const absolute = resolve(path);
  const database = await openDatabase(absolute, { durability, lockedAfterMs });
  const checkAfterMs = isSmall(absolute) ? undefined : 3000;
  return createSqliteStore(database, { path: absolute, lockedAfterMs, checkAfterMs, ...clocks });
}
