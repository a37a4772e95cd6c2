import type { StoreNamespaces } from '../../contracts/store/store.ts';
import { checkValue } from '../check.ts';
import type { GroupCommit } from './write/group-commit.ts';
import { text } from '../rows/columns.ts';
import type { Sql } from './sql.ts';

/** Small values of front ends. */
export function createSqliteStorage(
  sql: Sql,
  write: GroupCommit['write'],
  read: <T>(query: () => T) => Promise<T>,
): StoreNamespaces {
  return {
    get: (namespace, key) =>
      read(() => {
        const row = sql('select value from storage where namespace = ? and key = ?').get(
          namespace,
          key,
        );
        return row && text(row, 'value');
      }),
    set: (namespace, key, value) =>
      write(() => {
        sql('insert or replace into storage (namespace, key, value) values (?, ?, ?)').run(
          namespace,
          key,
          checkValue(value),
        );
      }),
    delete: (namespace, key) =>
      write(() => {
        sql('delete from storage where namespace = ? and key = ?').run(namespace, key);
      }),
    namespaces: () =>
      read(() =>
        sql('select distinct namespace from storage')
          .all()
          .map((row) => text(row, 'namespace')),
      ),
    list: (namespace, prefix) => read(() => readPrefix(sql, namespace, prefix)),
  };
}

function readPrefix(sql: Sql, namespace: string, prefix: string): [key: string, value: string][] {
  const found: [string, string][] = [];
  const rows = sql(`select key, value from storage
    where namespace = ? and key >= ? order by key`).iterate(namespace, prefix);
  for (const row of rows) {
    const key = text(row, 'key');
    if (!key.startsWith(prefix)) break;
    found.push([key, text(row, 'value')]);
  }
  return found;
}
