import { expect, test } from 'vitest';
import type { Store } from '../../../contracts/store/store.ts';
import type { StoreClocks } from '../../../contracts/store/lease.ts';
import type { OpenStore, ShareStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import {
  aChange,
  aJob,
  aJobChange,
  anOwnedJob,
  claimIds,
  commitNext,
  noon,
  takeLease,
  ttlMs,
} from '../samples.ts';

/** Tests of the turns in which jobs begin, and of pauses. */
export function testQueue(open: OpenStore, share: ShareStore): void {
  test('users take turns, whatever they have waiting', async () => {
    const store = await openServed(open);
    for (const id of ['a-1', 'a-2', 'a-3', 'a-4']) await store.insert(aJob(id, { userId: 'a' }));
    await store.insert(aJob('z-1', { userId: 'z' }));
    for (const id of ['b-1', 'b-2']) await store.insert(aJob(id, { userId: 'b' }));

    expect(await claimIds(store, 'engine-1', { limit: 2 })).toEqual(['a-1', 'z-1']);
    // Within one round, users who have just come are first.
    await store.insert(aJob('z-2', { userId: 'z' }));
    expect(await claimIds(store, 'engine-1')).toEqual(['b-1', 'z-2', 'a-2', 'b-2', 'a-3', 'a-4']);
  });

  test('nobody waits for the many jobs of another user', async () => {
    const store = await openServed(open);
    const slots = 16;
    for (let index = 0; index < 300; index++) await store.insert(aJob(`many-${index}`));
    await claimIds(store, 'engine-1', { limit: slots });
    for (let index = 0; index < 200; index++)
      await store.insert(aJob(`one-${index}`, { userId: `user-${index}` }));

    // All running jobs end at once, again and again.
    for (let round = 0; round < 200 / slots; round++) {
      const claimed = await claimIds(store, 'engine-1', { limit: slots });
      const expected = Array.from({ length: slots }, (_, index) => round * slots + index);
      const inTime = expected.filter((index) => index < 200).map((index) => `one-${index}`);
      expect(claimed).toEqual(expect.arrayContaining(inTime));
    }
  });

  test('a user with jobs in many guilds has no more turns than others', async () => {
    const store = await open();
    for (const guildId of ['g1', 'g2', 'g3'])
      await store.insert(aJob(`a-${guildId}`, { userId: 'a', guildId }));
    for (const id of ['b-1', 'b-2']) await store.insert(aJob(id, { userId: 'b' }));

    expect(await claimIds(store, 'engine-1')).toEqual(['a-g1', 'b-1', 'a-g2', 'b-2', 'a-g3']);
  });

  test('the turns are those of all engines', async () => {
    const store = await openServed(open);
    const other = await share(store);
    for (const id of ['a-1', 'a-2', 'a-3']) await store.insert(aJob(id, { userId: 'a' }));
    expect(await claimIds(other, 'engine-2', { limit: 1 })).toEqual(['a-1']);
    await other.insert(aJob('b-1', { userId: 'b' }));

    expect(await claimIds(store, 'engine-1', { limit: 1 })).toEqual(['b-1']);
    expect(await claimIds(other, 'engine-2', { limit: 1 })).toEqual(['a-2']);
    expect(await claimIds(store, 'engine-1')).toEqual(['a-3']);
  });

  test('priorities order the jobs of a user, and give no turns', async () => {
    const store = await open();
    await store.insert(aJob('a-low', { userId: 'a', priority: -1 }));
    await store.insert(aJob('a-1', { userId: 'a' }));
    await store.insert(aJob('a-2', { userId: 'a' }));
    await store.insert(aJob('b-1', { userId: 'b' }));
    await store.insert(aJob('a-high', { userId: 'a', priority: 7 }));

    expect(await claimIds(store, 'engine-1')).toEqual(['a-high', 'b-1', 'a-1', 'a-2', 'a-low']);
  });

  test('a job does not begin before its time, and has its turn then', async () => {
    const clock = virtualClock(noon);
    const store = await openServed(open, clock);
    await store.insert(aJob('later', { userId: 'a', startAfter: noon + 1000 }));
    await store.insert(aJob('sooner', { userId: 'b', startAfter: noon + 500 }));
    await store.insert(aJob('past', { startAfter: noon - 1 }));
    await store.insert(aJob('now'));

    expect(await claimIds(store, 'engine-1')).toEqual(['past', 'now']);
    clock.advance(999);
    expect(await claimIds(store, 'engine-1')).toEqual(['sooner']);
    expect(await store.queue()).toMatchObject({ waiting: 1 });
    clock.advance(1);
    expect(await claimIds(store, 'engine-1')).toEqual(['later']);
    expect(await store.queue()).toMatchObject({ waiting: 0, running: 4 });
  });

  test('a job that waits for its time can be cancelled', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.insert(aJob('job-1', { startAfter: noon + 1000 }));
    await store.post({ kind: 'job', id: 'job-1' }, '{}');
    const change = aJobChange(0, { lifecycle: 'ended' });

    expect(await claimIds(store, 'engine-1', { change })).toEqual(['job-1']);
    clock.advance(1000);
    expect(await claimIds(store, 'engine-1')).toEqual([]);
    expect(await store.queue()).toMatchObject({ waiting: 0, running: 0 });
  });

  test('a parked job that goes on has its turn like others', async () => {
    const store = await openServed(open);
    await store.insert(aJob('a-1', { userId: 'a' }));
    const parked = aJobChange(0, { lifecycle: 'parked' });
    expect(await claimIds(store, 'engine-1', { change: parked })).toEqual(['a-1']);
    for (const id of ['b-1', 'b-2']) await store.insert(aJob(id, { userId: 'b' }));
    expect(await claimIds(store, 'engine-1', { limit: 1 })).toEqual(['b-1']);
    await store.post({ kind: 'job', id: 'a-1' }, '"go"');
    await store.pause(true);

    expect(await claimIds(store, 'engine-1')).toEqual([]);
    await store.pause(false);
    expect(await store.lifecycle({ kind: 'job', id: 'a-1' })).toBe('ready');
    const request = { kind: 'job', owner: 'engine-1', limit: 9 } as const;
    const claimed = await store.claim(request, () => aJobChange(0));
    expect(claimed.map(({ id }) => id)).toEqual(['a-1', 'b-2']);
    expect(claimed[0]?.inbox.map(({ event }) => event)).toEqual(['"go"']);
  });

  test('while a store is paused, no job begins on any engine', async () => {
    const store = await open();
    const other = await share(store);
    await store.insert(aJob('job-1'));
    await store.pause(true);
    await other.insert(aJob('job-2'));

    expect(await claimIds(other, 'engine-2')).toEqual([]);
    expect(await store.queue()).toMatchObject({ paused: true, waiting: 2, running: 0 });
    await other.pause(false);
    expect(await claimIds(store, 'engine-1')).toEqual(['job-1', 'job-2']);
    expect(await store.queue()).toMatchObject({ paused: false, waiting: 0, running: 2 });
  });

  test('in a pause, interrupted jobs go on, and waiting ones can be cancelled', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store, 'job-1');
    for (const id of ['job-2', 'job-3']) await store.insert(aJob(id));
    await store.pause(true);
    await store.post({ kind: 'job', id: 'job-3' }, '{}');
    clock.advance(ttlMs);
    const request = { kind: 'job', owner: 'engine-2', limit: 9 } as const;

    const claimed = await store.claim(request, ({ inbox, orphaned }) =>
      orphaned || inbox.length === 0 ? aJobChange(0) : aJobChange(0, { lifecycle: 'ended' }),
    );

    expect(claimed.map(({ id }) => id)).toEqual(['job-1', 'job-3']);
  });

  test('a job that is given back waits for another turn', async () => {
    const store = await open();
    const claim = await anOwnedJob(store, 'job-1');
    await store.insert(aJob('job-2', { priority: 1 }));
    await commitNext(store, claim, aJobChange(0, { lifecycle: 'ready' }));

    expect(await store.queue()).toMatchObject({ waiting: 2, running: 0 });
    expect(await claimIds(store, 'engine-2')).toEqual(['job-2', 'job-1']);
  });

  test('a listener is told of work when a job may begin', async () => {
    const store = await open();
    await store.pause(true);
    await store.insert(aJob('job-1'));
    expect(await claimIds(store, 'engine-1')).toEqual([]);
    const told = Promise.withResolvers<void>();
    const stop = store.onChange(({ work }) => (work ? told.resolve() : undefined));

    await store.pause(false);

    await told.promise;
    stop();
    expect(await claimIds(store, 'engine-1')).toEqual(['job-1']);
  });

  test('the queue says for how long its first job could have run', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const oldest = async () => (await store.queue()).oldestWaitingMs;
    expect(await oldest()).toBeUndefined();
    await store.insert(aJob('later', { startAfter: noon + 3000 }));
    clock.advance(1000);
    expect(await oldest()).toBeUndefined();
    const first = aJob('first', { userId: 'a', priority: -1 });
    await store.insert({ ...first, change: { ...first.change, at: clock.now() } });
    clock.advance(500);
    expect(await oldest()).toBe(500);

    expect(await claimIds(store, 'engine-1', { limit: 1 })).toEqual(['first']);
    expect(await oldest()).toBeUndefined();
    clock.advance(2000);
    expect(await oldest()).toBe(500);
    // The claim gives it a turn, but leaves it waiting.
    await store.claim({ kind: 'job', owner: 'engine-1', limit: 1 }, () => undefined);
    expect(await oldest()).toBe(500);
  });

  test('a job that goes on after a wait, or is given back, waits anew', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await takeLease(store, 'engine-1');
    const at = (lifecycle: 'parked' | 'ready') => aJobChange(0, { lifecycle, at: clock.now() });
    await commitNext(store, await anOwnedJob(store, 'job-1'), at('parked'));
    const returned = await anOwnedJob(store, 'job-2');
    clock.advance(1000);
    await store.post({ kind: 'job', id: 'job-1' }, '"approve"');
    await store.pause(true);
    expect(await claimIds(store, 'engine-1')).toEqual([]);
    clock.advance(400);
    expect(await store.queue()).toMatchObject({ waiting: 1, oldestWaitingMs: 400 });

    await store.pause(false);
    expect(await claimIds(store, 'engine-1')).toEqual(['job-1']);
    await commitNext(store, returned, at('ready'));
    clock.advance(100);
    expect(await store.queue()).toMatchObject({ waiting: 1, oldestWaitingMs: 100 });
  });

  test('previews have no turns', async () => {
    const store = await open();
    await store.pause(true);
    await store.limit({ queued: 1, perUser: { concurrent: 1 } });
    const change = aChange({ lifecycle: 'ready' });
    for (const id of ['job-1', 'job-2']) await store.insert({ kind: 'preview', id, change });
    const request = { kind: 'preview', owner: 'engine-1', limit: 9 } as const;

    expect(await store.claim(request, () => aChange())).toHaveLength(2);
  });
}

async function openServed(open: OpenStore, clocks?: StoreClocks): Promise<Store> {
  const store = await open(clocks);
  for (const owner of ['engine-1', 'engine-2']) await takeLease(store, owner);
  return store;
}
