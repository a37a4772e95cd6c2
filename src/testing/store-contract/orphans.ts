import { expect, onTestFinished, test } from 'vitest';
import type { OpenStore } from '../store-contract.ts';
import { virtualClock } from '../virtual-clock.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anOwnedJob,
  claimIds,
  noon,
  takeLease,
  ttlMs,
  commitNext,
} from './samples.ts';

/** Tests of `claim` for actors whose owners are gone. */
export function testOrphans(open: OpenStore): void {
  test('an engine with a lease in force keeps its jobs', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store);

    clock.advance(ttlMs - 1);
    expect(await claimIds(store, 'engine-2')).toEqual([]);
  });

  test('a job of an engine whose lease has lapsed is an orphan', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const key = await anOwnedJob(store);
    clock.advance(1000);
    await takeLease(store, 'engine-1');
    clock.advance(ttlMs);
    const request = { kind: 'job', owner: 'engine-2', limit: 1 } as const;

    const claimed = await store.claim(request, () => aJobChange(0));

    expect(claimed).toMatchObject([
      { id: 'job-1', orphaned: true, lifecycle: 'running', lastSeenAt: noon + 1000 },
    ]);
    expect(claimed[0]?.fence).toBeGreaterThan(key.fence);
    expect(await commitNext(store, key, aJobChange(0))).toBe(false);
  });

  test('a job of an engine that has no lease is an orphan, last seen at its last change', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store);
    await store.release({ name: 'engine:engine-1', owner: 'engine-1' });
    clock.advance(5);
    const request = { kind: 'job', owner: 'engine-2', limit: 1 } as const;

    expect(await store.claim(request, () => aJobChange(0))).toMatchObject([
      { orphaned: true, lastSeenAt: noon },
    ]);
  });

  test('lastSeenAt is never later than now', async () => {
    const clock = virtualClock(noon);
    let setBackMs = 0;
    const now = () => clock.now() - setBackMs;
    const store = await open({ monotonic: clock.monotonic, now });
    await anOwnedJob(store);
    clock.advance(1000);
    await takeLease(store, 'engine-1');
    clock.advance(ttlMs);
    setBackMs = 2 * ttlMs;
    const request = { kind: 'job', owner: 'engine-2', limit: 1 } as const;

    expect(await store.claim(request, () => aJobChange(0))).toMatchObject([{ lastSeenAt: now() }]);
  });

  test('an engine is not offered its own jobs', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store);

    clock.advance(ttlMs * 2);
    expect(await claimIds(store, 'engine-1')).toEqual([]);
  });

  test('actors left by several engines are found, each kind separately', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    onTestFinished(store.onChange(() => {}));
    await anOwnedJob(store, 'job-1', 'engine-1');
    await takeLease(store, 'engine-2');
    await store.insert({ kind: 'preview', id: 'job-1', change: aChange({ lifecycle: 'ready' }) });
    const preview = { kind: 'preview', limit: 1 } as const;
    await store.claim({ ...preview, owner: 'engine-2' }, () => aChange());
    clock.advance(ttlMs);

    expect(await store.claim({ ...preview, owner: 'engine-3' }, () => aChange())).toHaveLength(1);
    expect(await claimIds(store, 'engine-3')).toEqual(['job-1']);
  });

  test('orphans and ready jobs are claimed in one order', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store, 'job-1', 'engine-1');
    await store.insert(aJob('job-2'));
    await claimIds(store, 'engine-2');
    await store.insert(aJob('job-3'));

    clock.advance(ttlMs);
    expect(await claimIds(store, 'engine-3', { limit: 2 })).toEqual(['job-1', 'job-2']);
    expect(await claimIds(store, 'engine-3')).toEqual(['job-3']);
  });
}
