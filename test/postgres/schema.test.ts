import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createJobEngine, type ProjectType } from '../../src/index.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { migrations } from '../../src/store/postgres/schema/migrations.ts';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { aJob } from '../../src/testing/store-contract/samples.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { foldersIn } from '../helpers/stores/store-fixtures.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';

test('no released step of the schema has been edited', () => {
  expect(migrations.map((step) => hash('sha256', step).slice(0, 16))).toEqual([
    '406fc1e94202ba89',
    '7fd2d6d1d3ca325e',
    '081b126418c23650',
    'f4bde2588ccd09d8',
  ]);
});

test.each([
  ['postgres://[', 'is not a URL'],
  ['postgres://bot:hun/ter:2@db/jobs', 'must be escaped'],
  ['postgres://bot:p@hun/ter:2@db/jobs', 'must be escaped'],
  ['postgres://bot:12#hunter2@db/jobs', 'must be escaped'],
  ['postgres://bot:12%hunter2@db/jobs', 'must be escaped'],
  ['postgres://bot:12?hunter2@db/jobs', 'must be escaped'],
  ['postgres://db/jobs?schema=Jobs', 'names a schema'],
  ['postgres://db/jobs?schema=a;drop table x', 'names a schema'],
  ['postgres://db/jobs?schema=pg_catalog', 'names a schema'],
  ['postgres://db/jobs?schema=information_schema', 'names a schema'],
  [`postgres://db/jobs?schema=${'s'.repeat(55)}`, 'names a schema'],
])('the address %s is refused', (address, why) => {
  expect(() => parseAddress(address)).toThrow(
    expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(`^(?!.*hun).*${why}`),
    }),
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
    const rules = join(server.folder, 'data/pg_hba.conf');
    writeFileSync(rules, `local all guarded scram-sha-256\n${readFileSync(rules, 'utf8')}`);
    server.stop('fast');
    server.start();
  });
  afterAll(() => server.remove());

  async function run(address: string, query: string): Promise<void> {
    const { connectionString, schema } = parseAddress(address);
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(`set search_path = ${schema}`);
    await client.query(query);
    await client.end();
  }

  const guarded = `do $$ begin if to_regrole('guarded') is null
    then create role guarded login password 'right'; end if; end $$`;

  async function folders() {
    return { config: { ...foldersIn(await tempDir()), browser: 'off' as const } };
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

  test('keeps nothing to be found by of a job that a program of the version before deletes', async () => {
    const address = server.address();
    const store = await openPostgresStore(address);
    await store.insert(aJob('job-1', { message: 'my secret bakery' }));
    await run(
      address,
      "insert into actors (kind, id, lifecycle, created_at) values ('job', 'job-2', 'ready', 0);" +
        "insert into states (row_id, updated_at, status, version, snapshot) select row_id, 0, 'created', 'v1', '{}' from actors where id = 'job-2'",
    );
    const ids = async (query: object) =>
      (await store.list({ ...query, limit: 9 })).jobs.map(({ jobId }) => jobId);
    expect(await ids({ group: 'running' })).toEqual(['job-2', 'job-1']);
    expect(await ids({ search: 'secret' })).toEqual(['job-1']);

    await run(address, "delete from actors where id = 'job-1'");

    await run(
      address,
      'do $$ begin assert not exists (select from job_texts), (select text from job_texts); end $$',
    );
    await store.close();
  });

  test('of the version before gets the texts of its jobs', async () => {
    const address = server.address();
    const engine = await createJobEngine({
      store: address,
      stages: fakeStages(),
      ...(await folders()),
    });
    const who = { userId: 'Ada', channelId: 'c1' };
    const { jobId: done } = await engine.submit({ ...who, userMessage: 'a page for my BAKERY' });
    await engine.result(done);
    const { jobId: open } = await engine.submit({ ...who, userMessage: 'a page', approval: true });
    await vi.waitFor(async () => expect((await engine.counts()).needsYou).toBe(1), 20_000);
    const title = (await engine.get(open))?.plan?.title ?? '';
    await engine.close();
    await run(
      address,
      `drop table job_texts; drop index jobs_unfinished; delete from schema_steps where step = 4;
      alter table leases drop column label; alter table leases drop column concurrency;
      insert into journal (row_id, seq, transitions) values (0, 1, 'no JSON')`,
    );

    const store = await openPostgresStore(address);

    const ids = async (search: string, projectType: ProjectType) =>
      (await store.list({ search, projectType, limit: 9 })).jobs.map(({ jobId }) => jobId);
    expect(await ids('bakery ada', 'static_html')).toEqual([done]);
    expect(await ids(title, 'static_html')).toContain(open);
    expect(await ids(`ada page ${open}`, 'static_html')).toEqual([open]);
    expect(await ids('page', 'discord_bot')).toEqual([]);
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

  test('of another role, or with a table of another role, is refused', async () => {
    await run(server.address(), 'create role mallory');
    const message = expect.stringContaining('"mallory"');
    const address = server.address('prepared');
    await run(address, 'create schema prepared authorization mallory');
    await expect(openPostgresStore(address)).rejects.toMatchObject({
      code: 'STORE_UNSAFE',
      message,
    });
    await run(address, 'alter schema prepared owner to jobs; create table prepared.other ()');
    await run(address, 'alter table prepared.other owner to mallory');
    await (await openPostgresStore(address)).close();
    await run(address, 'alter table queue owner to mallory');
    await expect(openPostgresStore(address)).rejects.toMatchObject({
      code: 'STORE_UNSAFE',
      message,
    });
  });

  test('of a superuser, of the database or of a group of the role is used', async () => {
    const address = server.address('shared');
    await run(
      address,
      `create role team; create role bot login in role team; create role stranger login;
      create schema shared authorization team; grant all on schema shared to stranger`,
    );
    const by = (role: string) => openPostgresStore(address.replace('jobs@', `${role}@`));
    await expect(by('stranger')).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
    await (await by('bot')).close();
    await run(address, 'alter schema shared owner to jobs; grant all on schema shared to bot');
    await (await by('bot')).close();
    await run(address, 'alter schema shared owner to pg_database_owner');
    await (await by('bot')).close();
  });

  test('with tables of an application is used: they are neither rewritten nor counted', async () => {
    const address = server.address();
    const store = await openPostgresStore(address);
    const before = await store.retention.fileBytes();
    await run(
      address,
      `create table orders as select repeat('x', 1000) from generate_series(1, 2000);
      create table files as select pg_relation_filenode(oid) from pg_class where relkind = 'r'
        and relname in ('orders', 'actors') and relnamespace::regnamespace::text = current_schema()`,
    );
    expect(await store.retention.fileBytes()).toBe(before);
    await store.retention.compact({ whole: true });
    await run(
      address,
      `do $$ begin assert pg_relation_filenode('orders') in (table files);
        assert pg_relation_filenode('actors') not in (table files); end $$`,
    );
    await store.close();
  });

  test('in a database whose encoding has not all characters is refused', async () => {
    await run(
      server.address(),
      "create database latin1 encoding 'LATIN1' locale 'C' template template0",
    );

    const opening = openPostgresStore(server.address().replace('/postgres?', '/latin1?'));

    const message = expect.stringMatching(/LATIN1.*ENCODING 'UTF8'/);
    await expect(opening).rejects.toMatchObject({ code: 'CONFIG_INVALID', message });
  });

  test.each(['user', 'order', 's'.repeat(54)])('may be called %s', async (schema) => {
    const address = server.address(schema);
    const [store, other] = [await openPostgresStore(address), await openPostgresStore(address)];
    const hear = vi.fn<() => void>();
    store.onChange(hear);
    await expect.poll(() => hear.mock.calls.length).toBe(1);
    await other.insert(aJob('job-1'));
    await expect.poll(() => hear.mock.calls.length).toBe(2);
    await Promise.all([store.close(), other.close()]);
  });

  test('may be at an address with a user and without a host, as at Google Cloud SQL', async () => {
    const address = server.address();
    const store = await openPostgresStore(address.replace('jobs@localhost', 'jobs:pw@'));
    const other = await openPostgresStore(address);
    await store.insert(aJob('job-1'));
    expect(await other.get('job-1')).toBeDefined();
    await Promise.all([store.close(), other.close()]);
  });

  test.each([
    ['postgres?', 'nothing?', '"nothing" does not exist'],
    ['jobs@', 'nobody@', '"nobody" does not exist'],
    ['jobs@', 'guarded@', 'SASL'],
    ['jobs@', 'guarded:wrong@', '"guarded"'],
    ['jobs@', 'jobs:%ffhunter2@', 'URI malformed'],
    ['?', '?sslmode=verify-full&sslrootcert=/nonexistent&', '/nonexistent'],
  ])('is refused where %s of the address is %s', async (before, after, why) => {
    await run(server.address(), guarded);
    const opening = openPostgresStore(server.address().replace(before, after));

    const message = expect.stringMatching(`^(?!.*hunter2).*${why}`);
    await expect(opening).rejects.toMatchObject({ code: 'CONFIG_INVALID', message });
  });

  test('on a server that does not answer is a clear error', async () => {
    await expect(openPostgresStore('postgres://127.0.0.1:1/jobs')).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      retryable: true,
    });
  });
});
