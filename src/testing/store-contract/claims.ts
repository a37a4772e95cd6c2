import { expect, test } from 'vitest';
import type { StoredActor } from '../../contracts/store/actor.ts';
import type { OpenStore } from '../store-contract.ts';
import { virtualClock } from '../virtual-clock.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anOwnedJob,
  someEvents,
  claimIds,
  noon,
  takeLease,
  ttlMs,
  commitNext,
} from './samples.ts';

/** Tests of `claim`. */
export function testClaims(open: OpenStore): void {
  test('ready jobs are claimed oldest first, up to the limit', async () => {
    const store = await open();
    for (const id of ['job-3', 'job-1', 'job-2']) await store.insert(aJob(id));

    expect(await claimIds(store, 'engine-1', { limit: 2 })).toEqual(['job-3', 'job-1']);
    expect(await claimIds(store, 'engine-1', { limit: 2 })).toEqual(['job-2']);
    expect(await claimIds(store, 'engine-1', { limit: 2 })).toEqual([]);
  });

  test('engines that claim in one turn share the jobs', async () => {
    const store = await open();
    await Promise.all([takeLease(store, 'engine-1'), takeLease(store, 'engine-2')]);
    for (const id of ['job-1', 'job-2', 'job-3']) await store.insert(aJob(id));

    const claims = await Promise.all([
      claimIds(store, 'engine-1', { limit: 2 }),
      claimIds(store, 'engine-2', { limit: 2 }),
    ]);

    expect(claims).toEqual([['job-1', 'job-2'], ['job-3']]);
  });

  test('jobs inserted in the turn of a claim come after older ones, and the rest wait', async () => {
    const store = await open();
    await store.insert(aJob('job-9'));
    const changeTo = (text: string, lifecycle: 'ready' | 'running') =>
      aChange({ lifecycle, job: { status: 'created', ...someEvents(text) } });
    const aNewJob = (id: string) =>
      aJob(id, { idempotencyKey: 'same', change: changeTo('begun', 'ready') });

    const [first, again, other, claimed] = await Promise.all([
      store.insert(aNewJob('job-1')),
      store.insert(aNewJob('job-2')),
      store.insert(aJob('job-3')),
      claimIds(store, 'engine-1', { limit: 2, change: changeTo('claimed', 'running') }),
    ]);

    expect(claimed).toEqual(['job-9', 'job-1']);
    expect([first, again, other]).toEqual([
      { id: 'job-1', inserted: true },
      { id: 'job-1', inserted: false },
      { id: 'job-3', inserted: true },
    ]);
    expect(await store.get('job-2')).toBeUndefined();
    expect((await store.get('job-1'))?.history).toEqual([
      someEvents('begun'),
      someEvents('claimed'),
    ]);
    const entries = await store.journal({ jobId: 'job-1', limit: 10 });
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await claimIds(store, 'engine-1')).toEqual(['job-3']);
  });

  test('a known job is not claimed in the turn in which it is inserted again', async () => {
    const store = await open();
    await anOwnedJob(store, 'job-1');

    const [again, claimed] = await Promise.all([
      store.insert(aJob('job-1')),
      claimIds(store, 'engine-2'),
    ]);

    expect(again).toEqual({ id: 'job-1', inserted: false });
    expect(claimed).toEqual([]);
  });

  test('a job inserted in the turn of a claim can be left alone, released, or posted to', async () => {
    const store = await open();
    await takeLease(store, 'engine-1');
    const request = { kind: 'job', owner: 'engine-1', limit: 9 } as const;
    const ready = aChange({ lifecycle: 'ready', snapshot: '"again"' });

    const [, , , , claimed, isPosted] = await Promise.all([
      store.insert(aJob('job-1')),
      store.insert(aJob('job-2')),
      store.insert(aJob('job-3')),
      store.insert(aJob('job-4', { change: aJobChange(0, { lifecycle: 'quarantined' }) })),
      store.claim(request, ({ id }) => ({ 'job-2': ready, 'job-3': aJobChange(0) })[id]),
      store.post({ kind: 'job', id: 'job-1' }, '{}'),
    ]);

    expect(claimed.map(({ id, lifecycle }) => [id, lifecycle])).toEqual([
      ['job-2', 'ready'],
      ['job-3', 'ready'],
    ]);
    expect(isPosted).toBe(true);
    expect((await store.actor({ kind: 'job', id: 'job-2' }))?.snapshot).toBe('"again"');
    const { jobs } = await store.list({ limit: 9 });
    expect(jobs.map(({ jobId }) => jobId)).toEqual(['job-4', 'job-3', 'job-2', 'job-1']);
    expect(await claimIds(store, 'engine-2')).toEqual(['job-1', 'job-2']);
  });

  test('each kind is claimed separately', async () => {
    const store = await open();
    await store.insert({ kind: 'preview', id: 'job-1', change: aChange({ lifecycle: 'ready' }) });

    expect(await claimIds(store, 'engine-1')).toEqual([]);
  });

  test('the step is shown the actor, and its transition is committed with the claim', async () => {
    const store = await open();
    await store.insert(aJob('job-1', { change: aJobChange(1, { lifecycle: 'ready' }) }));
    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
    const change = { ...aJobChange(2), snapshot: '"claimed"' };
    const shown: StoredActor[] = [];

    const claimed = await store.claim(request, (actor) => {
      shown.push(actor);
      return change;
    });

    expect(shown.at(-1)).toMatchObject({
      kind: 'job',
      id: 'job-1',
      version: 'v1',
      snapshot: '{}',
      history: [someEvents('0')],
      lifecycle: 'ready',
      owner: 'engine-1',
      fence: 1,
      lastSeenAt: noon,
      orphaned: false,
      inbox: [],
    });
    expect(claimed).toMatchObject([{ ...shown.at(-1), change }]);
    expect((await store.actor({ kind: 'job', id: 'job-1' }))?.snapshot).toBe('"claimed"');
    expect((await store.journal({ limit: 10 })).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    for (const claim of claimed) expect(await commitNext(store, claim, aJobChange(0))).toBe(true);
  });

  test('an actor that the step leaves alone does not count, and stays claimable', async () => {
    const store = await open();
    for (const id of ['job-1', 'job-2', 'job-3', 'job-4']) await store.insert(aJob(id));
    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;

    const claimed = await store.claim(request, ({ id }) =>
      id === 'job-2' ? aJobChange(0) : undefined,
    );

    expect(claimed.map(({ id }) => id)).toEqual(['job-2']);
    expect(await claimIds(store, 'engine-1')).toEqual(['job-1', 'job-3', 'job-4']);
  });

  test('if a step throws, nothing is claimed, and other changes of the turn are kept', async () => {
    const store = await open();
    await store.insert(aJob('job-1', { change: aJobChange(1, { lifecycle: 'ready' }) }));
    await store.insert(aJob('job-2'));
    const request = { kind: 'job', owner: 'engine-1', limit: 10 } as const;
    const error = new Error('thrown by the step');

    const [inserted, claim, event] = await Promise.allSettled([
      store.insert(aJob('job-3')),
      store.claim(request, ({ id }) => {
        if (id === 'job-2') throw error;
        return aJobChange(1);
      }),
      store.post({ kind: 'job', id: 'job-1' }, '{}'),
    ]);

    expect(inserted).toEqual({ status: 'fulfilled', value: { id: 'job-3', inserted: true } });
    expect(claim).toEqual({ status: 'rejected', reason: error });
    expect(event).toEqual({ status: 'fulfilled', value: true });
    expect(await store.journal({ limit: 10 })).toHaveLength(1);
    expect(await claimIds(store, 'engine-2')).toEqual(['job-1', 'job-2', 'job-3']);
  });

  test('a claim shows the whole history of a job, oldest first', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const key = await anOwnedJob(store);
    for (const text of ['a', 'b', 'c']) {
      const job = { status: 'created', ...someEvents(text, `${text}${text}`) } as const;
      await commitNext(store, key, aChange({ job }));
    }
    await commitNext(store, key, aJobChange(0));
    clock.advance(ttlMs);
    const request = { kind: 'job', owner: 'engine-2', limit: 1 } as const;

    const [claimed] = await store.claim(request, () => aJobChange(1));

    expect(claimed?.history).toEqual([
      someEvents('a', 'aa'),
      someEvents('b', 'bb'),
      someEvents('c', 'cc'),
    ]);
    expect((await store.get('job-1'))?.history).toEqual([
      ...(claimed?.history ?? []),
      someEvents('0'),
    ]);
  });

  test('a quarantined job is never claimed again', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store);
    const change = aChange({
      lifecycle: 'quarantined',
      job: { status: 'quarantined', ...someEvents() },
    });
    clock.advance(ttlMs);
    await claimIds(store, 'engine-2', { change });

    clock.advance(ttlMs * 8);
    expect(await claimIds(store, 'engine-3')).toEqual([]);
    expect((await store.list({ status: 'quarantined', limit: 1 })).jobs).toHaveLength(1);
  });
}
