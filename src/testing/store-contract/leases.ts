import { expect, test } from 'vitest';
import type { OpenStore } from '../store-contract.ts';
import { aJob, aJobChange, anOwnedJob, claimIds, noon, takeLease, ttlMs } from './samples.ts';

const lease = {
  name: 'front',
  owner: 'engine-1',
  processIdentity: 'elsewhere',
  now: noon,
  ttlMs,
} as const;
const other = { ...lease, owner: 'engine-2' } as const;

const hourMs = 3_600_000;

/** What a monotonic clock reads, `ms` after the suite began. */
const reads = (ms: number, clock = 'machine-1/boot-1/') => ({
  reading: { clock, at: 5_000_000 + ms },
});

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

  test.each([hourMs, -hourMs])(
    'by one monotonic clock, a wall clock that is %i ms off takes and keeps nothing',
    async (offMs) => {
      const store = await open();
      await store.lease({ ...lease, ...reads(0) });
      const off = { ...other, now: noon + offMs };

      expect(await store.lease({ ...off, ...reads(ttlMs - 1) })).toBe(false);
      expect(await store.lease({ ...lease, now: noon - offMs, ...reads(ttlMs - 1) })).toBe(true);
      expect(await store.lease({ ...off, ...reads(2 * ttlMs - 2) })).toBe(false);
      expect(await store.lease({ ...off, ...reads(2 * ttlMs - 1) })).toBe(true);
    },
  );

  test('an asker that was frozen since it read its clock takes nothing', async () => {
    const store = await open();
    await store.lease({ ...lease, now: noon + hourMs, ...reads(hourMs) });

    expect(await store.lease({ ...other, ...reads(0) })).toBe(false);
  });

  test('a lease of an earlier boot of the machine is dead', async () => {
    const store = await open();
    await store.lease({ ...lease, ...reads(hourMs) });

    expect(await store.lease({ ...other, ...reads(0, 'machine-1/boot-2/') })).toBe(true);
  });

  test.each(['machine-2/boot-2/', 'machine-1/boot-1/time:[2]', '/boot-2/', undefined])(
    'a lease by a clock that cannot be compared with %o lapses when it is not seen to be renewed',
    async (clock) => {
      const store = await open();
      const asks = (ms: number) =>
        store.lease({ ...other, now: noon + hourMs + ms, ...(clock && reads(ms, clock)) });
      await store.lease({ ...lease, ...reads(hourMs) });

      expect(await asks(0)).toBe(false);
      expect(await asks(ttlMs - 1)).toBe(false);
      await store.lease({ ...lease, ...reads(hourMs + 1) });
      expect(await asks(ttlMs)).toBe(false);
      expect(await asks(2 * ttlMs - 1)).toBe(false);
      expect(await asks(2 * ttlMs)).toBe(true);
    },
  );

  test('an engine whose clock is an hour ahead takes no jobs, nor says that a process died', async () => {
    const store = await open();
    const ahead = { kind: 'job', owner: 'engine-2', now: noon + hourMs, limit: 1 } as const;
    await store.lease({ ...lease, name: 'engine:engine-1', ...reads(0) });
    // It has no jobs yet: its lease must outlive the arrival of the other.
    await store.lease({ ...other, name: 'engine:engine-2', now: noon + hourMs, ...reads(1) });
    await store.insert(aJob('job-1'));
    await claimIds(store, 'engine-1');

    expect(await store.claim({ ...ahead, ...reads(2) }, () => aJobChange(0))).toEqual([]);
    expect(await store.claim({ ...ahead, ...reads(ttlMs) }, () => aJobChange(0))).toMatchObject([
      { id: 'job-1', orphaned: true, ownerDied: false },
    ]);
  });

  test('of an engine that has given its lease back it is not said that it died', async () => {
    const store = await open();
    await anOwnedJob(store);
    await store.release({ name: 'engine:engine-1', owner: 'engine-1' });
    await takeLease(store, 'engine-2');
    const request = { kind: 'job', owner: 'engine-2', now: noon, limit: 1 } as const;

    expect(await store.claim(request, () => aJobChange(0))).toMatchObject([
      { orphaned: true, ownerDied: false },
    ]);
  });
}
