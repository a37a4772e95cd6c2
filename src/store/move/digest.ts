import { createHash, hash } from 'node:crypto';
import type { MovedTable, Values } from './moved-tables.ts';

/** What a table holds: equal for equal rows in the same order. */
export interface Digest {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/** Computes the digest of a table from its rows, whose long texts are hashed, in pages. */
export async function digest(
  { name }: MovedTable,
  pages: AsyncIterable<readonly Values[]> | Iterable<readonly Values[]>,
  onRows: (rows: number) => void,
): Promise<Digest> {
  const all = createHash('sha256');
  let rows = 0;
  for await (const page of pages) {
    for (const values of page) all.update(`${JSON.stringify(values)}\n`);
    rows += page.length;
    onRows(page.length);
  }
  return { table: name, rows, sha256: all.digest('hex') };
}

/** A row with its long texts hashed. */
export function hashLong({ columns }: MovedTable, values: Values): Values {
  const types = Object.values(columns);
  return values.map((value, at) =>
    types[at] === 'long' && typeof value === 'string' ? hash('sha256', value) : value,
  );
}
