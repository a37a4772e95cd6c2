import type { DatabaseSync, StatementSync } from 'node:sqlite';

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
