import { expect, onTestFinished, test } from 'vitest';
import type { Lifecycle } from '../../contracts/store/actor.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { OpenStore, ShareStore } from '../store-contract.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anOwnedJob,
  aResult,
  someEvents,
  claimIds,
  commitNext,
} from './samples.ts';

const job = (id: string) => ({ kind: 'job', id }) as const;
const preview = (id: string) => ({ kind: 'preview', id }) as const;

/** Tests of `delete`. */
export function testDeletions(open: OpenStore, share: ShareStore): void {
  test('an ended job is deleted with all that belongs to it, and others stay', async () => {
    const store = await open();
    await endedJob(store, 'job-1', { idempotencyKey: 'key' });
    await endedJob(store, 'job-2');
    await endedJob(store, 'job-3');
    const others = (await store.journal({ limit: 100 })).filter(({ jobId }) => jobId !== 'job-2');

    expect(await store.delete('job-2')).toBe(true);

    expect(await store.get('job-2')).toBeUndefined();
    expect(await store.actor(job('job-2'))).toBeUndefined();
    expect(await store.lifecycle(preview('job-2'))).toBeUndefined();
    expect(await store.journal({ jobId: 'job-2', limit: 10 })).toEqual([]);
    expect(await store.journal({ limit: 100 })).toEqual(others);
    for (const filter of [{}, { status: 'done' }, { userId: 'user' }] as const) {
      const { jobs } = await store.list({ ...filter, limit: 10 });
      expect(jobs.map(({ jobId }) => jobId)).toEqual(['job-3', 'job-1']);
    }
    expect(await store.actors({ kind: 'preview', limit: 10 })).toHaveLength(2);
    expect(await store.post(job('job-2'), '{}')).toBe(false);
    expect(await store.delete('job-2')).toBe(false);
  });

  test('its id and its idempotency key are free again', async () => {
    const store = await open();
    await endedJob(store, 'job-1', { idempotencyKey: 'key' });
    await store.delete('job-1');

    expect(await store.insert(aJob('job-2', { idempotencyKey: 'key' }))).toEqual({
      id: 'job-2',
      inserted: true,
    });
    await store.insert(aJob('job-1'));
    expect(await store.get('job-1')).toMatchObject({ status: 'created', history: [] });
    expect(await store.post(job('job-1'), '{}', 'posted')).toBe(true);
    const claimed = await store.claim(request, () => aJobChange(0));
    expect(claimed.map(({ id, inbox }) => [id, inbox.length])).toEqual([
      ['job-2', 0],
      ['job-1', 1],
    ]);
  });

  test('a quarantined job can be deleted, and one that was never archived', async () => {
    const store = await open();
    const lifecycle = 'quarantined';
    await store.insert(aJob('job-1', { change: aJobChange(1, { lifecycle }) }));
    const claim = await anOwnedJob(store, 'job-2');
    await commitNext(store, claim, aJobChange(1, { lifecycle: 'ended' }));

    expect(await store.delete('job-1')).toBe(true);
    expect(await store.delete('job-2')).toBe(true);

    await store.archive(claim, aResult('job-2'));
    expect(await store.list({ limit: 10 })).toEqual({ jobs: [] });
  });

  test.for(['ready', 'running', 'parked'] as const)(
    'a job that is %s is refused, and stays',
    async (lifecycle: Lifecycle) => {
      const store = await open();
      const claim = await anOwnedJob(store, 'job-1');
      await commitNext(store, claim, aJobChange(1, { lifecycle }));

      await expect(store.delete('job-1')).rejects.toMatchObject({ code: 'JOB_ACTIVE' });
      expect(await store.lifecycle(job('job-1'))).toBe(lifecycle);
      expect(await store.journal({ limit: 10 })).toHaveLength(1);
    },
  );

  test('a job that is inserted in the same turn is refused, too', async () => {
    const store = await open();
    const [, deleted] = await Promise.allSettled([
      store.insert(aJob('job-1')),
      store.delete('job-1'),
    ]);

    expect(deleted).toMatchObject({ reason: { code: 'JOB_ACTIVE' } });
    expect(await claimIds(store, 'engine-1')).toEqual(['job-1']);
  });

  test('a late commit to a deleted job or its preview is refused, even if a new row has the same owner and fence', async () => {
    const store = await open();
    const claim = await endedJob(store, 'job-1');
    const [served] = await store.claim({ ...request, kind: 'preview' }, () => aChange());
    await store.delete('job-1');
    // Same owner and fence: only the row ids differ.
    const next = await anOwnedJob(store, 'job-2');
    await store.insert({ kind: 'preview', id: 'job-2', change: aChange({ lifecycle: 'ready' }) });
    await store.claim({ ...request, kind: 'preview' }, () => aChange());

    for (const late of served ? [{ ...claim, revision: 0 }, served] : [])
      expect(await store.commit(late, aJobChange(1, { lifecycle: 'ended' }))).toBe(false);
    await store.archive(claim, aResult('job-1'));
    expect(await store.journal({ limit: 10 })).toEqual([]);
    expect(await commitNext(store, next, aJobChange(1))).toBe(true);
  });

  test.for([0, 1, 2])(
    'cursors stay valid and are never reused (the newest entries deleted: %i jobs)',
    async (newest) => {
      const store = await open();
      const ids = ['job-1', 'job-2', 'job-3', 'job-4'];
      for (const id of ids) await endedJob(store, id);
      const before = await store.journal({ limit: 100 });
      const latest = await store.latest();
      const { cursor = '' } = await store.list({ limit: 1 });

      for (const id of newest === 0 ? ['job-2'] : ids.slice(-newest)) await store.delete(id);

      const left = await store.journal({ limit: 100 });
      for (const { cursor: after } of before) {
        const isLater = (entry: { readonly cursor: string }) =>
          before.findIndex((one) => one.cursor === entry.cursor) >
          before.findIndex((one) => one.cursor === after);
        expect(await store.journal({ after, limit: 100 })).toEqual(left.filter(isLater));
      }
      const latestThen = await store.latest();
      expect((await store.list({ limit: 9, cursor })).jobs.map(({ jobId }) => jobId)).toEqual(
        ['job-3', 'job-2', 'job-1'].filter((id) => left.some(({ jobId }) => jobId === id)),
      );
      await endedJob(store, 'job-5');
      const known = new Set(before.map((entry) => entry.cursor));
      for (const after of [latest, latestThen]) {
        const later = await store.journal({ limit: 100, ...(after && { after }) });
        expect(later.map(({ jobId }) => jobId)).toEqual(['job-5', 'job-5']);
        expect(later.filter((entry) => known.has(entry.cursor))).toEqual([]);
      }
    },
  );

  test('after all jobs are deleted, the latest cursor still leads to new entries', async () => {
    const store = await open();
    await endedJob(store, 'job-1');
    await store.delete('job-1');
    const after = await store.latest();

    await endedJob(store, 'job-2');

    expect(after).toBeDefined();
    expect(await store.journal({ limit: 10, ...(after && { after }) })).toHaveLength(2);
  });

  test('a deletion is visible to all that share the store, and calls their listeners', async () => {
    const store = await open();
    await endedJob(store, 'job-1');
    const other = await share(store);
    const called = Promise.withResolvers<void>();
    onTestFinished(other.onChange(() => called.resolve()));

    await store.delete('job-1');
    await called.promise;

    expect(await other.get('job-1')).toBeUndefined();
    expect(await other.delete('job-1')).toBe(false);
  });
}

const request = { kind: 'job', owner: 'engine-1', limit: 10 } as const;

/** A job that has ended, with two entries, a result and a preview that waits. */
async function endedJob(store: Store, id: string, options: { idempotencyKey?: string } = {}) {
  await store.insert(aJob(id, options));
  const claim = await anOwnedJob(store, id);
  await store.insert({ kind: 'preview', id, change: aChange({ lifecycle: 'ready' }) });
  await store.post(job(id), '{}', 'posted');
  const done = { status: 'done', ...someEvents('a', 'b') } as const;
  await commitNext(store, claim, aChange({ lifecycle: 'ended', job: done }));
  await store.archive(claim, aResult(id));
  return claim;
}
