import type { StoreNamespaces } from '../../contracts/store/store.ts';
import { checkValue } from '../check.ts';
import { text } from '../rows/columns.ts';
import { endOfPrefix } from './key-prefix.ts';
import { first, type Sql } from './sql.ts';
import type { Transaction } from './write/transaction.ts';

/** Small values of front ends. Each change is one query. */
export function createPostgresStorage(
  read: <T>(query: (sql: Sql) => Promise<T>) => Promise<T>,
  write: <T>(change: (tx: Transaction) => Promise<T>) => Promise<T>,
): StoreNamespaces {
  return {
    async get(namespace, key) {
      const row = await read((sql) => first(sql(selectValue, namespace, key)));
      return row && text(row, 'value');
    },
    async set(namespace, key, value) {
      checkValue(value);
      await write(({ sql }) => sql(writeValue, namespace, key, value));
    },
    async delete(namespace, key) {
      await write(({ sql }) => sql(deleteValue, namespace, key));
    },
    async namespaces() {
      return (await read((sql) => sql(selectNamespaces))).map((row) => text(row, 'namespace'));
    },
    async list(namespace, prefix) {
      const end = endOfPrefix(prefix);
      const rows = await read((sql) =>
        end === undefined
          ? sql(selectFrom, namespace, prefix)
          : sql(selectBetween, namespace, prefix, end),
      );
      return rows.map((row) => [text(row, 'key'), text(row, 'value')] as const);
    },
  };
}

const selectValue = 'select value from storage where namespace = $1 and key = $2';
const writeValue = `insert into storage (namespace, key, value) values ($1, $2, $3)
  on conflict (namespace, key) do update set value = excluded.value`;
const deleteValue = 'delete from storage where namespace = $1 and key = $2';
const selectFrom = 'select key, value from storage where namespace = $1 and key >= $2 order by key';
const selectBetween = `select key, value from storage
  where namespace = $1 and key >= $2 and key < $3 order by key`;
/** From each namespace to the next one: `distinct` would read all values. */
const selectNamespaces = `with recursive found (namespace) as (
    select min(namespace) from storage
    union all
    select (select min(namespace) from storage where storage.namespace > found.namespace)
      from found where found.namespace is not null)
  select namespace from found where namespace is not null`;
