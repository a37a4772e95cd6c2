import { JobError } from '../../errors/job-error.ts';

/** A row of a database, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

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
