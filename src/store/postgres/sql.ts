import type { Row } from '../rows/columns.ts';

export type Value =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly (string | number | null)[];

/** Runs a query with values for `$1`, `$2` … and gives its rows. Each query is prepared once. */
export type Sql = (query: string, ...values: readonly Value[]) => Promise<readonly Row[]>;

/** The first row, for queries that give at most one. */
export async function first(rows: Promise<readonly Row[]>): Promise<Row | undefined> {
  return (await rows)[0];
}
