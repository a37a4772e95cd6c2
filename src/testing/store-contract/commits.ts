import { expect, test } from 'vitest';
import type { OpenStore } from '../store-contract.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anEntry,
  anOwnedJob,
  claimIds,
  noon,
  ttlMs,
} from './samples.ts';

/** Tests of `commit`, `settle` and of the files of a job. */
export function testCommits(open: OpenStore): void {
  test('a commit is seen after it', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const job = { status: 'generated', entries: [anEntry('done')] } as const;

    const kept = await store.commit(key, aChange({ snapshot: '"new"', version: 'v2', job }));

    expect(kept).toBe(true);
    expect(await store.get('job-1')).toMatchObject({
      snapshot: '"new"',
      version: 'v2',
      status: 'generated',
    });
    expect(await store.journal({ limit: 10 })).toMatchObject([{ ...anEntry('done'), seq: 1 }]);
  });

  test.for([
    ['owner', { owner: 'engine-2' }],
    ['older fence', { fence: 0 }],
    ['newer fence', { fence: 99 }],
    ['place', { place: 77 }],
  ] as const)('a commit with another %s is refused, and nothing is written', async ([, over]) => {
    const store = await open();
    const key = await anOwnedJob(store);
    const before = await store.get('job-1');
    const files = [{ path: 'a', bytes: 1, sha256: 'ab' }];
    const job = { status: 'done', entries: [anEntry('no')], files } as const;

    const kept = await store.commit({ ...key, ...over }, aChange({ snapshot: '"no"', job }));

    expect(kept).toBe(false);
    expect(await store.get('job-1')).toEqual(before);
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

  test('files stay until a change brings others', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    const files = [{ path: 'a', bytes: 1, sha256: 'ab' }];
    await store.commit(key, aChange({ job: { status: 'generated', entries: [], files } }));
    await store.commit(key, aChange({ job: { status: 'validated', entries: [] } }));

    expect((await store.get('job-1'))?.files).toEqual(files);

    await store.commit(key, aChange({ job: { status: 'planned', entries: [], files: [] } }));

    expect((await store.get('job-1'))?.files).toEqual([]);
  });

  test('a change of another kind of actor leaves the job as it is', async () => {
    const store = await open();
    await store.insert({ kind: 'preview', id: 'p', change: aChange({ standing: 'ready' }) });
    const request = { kind: 'preview', owner: 'engine-1', now: noon, limit: 1 } as const;
    const [claimed] = await store.claim(request, () => aChange());

    expect(claimed && (await store.commit(claimed, aChange({ snapshot: '"live"' })))).toBe(true);
    expect(await store.actors({ kind: 'preview', limit: 1 })).toMatchObject([
      { snapshot: '"live"', standing: 'owned' },
    ]);
  });

  test.for(['released', 'ready', 'ended', 'quarantined'] as const)(
    'nothing is committed to an actor that is %s',
    async (standing) => {
      const store = await open();
      const key = await anOwnedJob(store);

      expect(await store.commit(key, aJobChange(0, { standing }))).toBe(true);
      expect(await store.commit(key, aJobChange(0))).toBe(false);
    },
  );

  test("an ended actor is its owner's until it is settled", async () => {
    const store = await open();
    const later = noon + ttlMs;
    const ended = aJobChange(0, { standing: 'ended' });
    const key = await anOwnedJob(store);
    await store.commit(key, ended);
    await store.settle({ ...key, owner: 'engine-2' });

    expect(await claimIds(store, 'engine-2', { now: later, change: ended })).toEqual(['job-1']);

    await store.settle({ ...key, owner: 'engine-2' });

    expect(await claimIds(store, 'engine-3', { now: later })).toEqual([]);
  });

  test('an actor that has not ended cannot be settled', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.settle(key);

    expect(await store.commit(key, aJobChange(0))).toBe(true);
  });

  test('an actor given back can be claimed again, under a higher fence', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.commit(key, aJobChange(0, { standing: 'ready' }));

    const request = { kind: 'job', owner: 'engine-1', now: noon, limit: 1 } as const;
    const [claimed] = await store.claim(request, () => aJobChange(0));

    expect(claimed).toMatchObject({ id: 'job-1', orphaned: false });
    expect(claimed?.fence).toBeGreaterThan(key.fence);
    expect(await store.insert(aJob('job-1'))).toEqual({ id: 'job-1', inserted: false });
  });
}
