import { expect, test } from 'vitest';
import type { OpenStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import {
  aChange,
  aJobChange,
  anOwnedJob,
  aResult,
  claimIds,
  commitNext,
  noon,
  someEvents,
  ttlMs,
} from '../samples.ts';

/** Tests of commits and archives that are repeated, or that come too late. */
export function testRepeats(open: OpenStore): void {
  test('a repeated commit gives true, and writes nothing', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    await store.insert({ kind: 'preview', id: 'job-1', change: aChange({ lifecycle: 'ready' }) });
    const change = aJobChange(2, { snapshot: '"once"', previewEvents: someEvents('preview') });

    expect(await store.commit(claim, change)).toBe(true);
    expect(await store.commit(claim, change)).toBe(true);
    expect(await store.journal({ limit: 10 })).toHaveLength(3);

    const next = { ...claim, revision: claim.revision + 1 };
    const repeated = [next, next, next].map((again) => store.commit(again, aJobChange(1)));
    expect(await Promise.all(repeated)).toEqual([true, true, true]);
    expect((await store.journal({ limit: 10 })).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(await store.actor(claim)).toEqual({ snapshot: '{}', lifecycle: 'running' });
  });

  test('a commit that follows an older revision, or one that is not there yet, is refused', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    for (const text of ['a', 'b', 'c']) {
      const job = { status: 'created', ...someEvents(text) } as const;
      await commitNext(store, claim, aChange({ job }));
    }

    for (const revision of [0, 1, 4, 99].map((after) => claim.revision + after)) {
      const late = aJobChange(1, { snapshot: '"no"', lifecycle: 'ended' });
      expect(await store.commit({ ...claim, revision }, late)).toBe(false);
    }
    expect(await store.journal({ limit: 10 })).toHaveLength(3);
    expect(await store.actor(claim)).toEqual({ snapshot: '{}', lifecycle: 'running' });
    expect(await commitNext(store, claim, aJobChange(0))).toBe(true);
  });

  test.for(['parked', 'ready', 'ended', 'quarantined'] as const)(
    'a repeated commit after which the actor is %s gives true, until it is claimed again',
    async (lifecycle) => {
      const clock = virtualClock(noon);
      const store = await open(clock);
      const claim = await anOwnedJob(store);
      const last = aJobChange(1, { lifecycle });

      expect(await store.commit(claim, last)).toBe(true);
      expect(await store.commit(claim, last)).toBe(true);
      expect(await store.journal({ limit: 10 })).toHaveLength(1);

      clock.advance(ttlMs);
      await store.post(claim, '{}');
      const claimed = await claimIds(store, 'engine-2', { change: aJobChange(0, { lifecycle }) });
      expect(await store.commit(claim, last)).toBe(claimed.length === 0);
      expect(await store.journal({ limit: 10 })).toHaveLength(1);
    },
  );

  test('a commit without changes says whether the claim still holds', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);

    expect(await store.commit(claim)).toBe(true);
    expect(await store.commit({ ...claim, fence: 0 })).toBe(false);
    expect(await store.commit(claim, aJobChange(1))).toBe(true);
    expect(await store.commit(claim)).toBe(false);
    const next = { ...claim, revision: claim.revision + 1 };
    expect(await store.commit(next)).toBe(true);
    expect(await store.commit(next, aJobChange(0, { lifecycle: 'ready' }))).toBe(true);
    expect(await store.commit({ ...next, revision: next.revision + 1 })).toBe(false);
  });

  test('an archive that is repeated keeps the first result', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));
    const result = aResult('job-1');

    await store.archive(claim, result);
    await store.archive(claim, { ...result, revision: 2 });

    expect(await store.get('job-1')).toMatchObject({ result });
  });
}
