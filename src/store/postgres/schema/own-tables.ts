import { migrations } from './migrations.ts';

const names = [...migrations.join('').matchAll(/create table (\w+)/g)].map(([, name]) => name);
const others = ['schema_steps', 'moved_from', 'jobchart_blobs', 'jobchart_blob_chunks'];

/** Selects from the tables of the store, and those of blobs beside it: the schema may have others. */
export const fromTables = `from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where nspname = current_schema() and relkind = 'r'
    and relname in ('${[...names, ...others].join("', '")}')`;
