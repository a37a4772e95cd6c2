import { text, type Row } from '../rows/columns.ts';
import { first, type Sql } from '../postgres/sql.ts';
import type { ColumnType, MovedTable, Values } from './moved-tables.ts';

/**
 * The key of the last row that was copied: rows are copied in the order of their keys, each page in a
 * transaction. Undefined if there is none, or the table has a single row, which is copied again.
 */
export async function lastCopied(sql: Sql, { name, key }: MovedTable): Promise<Values | undefined> {
  if (key.length === 0) return undefined;
  const order = key.map((column) => `${column} desc`).join();
  const row = await first(sql(`select ${key.join()} from ${name} order by ${order} limit 1`));
  return row && keyOf(row, key);
}

/** Copies a page of rows, in one transaction. */
export async function copyRows(
  sql: Sql,
  { name, key, columns }: MovedTable,
  page: readonly Values[],
): Promise<void> {
  const types = Object.values(columns);
  const arrays = types.map((type, at) => `$${at + 1}::${arrayTypes[type]}`);
  const insert = `insert into ${name} (${Object.keys(columns).join()}) overriding system value
    select * from unnest(${arrays.join()})`;
  const query = key.length === 0 ? `with gone as (delete from ${name}) ${insert}` : insert;
  await sql(query, ...types.map((_, at) => page.map((values) => values[at] ?? null)));
}

/** The rows of a table in pages, with the hashes of long texts. */
export async function* copiedRows(
  sql: Sql,
  { name, key, columns }: MovedTable,
): AsyncGenerator<readonly Values[]> {
  const all = Object.entries(columns);
  const selected = all.map(([column, type]) =>
    type === 'long' ? `encode(sha256(convert_to(${column}, 'UTF8')), 'hex') as ${column}` : column,
  );
  const select = `select ${selected.join()} from ${name}`;
  if (key.length === 0) return yield (await sql(select)).map((row) => valuesOf(row, all));
  const placeholders = key.map((_, at) => `$${at + 1}`).join();
  // Qualified: a name in `order by` means what was selected, which may be a hash.
  const tail = `order by ${key.map((column) => `${name}.${column}`).join()} limit ${pageRows}`;
  const next = `${select} where (${key.join()}) > (${placeholders}) ${tail}`;
  let rows = await sql(`${select} ${tail}`);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield rows.map((row) => valuesOf(row, all));
    if (rows.length < pageRows) return;
    rows = await sql(next, ...keyOf(last, key));
  }
}

const pageRows = 1000;
const arrayTypes = {
  integer: 'bigint[]',
  real: 'double precision[]',
  text: 'text[]',
  long: 'text[]',
} as const satisfies Record<ColumnType, string>;

function valuesOf(row: Row, columns: readonly (readonly [string, ColumnType])[]): Values {
  return columns.map(([name]) => valueOf(row, name));
}

function keyOf(row: Row, key: readonly string[]): Values {
  return key.map((name) => valueOf(row, name));
}

function valueOf(row: Row, name: string): string | number | null {
  const value = row[name];
  return value === null || typeof value === 'number' ? value : text(row, name);
}
