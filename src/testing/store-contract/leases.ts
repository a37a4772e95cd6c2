import { expect, test } from 'vitest';
import type { OpenStore } from '../store-contract.ts';
import { noon, ttlMs } from './samples.ts';

const lease = { name: 'front', owner: 'engine-1', holder: 'elsewhere', now: noon, ttlMs } as const;
const other = { ...lease, owner: 'engine-2' } as const;

/** Tests of `lease` and `release`. */
export function testLeases(open: OpenStore): void {
  test('one owner gets a lease', async () => {
    const store = await open();

    expect(await Promise.all([store.lease(lease), store.lease(other)])).toEqual([true, false]);
    expect(await store.lease({ ...other, name: 'another' })).toBe(true);
  });

  test('a lease lapses at its end, and not before', async () => {
    const store = await open();
    await store.lease(lease);

    expect(await store.lease({ ...other, now: noon + ttlMs - 1 })).toBe(false);
    expect(await store.lease({ ...other, now: noon + ttlMs })).toBe(true);
    expect(await store.lease({ ...lease, now: noon + ttlMs })).toBe(false);
  });

  test('a lease lasts as long as was asked for', async () => {
    const store = await open();
    await store.lease({ ...lease, ttlMs: 1000 });

    expect(await store.lease({ ...other, now: noon + 999 })).toBe(false);
    expect(await store.lease({ ...other, now: noon + 1000 })).toBe(true);
  });

  test('renewing prolongs it', async () => {
    const store = await open();
    await store.lease(lease);

    expect(await store.lease({ ...lease, now: noon + ttlMs - 1 })).toBe(true);
    expect(await store.lease({ ...other, now: noon + ttlMs })).toBe(false);
  });

  test('an owner takes its own lapsed lease again while nobody else has', async () => {
    const store = await open();
    await store.lease(lease);

    expect(await store.lease({ ...lease, now: noon + ttlMs * 3 })).toBe(true);
  });

  test('a released lease is free, and only its owner can release it', async () => {
    const store = await open();
    await store.lease(lease);
    await store.release(other);
    expect(await store.lease(other)).toBe(false);

    await store.release(lease);

    expect(await store.lease(other)).toBe(true);
  });

  test('it is served while an engine has a lease in force', async () => {
    const store = await open();
    await store.lease(lease);
    expect(await store.isServed({ now: noon })).toBe(false);

    const engine = { ...lease, name: 'engine:1' };
    await store.lease(engine);
    expect(await store.isServed({ now: noon })).toBe(true);
    expect(await store.isServed({ now: noon + ttlMs })).toBe(false);

    await store.release(engine);
    expect(await store.isServed({ now: noon })).toBe(false);
  });

  test('a lease from before the clock was set back keeps nobody out', async () => {
    const store = await open();
    await store.lease({ ...lease, now: noon + 3_600_000 });

    expect(await store.lease({ ...other, now: noon + 3_600_000 - ttlMs })).toBe(false);
    expect(await store.lease({ ...other, now: noon })).toBe(true);
  });
}
