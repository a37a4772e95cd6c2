import { expect, test } from 'vitest';
import type { OpenStore, ShareStore } from '../store-contract.ts';
import { virtualClock } from '../virtual-clock.ts';
import { aJob, aJobChange, anOwnedJob, claimIds, noon, takeLease, ttlMs } from './samples.ts';

const lease = { name: 'front', owner: 'engine-1', processIdentity: 'elsewhere', ttlMs } as const;
const other = { ...lease, owner: 'engine-2' } as const;

/** Tests of `lease`, `release` and `engines`. */
export function testLeases(open: OpenStore, share: ShareStore): void {
  test('one owner gets a lease', async () => {
    const store = await open();

    expect(await Promise.all([store.lease(lease), store.lease(other)])).toEqual([true, false]);
    expect(await store.lease({ ...other, name: 'another' })).toBe(true);
  });

  test('a lease lapses at its end, and not before', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.lease(lease);

    clock.advance(ttlMs - 1);
    expect(await store.lease(other)).toBe(false);
    clock.advance(1);
    expect(await store.lease(other)).toBe(true);
    expect(await store.lease(lease)).toBe(false);
  });

  test('a lease lasts for its ttl', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.lease({ ...lease, ttlMs: 1000 });

    clock.advance(999);
    expect(await store.lease(other)).toBe(false);
    clock.advance(1);
    expect(await store.lease(other)).toBe(true);
  });

  test('renewing prolongs it', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.lease(lease);

    clock.advance(ttlMs - 1);
    expect(await store.lease(lease)).toBe(true);
    clock.advance(1);
    expect(await store.lease(other)).toBe(false);
  });

  test('an owner can take its own lapsed lease again', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.lease(lease);

    clock.advance(ttlMs * 3);
    expect(await store.lease(lease)).toBe(true);
  });

  test('a released lease is free, and only its owner can release it', async () => {
    const store = await open();
    await store.lease(lease);
    await store.release(other);
    expect(await store.lease(other)).toBe(false);

    await store.release(lease);

    expect(await store.lease(other)).toBe(true);
  });

  test('the engines of a store are those with a lease in force', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.lease(lease);
    expect(await store.engines()).toEqual([]);

    const engine = { ...lease, name: 'engine:1+plan', owner: '1+plan' };
    await store.lease(engine);
    expect(await store.engines()).toEqual(['1+plan']);
    clock.advance(ttlMs);
    expect(await store.engines()).toEqual([]);

    await store.lease(engine);
    await takeLease(store, 'engine-2');
    expect((await store.engines()).toSorted(byName)).toEqual(['1+plan', 'engine-2']);
    await store.release(engine);
    expect(await store.engines()).toEqual(['engine-2']);
  });

  test('a lease is in force, and lapses, for all that share the store', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const shared = await share(store);
    await store.lease(lease);

    expect(await shared.lease(other)).toBe(false);
    clock.advance(ttlMs);
    expect(await shared.lease(other)).toBe(true);
    expect(await store.lease(lease)).toBe(false);
  });

  test.each([hourMs, -hourMs])(
    'setting the wall clock by %i ms neither lapses nor prolongs a lease',
    async (setMs) => {
      const clock = virtualClock(noon);
      let offMs = 0;
      const store = await open({ monotonic: clock.monotonic, now: () => clock.now() + offMs });
      await takeLease(store, 'engine-1');
      await store.insert(aJob('job-1'));
      await claimIds(store, 'engine-1');
      await store.lease(lease);
      offMs = setMs;

      clock.advance(ttlMs - 1);
      expect(await store.lease(other)).toBe(false);
      expect(await claimIds(store, 'engine-2')).toEqual([]);
      expect(await store.engines()).toEqual(['engine-1']);
      clock.advance(1);
      expect(await store.lease(other)).toBe(true);
      expect(await store.engines()).toEqual([]);
      const request = { kind: 'job', owner: 'engine-2', limit: 1 } as const;
      expect(await store.claim(request, () => aJobChange(0))).toMatchObject([
        { id: 'job-1', orphaned: true, ownerDied: false },
      ]);
    },
  );

  test('an engine that has released its lease is not reported as dead', async () => {
    const store = await open();
    await anOwnedJob(store);
    await store.release({ name: 'engine:engine-1', owner: 'engine-1' });
    await takeLease(store, 'engine-2');
    const request = { kind: 'job', owner: 'engine-2', limit: 1 } as const;

    expect(await store.claim(request, () => aJobChange(0))).toMatchObject([
      { orphaned: true, ownerDied: false },
    ]);
  });
}

const byName = (left: string, right: string) => left.localeCompare(right);
const hourMs = 3_600_000;
