import { resolve } from 'node:path';
import type { Store, StoreClocks } from '../../contracts/store.ts';
import { createSqliteStore } from './create-sqlite-store.ts';
import { isSmall, openDatabase } from './open-database.ts';

export interface SqliteStoreOptions extends StoreClocks {
  /**
   * `normal`: committed transactions survive the end of the process, also by SIGKILL. A power cut or a
   * crash of the system can cost the transactions since the last checkpoint, but never consistency.
   * A checkpoint is made 5 seconds after a write, or once the log holds 16 MB; a long read or a busy
   * process delays it. `full`: each transaction is flushed to the disk before its promises resolve,
   * and survives a power cut.
   * @default 'normal'
   */
  readonly durability?: 'normal' | 'full';
  /**
   * How many milliseconds a change waits for another process that holds the store, before it rejects
   * with `STORE_LOCKED`.
   * @default 10000
   */
  readonly lockedAfterMs?: number;
}

/**
 * Opens a store in a SQLite file. A missing file is created (mode 0600, missing folders 0700). Several
 * processes of one machine may open the same file; network file systems are not supported. A file that
 * is damaged, of a newer version, not a store, without its write-ahead log, or writable by other users
 * is refused and left unchanged. A file of more than 4 MB is checked in the background: if damage is
 * found, all further calls reject with `STORE_CORRUPT`.
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
