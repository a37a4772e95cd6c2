import type { Client } from 'pg';
import { JobError } from '../../../errors/job-error.ts';
import { fromTables } from './own-tables.ts';

/**
 * Refuses a schema that an untrusted role has prepared: its operators and triggers would run as this role.
 *
 * @throws JobError `STORE_UNSAFE`
 */
export async function assertOwned(client: Client): Promise<void> {
  const { rows } = await client.query(selectForeign);
  const [row]: readonly { readonly name: unknown }[] = rows;
  if (row === undefined) return;
  const message = `JOB_STORE: the schema, or a table in it, belongs to the role "${String(row.name)}", which could run its code as this role. Choose another schema (?schema=name), or change the owner.`;
  throw new JobError('STORE_UNSAFE', message);
}

// Each operator fits its types exactly: the schema may have one that fits better otherwise.
const selectForeign = `with recursive own (role) as (
    select oid from pg_roles where rolname = current_user
    union select roleid from pg_auth_members join own on member = role)
  select pg_get_userbyid(owner) as name from (
    select nspowner from pg_namespace where nspname = current_schema()
    union select relowner ${fromTables}) as found (owner)
  where owner not in (select role from own
    union select datdba from pg_database where datname = current_database()
    union select oid from pg_roles where rolsuper or rolname = 'pg_database_owner')`;
