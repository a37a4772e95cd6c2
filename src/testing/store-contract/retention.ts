import { expect, test } from 'vitest';
import type { Lifecycle } from '../../contracts/store/actor.ts';
import type { OpenStore, ShareStore } from '../store-contract.ts';
import {
  quarantined,
  step,
  childOf,
  endedJob,
  end,
  mark,
  goingOf,
  dueIds,
} from './retention-samples.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anOwnedJob,
  aResult,
  commitNext,
  noon,
  takeLease,
} from './samples.ts';

/** Tests of `retention`. */
export function testRetention(open: OpenStore, share: ShareStore): void {
  test('a job is due when it was archived or quarantined, and then when it is to be looked at', async () => {
    const store = await open();
    const { retention } = store;
    const claim = await anOwnedJob(store, 'job-1');
    await commitNext(store, claim, aChange({ lifecycle: 'ended' }));
    expect(await dueIds(store, noon)).toEqual([]);
    await store.archive(claim);
    await store.insert(aJob('job-2', { change: quarantined }));

    expect(await dueIds(store, noon - 1)).toEqual([]);
    expect(await dueIds(store, noon)).toEqual(['job-1', 'job-2']);
    await retention.note('job-1', { lookAt: noon + 5 });
    await retention.note('job-2', { lookAt: undefined });
    expect(await dueIds(store, noon + 4)).toEqual([]);
    expect(await retention.due({ at: noon + 5, limit: 9 })).toMatchObject([
      { jobId: 'job-1', userId: 'user', endedAt: noon, pinned: false, unwanted: false, going: [] },
    ]);
    expect(await dueIds(store, noon * 2, true)).toEqual([]);
  });

  test('what it holds is noted, counted and ordered by age', async () => {
    const store = await open();
    const { retention } = store;
    for (const [index, id] of ['job-1', 'job-2', 'job-3'].entries())
      await endedJob(store, id, noon - index);
    await retention.note('job-1', { parts: { workspace: 10, output: 20 }, lookAt: noon });
    await retention.note('job-2', { parts: { log: 5 }, lookAt: noon });

    const [first, second] = [await retention.get('job-1'), await retention.get('job-2')];
    expect(first?.parts).toMatchObject({ workspace: 10, output: 20 });
    expect(first?.parts?.record).toBeGreaterThan(100);
    expect(first?.parts?.answers).toBeGreaterThan(0);
    expect((await retention.get('job-3'))?.parts).toBeUndefined();
    const answers = first?.parts?.answers ?? 0;
    expect(await retention.totals()).toEqual({
      files: 35 + 2 * answers,
      records: (first?.parts?.record ?? 0) + (second?.parts?.record ?? 0),
    });
    const oldest = async (records: boolean, skip = 0) =>
      (await retention.oldest({ limit: 9, skip, records })).map(({ jobId }) => jobId);
    expect(await oldest(false)).toEqual(['job-2', 'job-1']);
    expect(await oldest(false, 1)).toEqual(['job-1']);
    expect(await oldest(true)).toEqual(['job-1', 'job-2', 'job-3']);
    const page = await retention.list({ limit: 2 });
    const next = await retention.list({ limit: 2, cursor: page.cursor ?? 0 });
    expect([page, next].map(({ jobs }) => jobs.map(({ jobId }) => jobId))).toEqual([
      ['job-1', 'job-2'],
      ['job-3'],
    ]);
    expect(next.cursor).toBeUndefined();
  });

  test('a mark is told by the journal and the result; finishing removes rows and the mark', async () => {
    const store = await open();
    const { retention } = store;
    await endedJob(store, 'job-1');
    await retention.note('job-1', { parts: { output: 20 }, lookAt: undefined });
    const parts = ['output', 'answers'] as const;
    const marks = [{ jobId: 'job-1', parts, result: { ...aResult('job-1'), pruned: parts } }];

    expect(await retention.mark(marks, noon + 9)).toBe(true);
    // Its answer was lost.
    expect(await retention.mark(marks, noon + 9)).toBe(true);

    const entries = await store.journal({ jobId: 'job-1', limit: 10 });
    expect(entries.map(({ type }) => type)).toEqual(['stage.progress', 'job.pruned']);
    expect(entries.at(-1)).toMatchObject({ seq: 2, at: noon + 9, state: 'done', data: { parts } });
    expect((await store.get('job-1'))?.result?.pruned).toEqual(parts);
    expect(await goingOf(store)).toEqual([['job-1', parts]]);
    expect((await store.step('job-1', step))?.result).toBeDefined();

    while (await retention.finish('job-1'));
    expect(await goingOf(store)).toEqual([]);
    const { record, ...left } = (await retention.get('job-1'))?.parts ?? {};
    expect(record).toBeGreaterThan(0);
    expect(left).toEqual({});
    expect((await store.step('job-1', step))?.result).toBeUndefined();
    expect(await store.steps('job-1')).toHaveLength(1);
    // To see what goes next.
    expect(await dueIds(store, noon)).toEqual(['job-1']);
    expect(await retention.finish('job-1')).toBe(false);
  });

  test('with its record the whole job goes, however long its journal is', async () => {
    const store = await open();
    const { retention } = store;
    const claim = await anOwnedJob(store, 'job-1');
    for (let count = 0; count < 700; count += 1) await commitNext(store, claim, aJobChange(1));
    await end(store, claim, noon);
    await endedJob(store, 'job-2');
    const others = await store.journal({ jobId: 'job-2', limit: 10 });
    await retention.mark([{ jobId: 'job-1', parts: ['record'] }], noon);

    while (await retention.finish('job-1'));

    expect(await store.get('job-1')).toBeUndefined();
    expect(await retention.get('job-1')).toBeUndefined();
    expect(await goingOf(store)).toEqual([]);
    expect(await store.journal({ limit: 1000 })).toEqual(others);
  });

  test.for(['ready', 'running', 'parked'] as const)(
    'a job that is %s is not marked, not even an unwanted one',
    async (lifecycle: Lifecycle) => {
      const store = await open();
      const claim = await anOwnedJob(store, 'job-1');
      await commitNext(store, claim, aJobChange(1, { lifecycle }));
      await store.retention.reject('job-1');

      expect(await mark(store, 'job-1')).toBe(false);
      expect(await store.journal({ limit: 10 })).toHaveLength(1);
    },
  );

  test('one that has ended is not marked before its owner has let go of it', async () => {
    const store = await open();
    const claim = await anOwnedJob(store, 'job-1');
    await commitNext(store, claim, aChange({ lifecycle: 'ended' }));
    expect(await mark(store, 'job-1')).toBe(false);
    await store.archive(claim);
    expect(await mark(store, 'job-1')).toBe(true);
  });

  test('a pin protects a job, also from before its end, until it is unpinned or unwanted', async () => {
    const store = await open();
    const { retention } = store;
    const claim = await anOwnedJob(store, 'job-1');
    expect(await retention.pin('job-1', true, noon)).toBe(true);
    expect(await retention.pin('none', true, noon)).toBe(false);
    expect(await retention.isPinned('job-1')).toBe(true);
    expect(await retention.isPinned('none')).toBe(false);
    await end(store, claim, noon);
    expect(await retention.get('job-1')).toMatchObject({ pinned: true, endedAt: noon });
    expect(await mark(store, 'job-1')).toBe(false);

    await retention.note('job-1', { lookAt: undefined });
    await retention.pin('job-1', false, noon);
    expect(await retention.isPinned('job-1')).toBe(false);
    expect(await dueIds(store, noon)).toEqual(['job-1']);
    await retention.pin('job-1', true, noon);
    expect(await retention.reject('job-1')).toEqual(['job-1']);
    expect(await dueIds(store, noon, true)).toEqual(['job-1']);
    expect(await mark(store, 'job-1')).toBe(true);
  });

  test('a pin is told by the journal, once, and by the job; its owner commits on', async () => {
    const store = await open();
    const { retention } = store;
    const claim = await anOwnedJob(store, 'job-1');
    await commitNext(store, claim, aJobChange(1));
    const before = await store.journal({ jobId: 'job-1', limit: 9 });

    for (const [at, pinned] of [true, true, false, true].entries())
      await retention.pin('job-1', pinned, noon + at);
    await commitNext(store, claim, aJobChange(1));

    const entries = (await store.journal({ jobId: 'job-1', limit: 9 })).slice(before.length);
    expect(entries.slice(0, 3)).toMatchObject([
      { type: 'job.pinned', state: 'created.running', at: noon, seq: before.length + 1 },
      { type: 'job.unpinned', state: 'created.running', at: noon + 2 },
      { type: 'job.pinned', state: 'created.running', at: noon + 3 },
    ]);
    expect(entries.map(({ seq }) => seq)).toEqual(
      entries.map((_, index) => before.length + 1 + index),
    );
    expect(entries).toHaveLength(4);
    expect((await store.get('job-1'))?.pinned).toBe(true);
    expect((await store.list({ limit: 1 })).jobs).toMatchObject([{ pinned: true }]);
  });

  test('a live preview protects a job; a failed one ends with the output', async () => {
    const store = await open();
    await endedJob(store, 'job-1');
    await store.insert({ kind: 'preview', id: 'job-1', change: aChange({ lifecycle: 'ready' }) });
    expect(await store.retention.get('job-1')).toMatchObject({ previewed: true });
    expect(await mark(store, 'job-1')).toBe(false);
    const request = { kind: 'preview', owner: 'engine-1', limit: 1 } as const;
    const [preview] = await store.claim(request, () => aChange());
    if (preview) await commitNext(store, preview, aChange({ lifecycle: 'parked' }));

    expect(await mark(store, 'job-1')).toBe(true);

    const key = { kind: 'preview', id: 'job-1' } as const;
    expect(await store.lifecycle(key)).toBe('ended');
    expect(await store.post(key, '{}')).toBe(false);
  });

  test('a family is marked as a whole, or not at all', async () => {
    const store = await open();
    const { retention } = store;
    await endedJob(store, 'job-1');
    await endedJob(store, 'job-2', noon, 'job-1');
    await store.insert(childOf('job-1', 'job-3'));
    expect(await retention.children('job-1')).toEqual(['job-2', 'job-3']);
    expect(await retention.parent('job-2')).toBe('job-1');
    expect(await retention.parent('job-1')).toBeUndefined();

    expect(await mark(store, 'job-1')).toBe(false);
    expect(await mark(store, 'job-1', 'job-2')).toBe(false);
    expect(await mark(store, 'job-1', 'job-2', 'job-3')).toBe(false);
    expect(await goingOf(store)).toEqual([]);
    await takeLease(store, 'engine-1');
    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
    const [claim] = await store.claim(request, () => aJobChange(0));
    if (claim) await end(store, claim, noon);
    expect(await mark(store, 'job-1', 'job-2', 'job-3')).toBe(true);
    expect((await goingOf(store)).map(([id]) => id)).toEqual(['job-1', 'job-2', 'job-3']);
  });

  test('a job is rejected with what was made from it, and not with what it was made from', async () => {
    const store = await open();
    for (const [id, parent] of [
      ['job-1'],
      ['job-2', 'job-1'],
      ['job-3', 'job-2'],
      ['job-4', 'job-1'],
    ])
      await store.insert(childOf(parent, id ?? ''));
    expect(await store.retention.reject('job-2')).toEqual(['job-2', 'job-3']);
    expect(await store.retention.reject('none')).toEqual([]);
    const unwanted = await Promise.all(
      ['job-1', 'job-2', 'job-3', 'job-4'].map((id) => store.retention.get(id)),
    );
    expect(unwanted.map((job) => job?.unwanted)).toEqual([false, true, true, false]);
  });

  test('what another one that shares the store marks is seen and finished', async () => {
    const store = await open();
    await endedJob(store, 'job-1');
    const other = await share(store);
    await mark(store, 'job-1');
    while (await other.retention.finish('job-1'));
    expect(await goingOf(store)).toEqual([]);
    expect(await store.get('job-1')).toBeUndefined();
  });

  test('space is given back, and the store goes on', async () => {
    const store = await open();
    for (const id of ['job-1', 'job-2']) await endedJob(store, id);
    await store.delete('job-1');
    expect(await store.retention.compact()).toBe(false);
    expect(await store.retention.compact({ whole: true })).toBe(false);
    await endedJob(store, 'job-3');
    expect((await store.list({ limit: 10 })).jobs).toHaveLength(2);
  });
}
