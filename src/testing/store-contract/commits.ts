import { expect, test } from 'vitest';
import type { OpenStore } from '../store-contract.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anEntry,
  aResult,
  aTelling,
  anOwnedJob,
  claimIds,
  messageOf,
  noon,
  ttlMs,
} from './samples.ts';

/** Tests of `commit` and `settle`. */
export function testCommits(open: OpenStore): void {
  test('a commit is seen after it', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const job = { status: 'generated', ...aTelling('done') } as const;

    const kept = await store.commit(key, aChange({ snapshot: '"new"', job }));

    expect(kept).toBe(true);
    expect(await store.get('job-1')).toMatchObject({
      status: 'generated',
      history: [aTelling('done')],
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
    const job = { status: 'done', ...aTelling('no') } as const;

    const kept = await store.commit({ ...key, ...over }, aChange({ snapshot: '"no"', job }));

    expect(kept).toBe(false);
    expect(await store.get('job-1')).toEqual(before);
    expect(await store.actor(key)).toEqual({ snapshot: '{}', lifecycle: 'running' });
    expect(await store.journal({ limit: 10 })).toEqual([]);
  });

  test('a refused commit does not hurt others of its turn', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const change = aJobChange(1);

    const kept = await Promise.all([
      store.commit(key, change),
      store.commit({ ...key, fence: 0 }, change),
      store.commit(key, change),
    ]);

    expect(kept).toEqual([true, false, true]);
    expect((await store.journal({ limit: 10 })).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('transitions that are written together follow one another', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.post(key, '{}');
    const [posted] = await store.posted(key.owner);
    const of = (status: 'planned' | 'done', ...texts: readonly string[]) => ({
      job: { status, ...aTelling(...texts) },
    });
    await store.commit(key, aJobChange(1));

    const kept = await store.commit(
      key,
      aChange({ ...of('planned', 'a', 'b'), consumed: posted ? [posted.id] : [] }),
      aChange({ snapshot: '"between"' }),
      aChange({ ...of('done', 'c'), snapshot: '"last"', lifecycle: 'ended' }),
    );

    expect(kept).toBe(true);
    expect(await store.actor(key)).toEqual({ snapshot: '"last"', lifecycle: 'ended' });
    expect(await store.get('job-1')).toMatchObject({
      status: 'done',
      history: [aTelling('0'), aTelling('a', 'b'), aTelling('c')],
    });
    const entries = await store.journal({ limit: 10 });
    expect(entries.map((entry) => [entry.seq, messageOf(entry)])).toEqual([
      [1, '0'],
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
    ]);
    expect(await store.commit({ ...key, fence: 0 }, aJobChange(1), aJobChange(1))).toBe(false);
    expect(await store.journal({ limit: 10 })).toHaveLength(4);
  });

  test('of transitions that are written together each keeps what it brings', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    for (const event of ['"a"', '"b"']) await store.post(key, event);
    const [a, b] = (await store.posted(key.owner)).map(({ id }) => id);
    const { snapshot: _, ...bare } = aChange({ version: 'v2', consumed: b ? [b] : [] });

    await store.commit(key, aChange({ snapshot: '"first"', consumed: a ? [a] : [] }), bare);

    expect(await store.actor(key)).toEqual({ snapshot: '"first"', lifecycle: 'running' });
    expect(await store.posted(key.owner)).toEqual([]);
    await store.commit(key, aJobChange(0, { version: 'v2', lifecycle: 'ready' }));
    const request = { kind: 'job', owner: 'engine-2', now: noon, limit: 1 } as const;
    expect(await store.claim(request, () => aJobChange(0))).toMatchObject([{ version: 'v2' }]);
  });

  test('a snapshot stays until a change brings another', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.commit(key, aChange({ snapshot: '"first"' }));
    const { snapshot: _, ...change } = aChange();
    expect(await store.commit(key, change)).toBe(true);

    expect((await store.actor(key))?.snapshot).toBe('"first"');
  });

  test('a job that is settled is what it came to; before, what happened', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const job = { status: 'done', ...aTelling('over') } as const;
    const seen = { jobId: 'job-1', status: 'done', createdAt: noon };
    await store.commit(key, aChange({ lifecycle: 'ended', job }));
    await store.archive({ ...key, owner: 'engine-2' }, { ...aResult('job-1'), revision: 2 });

    expect(await store.get('job-1')).toEqual({ ...seen, history: [aTelling('over')] });

    const result = aResult('job-1');
    await store.archive(key, result);

    const { jobs } = await store.list({ limit: 1 });
    expect(jobs).toEqual([{ ...seen, result }]);
    expect(await store.get('job-1')).toEqual(jobs[0]);
  });

  test('a change of another kind of actor leaves the job as it is', async () => {
    const store = await open();
    await store.insert({ kind: 'preview', id: 'p', change: aChange({ lifecycle: 'ready' }) });
    const request = { kind: 'preview', owner: 'engine-1', now: noon, limit: 1 } as const;
    const [claimed] = await store.claim(request, () => aChange());

    expect(claimed && (await store.commit(claimed, aChange({ snapshot: '"live"' })))).toBe(true);
    expect(await store.actors({ kind: 'preview', limit: 1 })).toMatchObject([
      { snapshot: '"live"', lifecycle: 'running' },
    ]);
  });

  test.for(['parked', 'ready', 'ended', 'quarantined'] as const)(
    'nothing is committed to an actor that is %s',
    async (lifecycle) => {
      const store = await open();
      const key = await anOwnedJob(store);

      expect(await store.commit(key, aJobChange(0, { lifecycle }))).toBe(true);
      expect(await store.commit(key, aJobChange(0))).toBe(false);
    },
  );

  test("an ended actor is its owner's until it is settled", async () => {
    const store = await open();
    const later = noon + ttlMs;
    const ended = aJobChange(0, { lifecycle: 'ended' });
    const key = await anOwnedJob(store);
    await store.commit(key, ended);
    await store.archive({ ...key, owner: 'engine-2' });

    const request = { kind: 'job', owner: 'engine-2', now: later, limit: 1 } as const;
    expect(await store.claim(request, () => ended)).toMatchObject([
      { id: 'job-1', lifecycle: 'ended', orphaned: true },
    ]);

    await store.archive({ ...key, owner: 'engine-2' });

    expect(await claimIds(store, 'engine-3', { now: later })).toEqual([]);
  });

  test('an actor that has not ended cannot be settled', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.archive(key);

    expect(await store.commit(key, aJobChange(0))).toBe(true);
  });

  test('an actor given back can be claimed again, under a higher fence', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.commit(key, aJobChange(0, { lifecycle: 'ready' }));

    const request = { kind: 'job', owner: 'engine-1', now: noon, limit: 1 } as const;
    const [claimed] = await store.claim(request, () => aJobChange(0));

    expect(claimed).toMatchObject({ id: 'job-1', orphaned: false });
    expect(claimed?.fence).toBeGreaterThan(key.fence);
    expect(await store.insert(aJob('job-1'))).toEqual({ id: 'job-1', inserted: false });
  });
}
