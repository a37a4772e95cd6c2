import { hash } from 'node:crypto';
import type { Client } from 'pg';
import { JobError } from '../../../errors/job-error.ts';
import { createClient } from '../connection/connection.ts';
import type { Driver } from '../connection/load-driver.ts';
import { assertOwned } from './assert-owned.ts';
import { migrations } from './migrations.ts';
import { assertMoved } from './moved-from.ts';
import { isOfAddress, toStoreError } from '../connection/postgres-error.ts';
import type { PostgresAddress } from '../connection/postgres-address.ts';

/**
 * Creates the schema, or adds the steps that it lacks. Safe from many processes at once. A schema with
 * more steps is of a newer version, and works with this one, too.
 *
 * @param options.mayBeUnfinished Whether another store may be on its way into this one. @default false
 * @throws JobError `CONFIG_INVALID` (also the encoding, role, password or database), `STORE_FAILED`, `STORE_UNSAFE`, `STORE_SCHEMA_UNKNOWN`, `STORE_UNFINISHED`
 */
export async function migrate(
  driver: Driver,
  address: PostgresAddress,
  { mayBeUnfinished = false } = {},
): Promise<void> {
  const connection = createClient(driver, address);
  const { client } = connection;
  const { schema } = address;
  // It rejects the query that runs, too.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(`begin; set local lock_timeout = '60s'; set local search_path = pg_catalog`);
    await client.query(`select pg_advisory_xact_lock(hashtextextended('jobchart ${schema}', 0))`);
    const { rows: settings } = await client.query('show server_encoding');
    assertEncoding(settings[0]?.server_encoding);
    // Without the right to create a schema, an empty one of the operator's will do.
    await client.query(`${createSchema(schema)} set local search_path = "${schema}"`);
    await assertOwned(client);
    const { rows: known } = await client.query(
      `select to_regclass('schema_steps') as steps, to_regclass('moved_from') as moved_from`,
    );
    if (known[0]?.steps === null) await client.query(createSteps);
    if (!mayBeUnfinished && known[0]?.moved_from !== null) await assertMoved(client);
    const { rows } = await client.query('select hash from schema_steps order by step');
    for (const [index, step] of migrations.entries()) {
      const seen: unknown = rows[index]?.hash;
      const own = hash('sha256', step);
      if (seen === undefined) {
        await client.query(step);
        await client.query(`insert into schema_steps values (${index + 1}, '${own}')`);
      } else if (seen !== own) {
        const message = `Step ${index + 1} of the schema "${schema}" differs from every release.`;
        throw new JobError('STORE_SCHEMA_UNKNOWN', message);
      }
    }
    await client.query('commit');
  } catch (error) {
    throw isOfAddress(error) ? wrongAddress(client, error) : toStoreError(error);
  } finally {
    await connection.end();
  }
}

/** Nothing is to be waited for. */
function wrongAddress({ host, port }: Client, error: Error): JobError {
  const message = `JOB_STORE: PostgreSQL at ${host}:${port}: ${error.message}.`;
  return new JobError('CONFIG_INVALID', message, { cause: error });
}

/** Others cannot hold every text. */
function assertEncoding(encoding: unknown): void {
  if (encoding === 'UTF8' || encoding === 'SQL_ASCII') return;
  const message = `JOB_STORE: the encoding of the database is ${String(encoding)}. Create it with ENCODING 'UTF8'.`;
  throw new JobError('CONFIG_INVALID', message);
}

function createSchema(schema: string): string {
  return `do $$ begin if to_regnamespace('"${schema}"') is null then create schema "${schema}"; end if; end $$;`;
}

const createSteps = 'create table schema_steps (step integer primary key, hash text not null)';
