import { describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { moveToPostgres } from '../../../src/store/move/move-to-postgres.ts';
import { aJob } from '../../../src/testing/store-contract/samples.ts';
import { nodeChild } from '../../helpers/processes/node-child.ts';
import { postgresBin } from '../../helpers/stores/postgres.ts';
import { laterOn, moveHome, query, read } from './move-home.ts';

describe.skipIf(postgresBin === undefined)('a move to PostgreSQL that is interrupted', () => {
  const home = moveHome();

  test('goes on after it has failed at any point, and doubles nothing', async () => {
    const { pageRows, ...stores } = { ...(await home.aMove()), pageRows: 40 };
    const expected = await moveToPostgres({ ...stores, to: home.address() });
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
    expect(points).toBeGreaterThan(35);
    expect(await read(openPostgresStore(stores.to, laterOn))).toEqual(
      await read(openSqliteStore(stores.from, laterOn)),
    );
  });

  test('goes on after kill -9, again and again', async () => {
    const { from, to } = await home.aMove();
    const mover = new URL('./children/mover.ts', import.meta.url);
    const points = ['read 4', 'copy 1', 'copy 9', 'copy 15', 'check 2'];
    for (const point of points) {
      const child = nodeChild(mover, from, to, ...point.split(' '));
      expect(await child.next()).toBe(point);
      await child.kill();
      if (point.startsWith('read')) continue;
      await expect(openPostgresStore(to)).rejects.toMatchObject({ code: 'STORE_UNFINISHED' });
    }

    await moveToPostgres({ from, to, waitMs: 0 });

    expect(await read(openPostgresStore(to, laterOn))).toEqual(
      await read(openSqliteStore(from, laterOn)),
    );
  });

  test('that has finished is told again, and changes nothing', async () => {
    const stores = await home.aMove();
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
    const stores = await home.aMove();
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
    expect(await read(openPostgresStore(stores.to, laterOn))).toEqual(
      await read(openSqliteStore(stores.from, laterOn)),
    );
  });

  test('refuses to go on with another store, or one that has changed', async () => {
    const stores = await home.aMove();
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
    expect((await read(openPostgresStore(stores.to, laterOn))).jobs[0]?.jobId).toBe('job-late');
  });
});
