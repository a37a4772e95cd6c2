import { expect, test } from 'vitest';
import type { OpenStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import { aJob, aJobChange, anOwnedJob, claimIds, noon, ttlMs, commitNext } from '../samples.ts';

const job1 = { kind: 'job', id: 'job-1' } as const;

/** Tests of `post`, `posted` and of what a commit consumes. */
export function testInboxes(open: OpenStore): void {
  test('events wait for their actor in order, and their ids rise', async () => {
    const store = await open();
    await anOwnedJob(store, 'job-1');
    await anOwnedJob(store, 'job-2');
    await store.post(job1, '"a"');
    await store.post({ kind: 'job', id: 'job-2' }, '"b"');
    await store.post(job1, '"c"');

    const posted = await store.posted('engine-1');

    expect(posted).toMatchObject([
      { kind: 'job', actorId: 'job-1', event: '"a"' },
      { kind: 'job', actorId: 'job-2', event: '"b"' },
      { kind: 'job', actorId: 'job-1', event: '"c"' },
    ]);
    const ids = posted.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((left, right) => left - right));
    expect(new Set(ids).size).toBe(3);
    expect(await store.posted('engine-2')).toEqual([]);
  });

  test('a commit consumes the events that led to it, and no others', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.post(job1, '"a"');
    await store.post(job1, '"b"');
    const [first, second] = await store.posted('engine-1');
    const consumed = [first?.id ?? -1];

    await commitNext(store, { ...key, fence: 99 }, aJobChange(0, { consumed }));
    expect(await store.posted('engine-1')).toHaveLength(2);

    await commitNext(store, key, aJobChange(0, { consumed }));
    expect(await store.posted('engine-1')).toEqual([second]);
  });

  test('an event id is never reused', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.post(job1, '"a"');
    const [first] = await store.posted('engine-1');
    await commitNext(store, key, aJobChange(0, { consumed: [first?.id ?? -1] }));
    await store.post(job1, '"b"');
    const [second] = await store.posted('engine-1');

    expect(second?.id).toBeGreaterThan(first?.id ?? Infinity);
  });

  test('an event that is posted again under its id is one event, also once it was consumed', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    await anOwnedJob(store, 'job-2');

    const posted = [store.post(job1, '"a"', 'id-1'), store.post(job1, '"a"', 'id-1')];
    expect(await Promise.all(posted)).toEqual([true, true]);
    await store.post(job1, '"b"', 'id-2');
    await store.post({ kind: 'job', id: 'job-2' }, '"c"', 'id-1');
    const inbox = await store.posted('engine-1');
    expect(inbox.map(({ event }) => event)).toEqual(['"a"', '"b"', '"c"']);
    const consumed = inbox.map(({ id }) => id);
    await commitNext(store, claim, aJobChange(0, { consumed }));
    expect(await store.post(job1, '"a"', 'id-1')).toBe(true);
    expect(await store.posted('engine-1')).toHaveLength(1);

    await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));
    expect(await store.post(job1, '"b"', 'id-2')).toBe(true);
    expect(await store.post(job1, '"d"', 'id-3')).toBe(false);
    expect(await store.posted('engine-1')).toHaveLength(1);
  });

  test('nothing is posted to an actor that is unknown, ended or quarantined', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await commitNext(store, key, aJobChange(0, { lifecycle: 'ended' }));
    const lifecycle = 'quarantined';
    await store.insert(aJob('job-2', { change: aJobChange(0, { lifecycle }) }));

    expect(await store.post(job1, '{}')).toBe(false);
    expect(await store.post({ kind: 'job', id: 'job-2' }, '{}')).toBe(false);
    expect(await store.post({ kind: 'job', id: 'job-3' }, '{}')).toBe(false);
    expect(await store.post({ kind: 'preview', id: 'job-1' }, '{}')).toBe(false);
  });

  test('the inbox of an actor is dropped when it ends', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.post(job1, '{}');
    await commitNext(store, key, aJobChange(0, { lifecycle: 'ended' }));

    expect(await store.posted('engine-1')).toEqual([]);
  });

  test('a parked actor is claimed once an event is posted to it', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await commitNext(store, key, aJobChange(0, { lifecycle: 'parked' }));
    expect(await claimIds(store, 'engine-1')).toEqual([]);
    await store.post(job1, '"a"');
    const request = { kind: 'job', owner: 'engine-2', limit: 10 } as const;

    const claimed = await store.claim(request, ({ inbox }) =>
      aJobChange(0, { consumed: inbox.map(({ id }) => id) }),
    );

    // It has got a turn.
    expect(claimed).toMatchObject([{ lifecycle: 'ready', orphaned: false }]);
    expect(claimed[0]?.inbox.map(({ event }) => event)).toEqual(['"a"']);
    expect(await store.posted('engine-2')).toEqual([]);
  });

  test('a claim shows the whole inbox of an actor, in order', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await commitNext(store, key, aJobChange(0, { lifecycle: 'parked' }));
    const events = Array.from({ length: 20 }, (_, index) => `"${index}"`);
    for (const event of events) await store.post(job1, event);
    const request = { kind: 'job', owner: 'engine-2', limit: 10 } as const;

    const [claimed] = await store.claim(request, () => aJobChange(0));

    expect(claimed?.inbox.map(({ event }) => event)).toEqual(events);
    expect((await store.posted('engine-2')).map(({ event }) => event)).toEqual(events);
  });

  test('an event that a parked actor did not consume keeps it claimable', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.post(job1, '"late"');
    await commitNext(store, key, aJobChange(0, { lifecycle: 'parked' }));

    expect(await claimIds(store, 'engine-2')).toEqual(['job-1']);
  });

  test('a parked actor that has consumed its events waits for another', async () => {
    const store = await open();
    const key = await anOwnedJob(store);
    await store.post(job1, '{}');
    const consumed = (await store.posted('engine-1')).map(({ id }) => id);
    await commitNext(store, key, aJobChange(0, { lifecycle: 'parked', consumed }));

    expect(await claimIds(store, 'engine-2')).toEqual([]);
  });

  test('with onlyPosted, only actors with an event are claimed, and none begins', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store, 'job-1');
    for (const id of ['job-2', 'job-3', 'job-4']) await store.insert(aJob(id));
    clock.advance(ttlMs);
    const posted = { onlyPosted: true };
    expect(await claimIds(store, 'engine-2', posted)).toEqual([]);

    for (const id of ['job-1', 'job-3']) await store.post({ kind: 'job', id }, '{}');

    expect(await claimIds(store, 'engine-2', posted)).toEqual(['job-1']);
    const change = aJobChange(0, { lifecycle: 'ended' });
    await store.post({ kind: 'job', id: 'job-4' }, '{}');
    expect(await claimIds(store, 'engine-2', { ...posted, change })).toEqual(['job-4']);
    expect(await claimIds(store, 'engine-2')).toEqual(['job-2', 'job-3']);
  });
}
