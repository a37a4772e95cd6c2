import { hash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { migrations } from '../../src/store/postgres/schema/migrations.ts';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/postgres.ts';

test('no released step of the schema has been edited', () => {
  expect(migrations.map((step) => hash('sha256', step).slice(0, 16))).toEqual([
    '406fc1e94202ba89',
    '7fd2d6d1d3ca325e',
    '081b126418c23650',
  ]);
});

test.each([
  ['postgres://[', 'is not a URL'],
  ['postgres://db/jobs?schema=Jobs', 'names a schema'],
  ['postgres://db/jobs?schema=a;drop table x', 'names a schema'],
  ['postgres://db/jobs?schema=pg_catalog', 'names a schema'],
])('the address %s is refused', (address, why) => {
  expect(() => parseAddress(address)).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(why) }),
  );
});

test('a refused address shows no password', () => {
  expect(() => parseAddress('postgres://bot:hunter2@db/jobs?schema=A')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  );
});

describe.skipIf(postgresBin === undefined)('a PostgreSQL schema', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  async function run(address: string, query: string): Promise<void> {
    const { connectionString, schema } = parseAddress(address);
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(`set search_path = ${schema}; ${query}`);
    await client.end();
  }

  test('is created once, by however many processes open it at the same time', async () => {
    const address = server.address();

    const stores = await Promise.all(Array.from({ length: 8 }, () => openPostgresStore(address)));

    expect(await Promise.all(stores.map((store) => store.queue()))).toHaveLength(8);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('of a newer version is used: its steps only add', async () => {
    const address = server.address();
    await (await openPostgresStore(address)).close();
    await run(address, "insert into schema_steps values (1000, 'of a newer version')");

    const store = await openPostgresStore(address);

    expect(await store.latest()).toBeUndefined();
    await store.close();
  });

  test('gives jobs that a program of the version before inserts an age', async () => {
    const address = server.address();
    const store = await openPostgresStore(address);
    await run(
      address,
      "insert into actors (kind, id, lifecycle, created_at) values ('job', 'job-1', 'ready', 0)",
    );

    const { waiting, oldestWaitingMs = -1 } = await store.queue();

    expect([waiting, oldestWaitingMs >= 0 && oldestWaitingMs < 600_000]).toEqual([1, true]);
    await store.close();
  });

  test('that was edited is refused', async () => {
    const address = server.address();
    await (await openPostgresStore(address)).close();
    await run(address, "update schema_steps set hash = 'other'");

    await expect(openPostgresStore(address)).rejects.toMatchObject({
      code: 'STORE_SCHEMA_UNKNOWN',
    });
  });

  test('on a server that does not answer is a clear error', async () => {
    await expect(openPostgresStore('postgres://127.0.0.1:1/jobs')).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      retryable: true,
    });
  });
});
