import { createConnection } from './connection.ts';
import { loadDriver } from './load-driver.ts';
import { parseAddress } from './postgres-address.ts';
import type { Sql, Value } from '../sql.ts';

/** Statements beside those of the store. */
export interface Queries {
  query(
    text: string,
    values: readonly Value[],
  ): Promise<{ readonly rows: Awaited<ReturnType<Sql>> }>;
  close(): Promise<void>;
}

/**
 * Opens a connection of its own to the database and schema of a store, on first use. It rejects with what
 * the driver and the server throw.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_PACKAGE_MISSING`
 */
export async function openQueries(address: string): Promise<Queries> {
  const connection = createConnection(await loadDriver(), parseAddress(address));
  return {
    async query(text, values) {
      const sql = await connection.open();
      return { rows: await sql(text, ...values) };
    },
    close: () => connection.close(),
  };
}
