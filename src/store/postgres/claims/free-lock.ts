import type { Sql } from '../sql.ts';

/**
 * Ends the session that holds the lock of the store if its process reads no answers, such as a frozen one:
 * the server waits for it as long as it lives. A process that sends nothing loses its transaction by
 * `idle_in_transaction_session_timeout`.
 */
export async function freeLock(sql: Sql): Promise<void> {
  await sql(endHolder);
}

const endHolder = `select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and granted and objid = 'queue'::regclass::oid and classid = 0::oid
    and database = (select oid from pg_database where datname = current_database())
    and wait_event = 'ClientWrite' and state_change < clock_timestamp() - interval '5 s'`;
