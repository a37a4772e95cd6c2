import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../../src/index.ts';
import type { Store } from '../../../src/contracts/store/store.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { parseAddress } from '../../../src/store/postgres/connection/postgres-address.ts';
import { migrations } from '../../../src/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { movedTables } from '../../../src/store/move/moved-tables.ts';
import { moveToPostgres } from '../../../src/store/move/move-to-postgres.ts';
import { aJob, aJobChange } from '../../../src/testing/store-contract/samples.ts';
import { postgresBin } from '../../helpers/stores/postgres.ts';
import { storeFixtureNames, writeStoreFixture } from '../../helpers/stores/store-fixtures.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { busyOptions, forgetLeases } from './busy-store.ts';
import { dump, laterOn, moveHome, query, read } from './move-home.ts';

describe.skipIf(postgresBin === undefined)('a move to PostgreSQL', () => {
  const home = moveHome();

  test('keeps everything that a store tells', async () => {
    const stores = await home.aMove();
    const before = await read(openSqliteStore(stores.from, laterOn));

    const moved = await moveToPostgres(stores);

    const after = await read(openPostgresStore(stores.to, laterOn));
    expect(after).toEqual({ ...before, queue: { ...before.queue, paused: true } });
    expect(moved).toMatchObject({ from: stores.from, jobs: before.jobs.length });
    expect(Object.entries(moved.rows).filter(([, rows]) => rows === 0)).toEqual([]);
  });

  test('leaves the old store paused, and else as it was', async () => {
    const stores = await home.aMove();
    const before = dump(stores.from);

    await moveToPostgres(stores);

    const queue = before['queue']?.map((row) => ({ ...row, paused: 1 }));
    expect(dump(stores.from)).toEqual({ ...before, queue });
  });

  test('an engine on the new store finishes what the old one had begun, and readers go on', async () => {
    const stores = await home.aMove();
    const before = await read(openSqliteStore(stores.from, laterOn));
    const half = Math.floor(before.journal.length / 2);
    const { interrupted, approved, waiting, later, done } = home.jobs();
    await moveToPostgres(stores);

    const engine = await createJobEngine({ ...busyOptions(home.base), store: stores.to });
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
    const stores = { from: join(await tempDir(), 'jobs.db'), to: home.address(), waitMs: 0 };
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
    expect(before.entry?.cursor).toMatch(/^j1\.0\./);
    expect(after.entry?.cursor).toMatch(/^j2\.0\./);
  });

  test('users go on taking turns, those of no guild too', async () => {
    const stores = { from: join(await tempDir(), 'jobs.db'), to: home.address(), waitMs: 0 };
    const next = async (store: Store) => {
      const [job] = await store.claim({ kind: 'job', owner: 'e', limit: 1 }, () => aJobChange(0));
      return job?.id;
    };
    const old = await openSqliteStore(stores.from);
    for (const [index, userId] of ['a', 'b', 'a', 'b', 'a', 'c', 'a', 'b'].entries()) {
      const guild = index % 3 === 0 ? {} : { guildId: `g${index % 2}` };
      await old.insert(aJob(`job-${index}`, { userId, ...guild, priority: index % 4 }));
    }
    const begun = new Set([await next(old), await next(old)]);
    await moveToPostgres(stores);

    const store = await openPostgresStore(stores.to);
    const orders = [];
    for (const each of [old, store]) {
      await each.pause(false);
      const order = [];
      for (let id = await next(each); id !== undefined; id = await next(each)) order.push(id);
      // The new store gives its engine back what it had claimed, for it does not hold that.
      orders.push(order.filter((id) => !begun.has(id)));
      await each.close();
    }

    expect(orders[1]).toEqual(orders[0]);
    expect(orders[0]).toHaveLength(6);
  });

  const released = storeFixtureNames.filter((name) => name.startsWith('step-'));
  test.each(released)('moves a store of the schema %s', async (name) => {
    const from = writeStoreFixture(name, await tempDir());
    const to = home.address();
    // The leases are by the clock of another machine: those of the first lapse while the move waits.
    if (name !== 'step-1') forgetLeases(from);

    await moveToPostgres({ from, to, waitMs: name === 'step-1' ? 60_000 : 0 });

    const [before, after] = [
      await read(openSqliteStore(from, laterOn)),
      await read(openPostgresStore(to, laterOn)),
    ];
    expect(after).toEqual(before);
    expect(after.jobs.length).toBeGreaterThan(0);
  });

  test('knows every column of both stores', async () => {
    const to = home.address();
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
    const others = new Set<unknown>(['leases', 'schema_steps']);
    expect(rows.filter(({ name }) => !others.has(name)).toSorted(byName)).toEqual(
      expected.toSorted(byName),
    );
    const database = new DatabaseSync(':memory:');
    for (const step of migrations) database.exec(step);
    const names = database.prepare(`select sqlite_schema.name || '.' || column.name as name
      from sqlite_schema join pragma_table_info(sqlite_schema.name) as column where sqlite_schema.type = 'table'`);
    const known = new Set(
      movedTables.flatMap(({ name, from = name, columns }) =>
        Object.keys(columns).map((column) => `${from}.${column}`),
      ),
    );
    const left = names
      .all()
      .map(({ name }) => String(name))
      .filter((name) => !known.has(name) && !/^(?:leases|sqlite_sequence)\./.test(name));
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
  });
});

function byName(left: { readonly name?: unknown }, right: { readonly name?: unknown }): number {
  return String(left.name) < String(right.name) ? -1 : 1;
}

function fail(): never {
  throw new Error('Nothing was claimed.');
}
