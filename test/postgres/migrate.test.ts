import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { aJob } from '../../src/testing/store-contract/samples.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { fill } from '../helpers/stores/store-files.ts';
import { tempDir } from '../helpers/temp-dir.ts';

test.each([
  [['--to', 'postgres://bot:hunter2@127.0.0.1:1/jobs', '--from', 'memory'], 'in memory'],
  [['--to', 'postgres://bot:hunter2@127.0.0.1:1/jobs', '--from', 'postgres://x/y'], 'pg_dump'],
  [['--to', '/srv/jobs.db'], 'postgres://user@host/database'],
  [['--to', 'mysql://bot:hunter2@db/jobs'], 'postgres://user@host/database'],
  [[], '--to'],
])('migrate %j is bad usage', async (args, message) => {
  const bases = await tempDir();
  const { exitCode, stderr } = await runCli(['migrate', ...args], { bases });
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
  expect(stderr).not.toContain('hunter2');
});

test('migrate tells of a server that does not answer, and shows no password', async () => {
  const bases = await tempDir();
  const to = 'postgres://bot:hunter2@127.0.0.1:1/jobs';
  const { exitCode, stdout } = await runCli(['migrate', '--to', to, '--json'], { bases });
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'STORE_UNREACHABLE' } });
  expect(exitCode).toBe(1);
  expect(stdout).not.toContain('hunter2');
});

describe.skipIf(postgresBin === undefined)('migrate to PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  test('moves the store of JOB_STORE, and says how to go on', async () => {
    const bases = await tempDir();
    const from = join(bases, 'jobs.db');
    const old = await openSqliteStore(from);
    await fill(old, 3);
    await old.close();
    const to = server.address();

    const moved = await runCli(['migrate', '--to', to], { bases });
    const again = await runCli(['migrate', '--to', to, '--from', from, '--json'], { bases });
    const env = { JOB_STORE: to };
    const { jobs } = JSON.parse((await runCli(['list', '--json'], { bases, env })).stdout);

    expect(moved).toMatchObject({ exitCode: 0, stderr: '' });
    expect(moved.stdout).toMatch(
      /^Moved 3 jobs from \S+jobs\.db to postgres:\/\/jobs@localhost\/\S+, and compared all \d+ rows\.\n/,
    );
    expect(moved.stdout).toMatch(/Run `\S.* resume`/);
    expect(JSON.parse(again.stdout)).toMatchObject({ from, jobs: 3, rows: { actors: 3 } });
    expect(jobs).toHaveLength(3);
  });

  test('refuses a store that is not empty, as bad usage', async () => {
    const bases = await tempDir();
    const to = server.address();
    for (const name of ['one.db', 'two.db']) {
      const store = await openSqliteStore(join(bases, name));
      await store.insert(aJob(name));
      await store.close();
    }
    const move = (name: string) =>
      runCli(['migrate', '--to', to, '--from', join(bases, name), '--json'], { bases });

    expect(await move('one.db')).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await move('two.db');

    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'STORE_NOT_EMPTY' } });
    expect(exitCode).toBe(2);
  });
});
