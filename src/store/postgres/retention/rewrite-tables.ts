import { text } from '../../rows/columns.ts';
import { toStoreError } from '../connection/postgres-error.ts';
import { fromTables } from '../schema/own-tables.ts';
import type { Sql } from '../sql.ts';

/**
 * Writes the tables anew, outside a transaction: what they hold no more is nowhere in their files then.
 * Others wait for a table while that lasts. False if the lock of one was not to be had in time.
 */
export async function rewriteTables(sql: Sql): Promise<boolean> {
  try {
    for (const row of await sql(selectTables)) await sql(`vacuum (full) ${text(row, 'name')}`);
    return true;
  } catch (error) {
    if (toStoreError(error).code === 'STORE_LOCKED') return false;
    throw error;
  }
}

const selectTables = `select quote_ident(relname) as name ${fromTables} order by relname`;
