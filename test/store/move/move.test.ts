import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../../src/index.ts';
import type { Store } from '../../../src/contracts/store.ts';
import { migrations } from '../../../src/store/postgres/migrations.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { parseAddress } from '../../../src/store/postgres/postgres-address.ts';
import { migrations as sqliteMigrations } from '../../../src/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { movedTables } from '../../../src/store/move/moved-tables.ts';
import { type MoveOptions, moveToPostgres } from '../../../src/store/move/move-to-postgres.ts';
import { aJob, aJobChange, takeLease } from '../../../src/testing/store-contract/samples.ts';
import { nodeChild } from '../../helpers/node-child.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../../helpers/postgres.ts';
import { copyFiles } from '../../helpers/store-files.ts';
import { storeFixtureNames, writeStoreFixture } from '../../helpers/store-fixtures.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { type BusyJobs, busyOptions, busyStore } from './busy-store.ts';
import { contentsOf } from './contents.ts';

describe.skipIf(postgresBin === undefined)('a move to PostgreSQL', () => {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-move-'));
  let server: PostgresServer;
  let busy: { readonly path: string; readonly jobs: BusyJobs };
  beforeAll(async () => {
    server = startPostgres();
    busy = await busyStore(base);
  });
  afterAll(() => {
    server.remove();
    rmSync(base, { recursive: true, force: true });
  });

  /** A copy of the store with jobs in every state, and an empty place. */
  async function aMove(over: Partial<MoveOptions> = {}) {
    const from = copyFiles(busy.path, await tempDir(), 'live.db');
    return { from, to: server.address(), waitMs: 0, ...over };
  }

  test('keeps everything that a store tells', async () => {
    const stores = await aMove();
    const before = await read(openSqliteStore(stores.from));

    const moved = await moveToPostgres(stores);

    const after = await read(openPostgresStore(stores.to));
    expect(after).toEqual({ ...before, queue: { ...before.queue, paused: true } });
    expect(moved).toMatchObject({ from: stores.from, jobs: before.jobs.length });
    expect(Object.entries(moved.rows).filter(([, rows]) => rows === 0)).toEqual([]);
  });

  test('leaves the old store paused, and else as it was', async () => {
    const stores = await aMove();
    const before = dump(stores.from);

    await moveToPostgres(stores);

    const queue = before['queue']?.map((row) => ({ ...row, paused: 1 }));
    expect(dump(stores.from)).toEqual({ ...before, queue });
  });

  test('an engine on the new store finishes what the old one had begun, and readers go on', async () => {
    const stores = await aMove();
    const before = await read(openSqliteStore(stores.from));
    const half = Math.floor(before.journal.length / 2);
    const { interrupted, approved, waiting, later, done } = busy.jobs;
    await moveToPostgres(stores);

    const engine = await createJobEngine({ ...busyOptions(base), store: stores.to });
    onTestFinished(engine.close);
    await engine.resume({ scope: 'store' });
    const jobs = [];
    for (const id of [interrupted, approved, ...waiting]) jobs.push(await engine.result(id));

    expect(jobs.map(({ status }) => status)).toEqual(jobs.map(() => 'done'));
    const { attempts } = jobs[0]?.diagnostics ?? {};
    expect(attempts).toContainEqual(expect.objectContaining({ outcome: 'interrupted' }));
    expect((await engine.get(later))?.status).toBe('created');
    expect((await engine.get(done))?.pinned).toBe(true);
    const seen = [];
    for await (const entry of engine.watch({ after: before.journal[half]?.cursor ?? '' })) {
      seen.push(entry.cursor);
      if (seen.length === before.journal.length - half - 1) break;
    }
    expect(seen).toEqual(before.journal.slice(half + 1).map(({ cursor }) => cursor));
  });

  test('rows that follow get numbers that were never used', async () => {
    const stores = { from: join(await tempDir(), 'jobs.db'), to: server.address(), waitMs: 0 };
    const ended = { ...aJobChange(1), lifecycle: 'ended' } as const;
    const last = async (opening: Promise<Store>) => {
      const store = await opening;
      await store.insert(aJob('job-last'));
      await store.post({ kind: 'job', id: 'job-last' }, '"go"');
      const request = { kind: 'job', owner: 'e', limit: 1, onlyPosted: true } as const;
      const [claimed] = await store.claim(request, () => ended);
      const [entry] = (await store.journal({ limit: 1000 })).slice(-1);
      await store.archive(claimed ?? fail());
      await store.delete('job-last');
      await store.close();
      return { rowId: claimed?.rowId ?? 0, eventId: claimed?.inbox[0]?.id ?? 0, entry };
    };
    const before = await last(openSqliteStore(stores.from));

    await moveToPostgres(stores);

    const after = await last(openPostgresStore(stores.to));
    expect(after.rowId).toBe(before.rowId + 1);
    expect(after.eventId).toBe(before.eventId + 1);
    expect([before.entry?.cursor, after.entry?.cursor]).toEqual(['j1.0', 'j2.0']);
  });

  const released = storeFixtureNames.filter((name) => name.startsWith('step-'));
  test.each(released)('moves a store of the schema %s', async (name) => {
    const from = writeStoreFixture(name, await tempDir());
    const to = server.address();

    // Until their leases lapse, by the clock of another machine.
    await moveToPostgres({ from, to, waitMs: 60_000 });

    const [before, after] = [await read(openSqliteStore(from)), await read(openPostgresStore(to))];
    expect(after).toEqual(before);
    expect(after.jobs.length).toBeGreaterThan(0);
  });

  test('goes on after it has failed at any point, and doubles nothing', async () => {
    const { pageRows, ...stores } = { ...(await aMove()), pageRows: 20 };
    const expected = await moveToPostgres({ ...stores, to: server.address() });
    let points = 0;
    for (let failAt = 1; ; failAt += 1) {
      let calls = 0;
      const onProgress = () => {
        calls += 1;
        if (calls === failAt) throw new Error('Stopped.');
      };
      const outcome = await moveToPostgres({ ...stores, pageRows, onProgress }).catch(
        (error: unknown) => error,
      );
      if (!(outcome instanceof Error)) {
        expect(outcome).toEqual({ ...expected, finishedAt: expect.any(Number) });
        break;
      }
      expect(outcome.message).toContain('Stopped.');
      points += 1;
    }
    expect(points).toBeGreaterThan(40);
    expect(await read(openPostgresStore(stores.to))).toEqual(
      await read(openSqliteStore(stores.from)),
    );
  });

  test('goes on after kill -9, again and again', async () => {
    const { from, to } = await aMove();
    const mover = new URL('./children/mover.ts', import.meta.url);
    const points = ['read 4', 'copy 1', 'copy 3', 'copy 9', 'copy 15', 'copy 15', 'check 2'];
    for (const point of points) {
      const child = nodeChild(mover, from, to, ...point.split(' '));
      expect(await child.next()).toBe(point);
      await child.kill();
      if (point.startsWith('read')) continue;
      await expect(openPostgresStore(to)).rejects.toMatchObject({ code: 'STORE_UNFINISHED' });
    }

    await moveToPostgres({ from, to, waitMs: 0 });

    expect(await read(openPostgresStore(to))).toEqual(await read(openSqliteStore(from)));
  });

  test('that has finished is told again, and changes nothing', async () => {
    const stores = await aMove();
    const moved = await moveToPostgres(stores);
    const store = await openPostgresStore(stores.to);
    await store.insert(aJob('job-of-the-new-store'));
    await store.close();

    expect(await moveToPostgres(stores)).toEqual(moved);
  });

  test.each([
    ["update journal set transitions = replace(transitions, 'landing', 'ending')", 'other values'],
    ['delete from results where row_id = (select min(row_id) from results)', 'rows instead of'],
    ['update budgets set tokens = tokens + 1', 'other values'],
  ])('finds the bad row of: %s', async (damage, message) => {
    const stores = await aMove();
    let isDone = false;
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === 'check') isDone = true;
      if (isDone) throw new Error('Stopped before the check.');
    };
    await expect(moveToPostgres({ ...stores, onProgress })).rejects.toThrow('Stopped before');
    await query(stores.to, damage);

    await expect(moveToPostgres(stores)).rejects.toMatchObject({
      code: 'STORE_DIFFERS',
      message: expect.stringContaining(message),
    });
    await expect(openPostgresStore(stores.to)).rejects.toMatchObject({ code: 'STORE_UNFINISHED' });
    await moveToPostgres({ ...stores, restart: true });
    expect(await read(openPostgresStore(stores.to))).toEqual(
      await read(openSqliteStore(stores.from)),
    );
  });

  test('refuses a store with an engine, and does not pause it', async () => {
    const stores = await aMove();
    const old = await openSqliteStore(stores.from);
    onTestFinished(old.close);
    await takeLease(old, 'engine-1');

    await expect(moveToPostgres(stores)).rejects.toMatchObject({
      code: 'STORE_IN_USE',
      message: expect.stringContaining('An engine runs the jobs of'),
    });
    expect((await old.queue()).paused).toBe(false);
  });

  test('lets nobody change the old store meanwhile', async () => {
    const stores = await aMove();
    const old = await openSqliteStore(stores.from, { lockedAfterMs: 1 });
    onTestFinished(old.close);
    const changes: Promise<unknown>[] = [];
    const onProgress = ({ phase, share }: { phase: string; share: number }) => {
      if (phase === 'copy' && share === 1) changes.push(old.insert(aJob('late')).catch(codeOf));
    };

    await moveToPostgres({ ...stores, onProgress });

    expect(await Promise.all(changes)).toContain('STORE_LOCKED');
  });

  test('refuses a place that holds jobs, or has an engine, before the old store is paused', async () => {
    const [taken, served] = [await aMove(), await aMove()];
    const [full, serving] = [await openPostgresStore(taken.to), await openPostgresStore(served.to)];
    onTestFinished(() => Promise.all([full.close(), serving.close()]).then(() => {}));
    await full.insert(aJob('job-1'));
    await takeLease(serving, 'engine-1');

    await expect(moveToPostgres(taken)).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    await expect(moveToPostgres({ ...taken, restart: true })).rejects.toMatchObject({
      code: 'STORE_NOT_EMPTY',
    });
    await expect(moveToPostgres(served)).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    for (const { from } of [taken, served])
      expect((await read(openSqliteStore(from))).queue.paused).toBe(false);
  });

  test('refuses to go on with another store, or one that has changed', async () => {
    const stores = await aMove();
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === 'copy') throw new Error('Stopped.');
    };
    await expect(moveToPostgres({ ...stores, onProgress })).rejects.toThrow('Stopped.');
    const old = await openSqliteStore(stores.from);
    await old.insert(aJob('job-late'));
    await old.close();

    await expect(moveToPostgres(stores)).rejects.toMatchObject({
      code: 'STORE_NOT_EMPTY',
      message: expect.stringContaining('has changed since'),
    });
    await moveToPostgres({ ...stores, restart: true });
    expect((await read(openPostgresStore(stores.to))).jobs[0]?.jobId).toBe('job-late');
  });

  test('refuses a store that does not exist, and creates none', async () => {
    const from = join(await tempDir(), 'none.db');
    await expect(moveToPostgres({ from, to: server.address() })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });

  test('knows every column of both stores', async () => {
    const to = server.address();
    await (await openPostgresStore(to)).close();
    const rows = await query(
      to,
      `select table_name as name, string_agg(column_name, ' ' order by column_name) as columns
        from information_schema.columns where table_schema = '${parseAddress(to).schema}' group by 1`,
    );
    const expected = movedTables.map(({ name, columns }) => ({
      name,
      columns: Object.keys(columns).toSorted().join(' '),
    }));
    const others = ['leases', 'schema_steps'];
    expect(rows.filter(({ name }) => !others.includes(String(name))).toSorted(byName)).toEqual(
      expected.toSorted(byName),
    );
    const database = new DatabaseSync(':memory:');
    for (const step of sqliteMigrations) database.exec(step);
    const names = database.prepare(`select sqlite_schema.name || '.' || column.name as name
      from sqlite_schema join pragma_table_info(sqlite_schema.name) as column where sqlite_schema.type = 'table'`);
    const known = movedTables.flatMap(({ name, from = name, columns }) =>
      Object.keys(columns).map((column) => `${from}.${column}`),
    );
    const left = names
      .all()
      .map(({ name }) => String(name))
      .filter((name) => !known.includes(name) && !/^(?:leases|sqlite_sequence)\./.test(name));
    // The numbers of lanes, the chain of the journal, and what is computed from the lanes.
    expect(left.toSorted()).toEqual([
      'actors.lane',
      'actors.last_row',
      'guilds.guild_id',
      'guilds.since',
      'guilds.turn',
      'journal.row_before',
      'lanes.lane',
    ]);
    expect(migrations.length).toBeGreaterThan(0);
  });
});

function byName(left: { readonly name?: unknown }, right: { readonly name?: unknown }): number {
  return String(left.name) < String(right.name) ? -1 : 1;
}

function fail(): never {
  throw new Error('Nothing was claimed.');
}

async function read(opening: Promise<Store>) {
  const store = await opening;
  try {
    return await contentsOf(store);
  } finally {
    await store.close();
  }
}

/** All rows of a SQLite store. */
function dump(path: string): Record<string, readonly Record<string, unknown>[]> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const names = database.prepare("select name from sqlite_schema where type = 'table'").all();
    return Object.fromEntries(
      names.map(({ name }) => [
        String(name),
        database.prepare(`select * from ${String(name)} order by 1, 2`).all(),
      ]),
    );
  } finally {
    database.close();
  }
}

async function query(address: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const { connectionString, schema } = parseAddress(address);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(`set search_path = ${schema}`);
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : error;
}
