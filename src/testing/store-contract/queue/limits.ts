import { expect, test } from 'vitest';
import type { OpenStore, ShareStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import {
  aJob,
  aJobChange,
  anOwnedJob,
  claimIds,
  commitNext,
  noon,
  takeLease,
  ttlMs,
} from '../samples.ts';

/** Tests of how many jobs run at once. */
export function testLimits(open: OpenStore, share: ShareStore): void {
  test('a user runs as many jobs as the limit allows, on all engines together', async () => {
    const store = await open();
    const other = await share(store);
    for (const owner of ['engine-1', 'engine-2']) await takeLease(store, owner);
    await store.limit({ perUser: { concurrent: 2 } });
    for (const id of ['a-1', 'a-2', 'a-3']) await store.insert(aJob(id, { userId: 'a' }));
    await store.insert(aJob('b-1', { userId: 'b' }));

    expect(await claimIds(store, 'engine-1', { limit: 1 })).toEqual(['a-1']);
    expect(await claimIds(other, 'engine-2')).toEqual(['b-1', 'a-2']);
    expect(await claimIds(store, 'engine-1')).toEqual([]);
    expect(await store.queue()).toMatchObject({ waiting: 1, running: 3 });
  });

  test.each(['ended', 'parked', 'quarantined'] as const)(
    'a job that is %s leaves its room to another',
    async (lifecycle) => {
      const store = await open();
      await store.limit({ perUser: { concurrent: 1 } });
      const claim = await anOwnedJob(store, 'job-1');
      await store.insert(aJob('job-2'));
      expect(await claimIds(store, 'engine-2')).toEqual([]);

      await commitNext(store, claim, aJobChange(0, { lifecycle }));

      expect(await claimIds(store, 'engine-2')).toEqual(['job-2']);
    },
  );

  test('a job that ends in a claim leaves its room to the next one', async () => {
    const store = await open();
    await store.limit({ perUser: { concurrent: 1 } });
    for (const id of ['job-1', 'job-2', 'job-3']) await store.insert(aJob(id));
    const request = { kind: 'job', owner: 'engine-1', limit: 9 } as const;

    const claimed = await store.claim(request, ({ id }) =>
      aJobChange(0, { lifecycle: id === 'job-1' ? 'quarantined' : 'running' }),
    );

    expect(claimed.map(({ id }) => id)).toEqual(['job-1', 'job-2']);
  });

  test('an interrupted job keeps its room, and goes on whatever the limit is', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await anOwnedJob(store, 'job-1');
    await store.limit({ perUser: { concurrent: 1 } });
    await store.insert(aJob('job-2'));
    clock.advance(ttlMs);

    await takeLease(store, 'engine-2');
    expect(await claimIds(store, 'engine-2')).toEqual(['job-1']);
    expect(await claimIds(store, 'engine-3')).toEqual([]);
  });

  test('lower limits end nothing, and hold from the next job on', async () => {
    const store = await open();
    await anOwnedJob(store, 'job-1');
    const claim = await anOwnedJob(store, 'job-2');
    for (const id of ['job-3', 'job-4']) await store.insert(aJob(id));
    await store.limit({ perUser: { concurrent: 1 } });

    expect(await claimIds(store, 'engine-1')).toEqual([]);
    await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));
    expect(await claimIds(store, 'engine-2')).toEqual([]);
    await store.limit({ perUser: { concurrent: 2 } });
    expect(await claimIds(store, 'engine-2')).toEqual(['job-3']);
    await store.limit({});
    expect(await claimIds(store, 'engine-2')).toEqual(['job-4']);
  });

  test('the users of a guild share its limit; jobs of no guild have none', async () => {
    const store = await open();
    await store.limit({ perGuild: { concurrent: 2 } });
    for (const userId of ['a', 'b', 'c'])
      await store.insert(aJob(`${userId}-g`, { userId, guildId: 'g' }));
    for (const userId of ['a', 'b', 'c']) await store.insert(aJob(`${userId}-0`, { userId }));
    await store.insert(aJob('c-h', { userId: 'c', guildId: 'h' }));

    const claimed = await claimIds(store, 'engine-1');

    expect(claimed).toEqual(['a-g', 'b-g', 'a-0', 'b-0', 'c-0', 'c-h']);
  });

  test('the turn of a user without room comes as soon as there is some', async () => {
    const store = await open();
    await store.limit({ perUser: { concurrent: 1 } });
    await takeLease(store, 'engine-1');
    await store.insert(aJob('a-1', { userId: 'a' }));
    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
    const [claim] = await store.claim(request, () => aJobChange(0));
    await store.insert(aJob('a-2', { userId: 'a' }));
    for (const userId of ['b', 'c', 'd']) await store.insert(aJob(`${userId}-1`, { userId }));
    expect(await claimIds(store, 'engine-1', { limit: 2 })).toEqual(['b-1', 'c-1']);

    if (claim !== undefined) await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));

    expect(await claimIds(store, 'engine-1')).toEqual(['a-2', 'd-1']);
  });

  test('a parked job that goes on waits for room; a cancel does not', async () => {
    const store = await open();
    await store.limit({ perUser: { concurrent: 1 } });
    const parked = aJobChange(0, { lifecycle: 'parked' });
    for (const id of ['job-1', 'job-2'])
      await commitNext(store, await anOwnedJob(store, id), parked);
    const running = await anOwnedJob(store, 'job-3');
    for (const id of ['job-1', 'job-2']) await store.post({ kind: 'job', id }, '"approve"');
    expect(await claimIds(store, 'engine-1')).toEqual([]);

    await store.post({ kind: 'job', id: 'job-2' }, '"cancel"');
    const change = aJobChange(0, { lifecycle: 'ended' });
    expect(await claimIds(store, 'engine-1', { change })).toEqual(['job-2']);
    expect(await claimIds(store, 'engine-1')).toEqual([]);
    await commitNext(store, running, change);
    const request = { kind: 'job', owner: 'engine-2', limit: 9 } as const;
    const [claimed] = await store.claim(request, () => aJobChange(0));
    expect(claimed).toMatchObject({ id: 'job-1', inbox: [{ event: '"approve"' }] });
    // What the step did not consume is delivered to the owner.
    expect(await store.posted('engine-2')).toMatchObject([{ event: '"approve"' }]);
  });

  test('limits are those that any engine set last, as a whole', async () => {
    const store = await open();
    const other = await share(store);
    await store.limit({ perUser: { concurrent: 2, perHour: 3 }, queued: 9 });
    await other.limit({ perUser: { concurrent: 1 } });
    for (const id of ['job-1', 'job-2', 'job-3', 'job-4']) await store.insert(aJob(id));

    expect(await claimIds(store, 'engine-1')).toEqual(['job-1']);
    expect(await store.queue()).toEqual({
      paused: false,
      limits: { perUser: { concurrent: 1 } },
      waiting: 3,
      oldestWaitingMs: expect.any(Number),
      running: 1,
      users: [{ userId: 'user', waiting: 3, running: 1 }],
    });
  });

  test('the users with the most waiting jobs come first in the queue, with those that start later', async () => {
    const store = await open(virtualClock(noon));
    for (const id of ['b-1', 'd-1', 'd-2'])
      await store.insert(aJob(id, { userId: id.slice(0, 1) }));
    expect(await claimIds(store, 'engine-1')).toHaveLength(3);
    for (const userId of ['a', 'b', 'c'])
      await store.insert(aJob(`${userId}-later`, { userId, startAfter: noon + 1000 }));
    await store.insert(aJob('c-1', { userId: 'c' }));

    expect((await store.queue()).users).toEqual([
      { userId: 'c', waiting: 2, running: 0 },
      { userId: 'a', waiting: 1, running: 0 },
      { userId: 'b', waiting: 1, running: 1 },
      { userId: 'd', waiting: 0, running: 2 },
    ]);
    for (let index = 0; index < 60; index++)
      await store.insert(aJob(`more-${index}`, { userId: `more-${index}` }));
    expect((await store.queue()).users).toHaveLength(50);
  });

  test.each<[object, string]>([
    [{ queued: 0 }, 'queued must be a whole number'],
    [{ perUser: { perHour: 1.5 } }, 'perUser.perHour must be a whole number'],
    [{ perGuild: { concurent: 1 } }, 'Did you mean "concurrent"'],
  ])('%j is refused', async (limits, message) => {
    const store = await open();

    await expect(store.limit(limits)).rejects.toMatchObject({
      code: 'QUERY_INVALID',
      message: expect.stringContaining(message),
    });
  });
}
