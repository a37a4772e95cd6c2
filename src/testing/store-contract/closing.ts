import { expect, test } from 'vitest';
import type { Store } from '../../contracts/store/store.ts';
import type { OpenStore } from '../store-contract.ts';
import { aJob, aJobChange, anOwnedJob, claimIds, takeLease, commitNext } from './samples.ts';

/** Tests of `close`, and of reopening. */
export function testStoreClosing(open: OpenStore, reopen?: (store: Store) => Promise<Store>): void {
  test('every call rejects once the store is closed, and closing again does nothing', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.close();
    await store.close();
    store.onChange(() => {})();

    const calls = [
      store.insert(aJob('job-2')),
      commitNext(store, key, aJobChange(0)),
      claimIds(store, 'engine-1'),
      store.archive(key),
      store.post(key, '{}'),
      store.posted('engine-1'),
      store.get('job-1'),
      store.lifecycle(key),
      store.actor(key),
      store.list({ limit: 1 }),
      store.journal({ limit: 1 }),
      store.actors({ kind: 'job', limit: 1 }),
      takeLease(store, 'engine-1'),
      store.release({ name: 'engine:engine-1', owner: 'engine-1' }),
      store.engines(),
      store.latest(),
      store.delete('job-1'),
      store.storage.get('bot', 'a'),
      store.storage.set('bot', 'a', '1'),
      store.storage.delete('bot', 'a'),
      store.storage.list('bot', ''),
    ];

    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'STORE_CLOSED' } });
    }
  });

  test('what is pending when the store is closed is written', async () => {
    const store = await open();
    const inserted = store.insert(aJob('job-1'));
    await store.close();

    expect(await inserted).toEqual({ id: 'job-1', inserted: true });
  });

  if (reopen === undefined) return;

  test('everything is there when the store is opened again', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.insert(aJob('job-2', { idempotencyKey: 'key' }));
    await commitNext(store, key, aJobChange(3));
    await store.post(key, '"a"');
    await store.storage.set('bot', 'a', '1');
    const before = await contentOf(store);

    const again = await reopen(store);

    expect(await contentOf(again)).toEqual(before);
    expect(await again.insert(aJob('job-3', { idempotencyKey: 'key' }))).toEqual({
      id: 'job-2',
      inserted: false,
    });
    expect(await again.lease(leaseOfAnother)).toBe(false);
    expect(await commitNext(again, key, aJobChange(1))).toBe(true);
    expect((await again.journal({ limit: 10 })).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });
}

const leaseOfAnother = {
  name: 'engine:engine-1',
  owner: 'engine-2',
  processIdentity: 'elsewhere',
  ttlMs: 1,
} as const;

async function contentOf(store: Store) {
  const { jobs } = await store.list({ limit: 100 });
  return {
    jobs,
    journal: await store.journal({ limit: 100 }),
    actors: await store.actors({ kind: 'job', limit: 100 }),
    posted: await store.posted('engine-1'),
    value: await store.storage.get('bot', 'a'),
  };
}
