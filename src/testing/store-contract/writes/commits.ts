import { expect, test } from 'vitest';
import type { OpenStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anEntry,
  aResult,
  someEvents,
  anOwnedJob,
  claimIds,
  noon,
  ttlMs,
  commitNext,
} from '../samples.ts';

/** Tests of `commit` and `archive`. */
export function testCommits(open: OpenStore): void {
  test('a commit can be read', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const job = { status: 'generated', ...someEvents('done') } as const;

    const committed = await commitNext(store, key, aChange({ snapshot: '"new"', job }));

    expect(committed).toBe(true);
    expect(await store.get('job-1')).toMatchObject({
      status: 'generated',
      history: [someEvents('done')],
    });
    expect(await store.actor(key)).toEqual({ snapshot: '"new"', lifecycle: 'running' });
    expect(await store.journal({ limit: 10 })).toMatchObject([{ ...anEntry('done'), seq: 1 }]);
  });

  test.for([
    ['owner', { owner: 'engine-2' }],
    ['older fence', { fence: 0 }],
    ['newer fence', { fence: 99 }],
    ['row id', { rowId: 77 }],
  ] as const)('a commit with another %s is refused, and nothing is written', async ([, over]) => {
    const store = await open();
    const key = await anOwnedJob(store);
    const before = await store.get('job-1');
    const job = { status: 'done', ...someEvents('no') } as const;

    const committed = await commitNext(
      store,
      { ...key, ...over },
      aChange({ snapshot: '"no"', job }),
    );

    expect(committed).toBe(false);
    expect(await store.get('job-1')).toEqual(before);
    expect(await store.actor(key)).toEqual({ snapshot: '{}', lifecycle: 'running' });
    expect(await store.journal({ limit: 10 })).toEqual([]);
  });

  test('a refused commit does not affect others of its turn', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const change = aJobChange(1);

    const committed = await Promise.all([
      commitNext(store, key, change),
      commitNext(store, { ...key, fence: 0 }, change),
      commitNext(store, key, change),
    ]);

    expect(committed).toEqual([true, false, true]);
    expect((await store.journal({ limit: 10 })).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test.for<readonly [string, object]>([
    ['a time that is not a number', { at: Number.NaN }],
    ['a version that is null', { version: null }],
    ['a number that is too large', { at: 10n ** 30n }],
    ['a text with a NUL', { snapshot: 'a\0b' }],
  ])(
    'a change with %s is written or refused for good, and others are written',
    async ([, over]) => {
      const store = await open();
      const [key, other] = [await anOwnedJob(store), await anOwnedJob(store, 'job-2')];

      const [odd, committed] = await Promise.allSettled([
        commitNext(store, key, aChange(over)),
        commitNext(store, other, aJobChange(1)),
      ]);

      if (odd.status === 'rejected')
        expect(odd.reason).toMatchObject({ code: 'QUERY_INVALID', retryable: false });
      expect(committed).toMatchObject({ value: true });
    },
  );

  test('a snapshot stays until a change brings another', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await commitNext(store, key, aChange({ snapshot: '"first"' }));
    const { snapshot: _, ...change } = aChange();
    expect(await commitNext(store, key, change)).toBe(true);

    expect((await store.actor(key))?.snapshot).toBe('"first"');
  });

  test('an archived job has its result; before, its history', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const job = { status: 'done', ...someEvents('over') } as const;
    const seen = { jobId: 'job-1', status: 'done', createdAt: noon };
    await commitNext(store, key, aChange({ lifecycle: 'ended', job }));
    await store.archive({ ...key, owner: 'engine-2' }, { ...aResult('job-1'), revision: 2 });

    expect(await store.get('job-1')).toEqual({ ...seen, history: [someEvents('over')] });

    const result = aResult('job-1');
    await store.archive(key, result);

    const { jobs } = await store.list({ limit: 1 });
    expect(jobs).toEqual([{ ...seen, result }]);
    expect(await store.get('job-1')).toEqual(jobs[0]);
  });

  test('a change of another kind of actor leaves the job as it is', async () => {
    const store = await open();
    await store.insert({ kind: 'preview', id: 'p', change: aChange({ lifecycle: 'ready' }) });
    const request = { kind: 'preview', owner: 'engine-1', limit: 1 } as const;
    const [claimed] = await store.claim(request, () => aChange());

    expect(claimed && (await commitNext(store, claimed, aChange({ snapshot: '"live"' })))).toBe(
      true,
    );
    expect(await store.actors({ kind: 'preview', limit: 1 })).toMatchObject([
      { snapshot: '"live"', lifecycle: 'running' },
    ]);
  });

  test.for(['parked', 'ready', 'ended', 'quarantined'] as const)(
    'nothing is committed to an actor that is %s',
    async (lifecycle) => {
      const store = await open();
      const key = await anOwnedJob(store);

      expect(await commitNext(store, key, aJobChange(0, { lifecycle }))).toBe(true);
      expect(await commitNext(store, key, aJobChange(0))).toBe(false);
    },
  );

  test('an ended actor belongs to its owner until it is archived', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const ended = aJobChange(0, { lifecycle: 'ended' });
    const key = await anOwnedJob(store);
    await commitNext(store, key, ended);
    await store.archive({ ...key, owner: 'engine-2' });

    clock.advance(ttlMs);
    const request = { kind: 'job', owner: 'engine-2', limit: 1 } as const;
    expect(await store.claim(request, () => ended)).toMatchObject([
      { id: 'job-1', lifecycle: 'ended', orphaned: true },
    ]);

    await store.archive({ ...key, owner: 'engine-2' });

    expect(await claimIds(store, 'engine-3')).toEqual([]);
  });

  test('an actor that has not ended cannot be archived', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.archive(key);

    expect(await commitNext(store, key, aJobChange(0))).toBe(true);
  });

  test('a released actor can be claimed again, under a higher fence', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await commitNext(store, key, aJobChange(0, { lifecycle: 'ready' }));

    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
    const [claimed] = await store.claim(request, () => aJobChange(0));

    expect(claimed).toMatchObject({ id: 'job-1', orphaned: false });
    expect(claimed?.fence).toBeGreaterThan(key.fence);
    expect(await store.insert(aJob('job-1'))).toEqual({ id: 'job-1', inserted: false });
  });
}
