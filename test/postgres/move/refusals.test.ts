import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { moveToPostgres } from '../../../src/store/move/move-to-postgres.ts';
import { aJob, takeLease } from '../../../src/testing/store-contract/samples.ts';
import { postgresBin } from '../../helpers/stores/postgres.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { laterOn, moveHome, read } from './move-home.ts';

describe.skipIf(postgresBin === undefined)('a move to PostgreSQL', () => {
  const home = moveHome();

  test('refuses a store with an engine, and does not pause it', async () => {
    const stores = await home.aMove();
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
    const stores = await home.aMove();
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
    const [taken, served] = [await home.aMove(), await home.aMove()];
    const [full, serving] = [await openPostgresStore(taken.to), await openPostgresStore(served.to)];
    onTestFinished(full.close);
    onTestFinished(serving.close);
    await full.insert(aJob('job-1'));
    await takeLease(serving, 'engine-1');

    await expect(moveToPostgres(taken)).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    await expect(moveToPostgres({ ...taken, restart: true })).rejects.toMatchObject({
      code: 'STORE_NOT_EMPTY',
    });
    await expect(moveToPostgres(served)).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    for (const { from } of [taken, served])
      expect((await read(openSqliteStore(from, laterOn))).queue.paused).toBe(false);
  });

  test('refuses a store that does not exist, and creates none', async () => {
    const from = join(await tempDir(), 'none.db');
    await expect(moveToPostgres({ from, to: home.address() })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });
});

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : error;
}
