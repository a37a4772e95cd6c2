import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { JobError } from '../../errors/job-error.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Returns the prepared statement of a query. Each is prepared once. */
export type Sql = (query: string) => StatementSync;

/** Caches the prepared statements of a database. */
export function createSql(database: DatabaseSync): Sql {
  const statements = new Map<string, StatementSync>();
  return (query) => {
    let statement = statements.get(query);
    if (statement === undefined) statements.set(query, (statement = database.prepare(query)));
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

/** The error for a value that this version cannot have written. */
export function corrupt(what: string): JobError {
  return new JobError('STORE_CORRUPT', `The store holds an invalid value: ${what}.`);
}
