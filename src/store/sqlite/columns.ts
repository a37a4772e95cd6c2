import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { JobError } from '../../errors/job-error.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Gives the prepared statement of a query; each is prepared once. */
export type Sql = (query: string) => StatementSync;

/** Keeps the statements of a database. */
export function createSql(database: DatabaseSync): Sql {
  const kept = new Map<string, StatementSync>();
  return (query) => {
    let statement = kept.get(query);
    if (statement === undefined) kept.set(query, (statement = database.prepare(query)));
    return statement;
  };
}

/** Reads a text column. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw corrupt(column);
}

/** Reads a column of whole numbers. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw corrupt(column);
}

/** A value of the file that this version cannot have written. */
export function corrupt(what: string): JobError {
  return new JobError('STORE_CORRUPT', `The store holds a value that is not sound: ${what}.`);
}
