import { expect, test } from 'vitest';
import type { OpenStore, ShareStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import { aJob, aJobChange, anOwnedJob, claimIds, commitNext, noon } from '../samples.ts';

const hour = 3_600_000;

/** Tests of which jobs are taken, and of jobs that replace others. */
export function testAdmission(open: OpenStore, share: ShareStore): void {
  test('a user submits as many jobs in any hour as the quota allows, on all engines', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const other = await share(store);
    await store.limit({ perUser: { perHour: 2 } });
    const submit = (id: string, userId = 'a') =>
      other.insert(aJob(id, { userId, createdAt: clock.now() }));
    await submit('job-1');
    clock.advance(1000);
    await submit('job-2');

    await expect(submit('job-3')).rejects.toMatchObject({
      code: 'QUOTA_EXCEEDED',
      retryAt: noon + hour,
      message: expect.stringContaining(`Try again at ${new Date(noon + hour).toISOString()}`),
    });
    await submit('job-4', 'b');
    clock.advance(hour - 1000);
    await submit('job-5');
    await expect(submit('job-6')).rejects.toMatchObject({ retryAt: noon + hour + 1000 });
    expect(await store.get('job-3')).toBeUndefined();
  });

  test('the longest wait is told when several quotas are used up', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.limit({ perUser: { perHour: 1 }, perGuild: { perDay: 2 } });
    const submit = (id: string, userId: string) =>
      store.insert(aJob(id, { userId, guildId: 'g', createdAt: clock.now() }));
    await submit('job-1', 'a');
    clock.advance(1000);
    await submit('job-2', 'b');

    await expect(submit('job-3', 'b')).rejects.toMatchObject({ retryAt: noon + 24 * hour });
    await store.insert(aJob('job-4', { userId: 'c' }));
  });

  test('jobs that ended count; a clock that was set back refuses nobody for longer', async () => {
    const clock = virtualClock(noon);
    let setBackMs = 0;
    const store = await open({ ...clock, now: () => clock.now() - setBackMs });
    await store.limit({ perUser: { perHour: 1 } });
    const claim = await anOwnedJob(store);
    await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));
    setBackMs = 48 * hour;

    const retryAt = noon - setBackMs + hour;
    await expect(store.insert(aJob('job-2'))).rejects.toMatchObject({ retryAt });
  });

  test('a limit counts what was inserted in the same turn, before and after it', async () => {
    const store = await open();
    const limited = [store.insert(aJob('job-1')), store.limit({ queued: 2 })];
    const later = ['job-2', 'job-3'].map((id) => store.insert(aJob(id)));

    await Promise.all(limited);
    expect(await Promise.allSettled(later)).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'QUEUE_FULL' } },
    ]);
    expect(await store.queue()).toMatchObject({ waiting: 2 });
  });

  test('a known job is given whatever the limits are', async () => {
    const store = await open();
    await store.limit({ perUser: { perDay: 1 }, queued: 1 });
    await store.insert(aJob('job-1', { idempotencyKey: 'key' }));

    expect(await store.insert(aJob('job-1'))).toEqual({ id: 'job-1', inserted: false });
    const again = await store.insert(aJob('job-2', { idempotencyKey: 'key' }));
    expect(again).toEqual({ id: 'job-1', inserted: false });
  });

  test('as many jobs wait as the limit allows, also in one turn of the event loop', async () => {
    const store = await open();
    await store.insert(aJob('job-0'));
    await store.limit({ queued: 3 });

    const outcomes = await Promise.allSettled(
      ['job-1', 'job-2', 'job-3', 'job-4'].map((id) => store.insert(aJob(id))),
    );

    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    await expect(store.insert(aJob('job-5'))).rejects.toMatchObject({ code: 'QUEUE_FULL' });
    expect(await claimIds(store, 'engine-1', { limit: 1 })).toEqual(['job-0']);
    await store.insert(aJob('job-6', { startAfter: noon + 1 }));
    await expect(store.insert(aJob('job-7'))).rejects.toMatchObject({ code: 'QUEUE_FULL' });
    await store.post({ kind: 'job', id: 'job-6' }, '{}');
    await claimIds(store, 'engine-1', { change: aJobChange(0, { lifecycle: 'ended' }), limit: 1 });
    await store.insert(aJob('job-8'));
  });

  test('a newer job with the same key posts to the older one of its user', async () => {
    const store = await open();
    const replaces = { key: 'site', event: '"cancel"' };
    await store.insert(aJob('job-1', { userId: 'a', replaces }));
    await store.insert(aJob('job-2', { userId: 'b', replaces }));
    await store.insert(aJob('job-3', { userId: 'a', replaces: { ...replaces, key: 'other' } }));
    await store.insert(aJob('job-4', { userId: 'a' }));

    await store.insert(aJob('job-5', { userId: 'a', replaces }));
    await store.insert(aJob('job-5', { userId: 'a', replaces }));

    expect(await inboxes()).toEqual({ 'job-1': ['"cancel"'] });
    await store.insert(aJob('job-6', { userId: 'a', replaces }));
    expect(await inboxes()).toEqual({ 'job-1': ['"cancel"'], 'job-5': ['"cancel"'] });

    async function inboxes() {
      const shown: Record<string, readonly string[]> = {};
      const request = { kind: 'job', owner: 'engine-1', limit: 99 } as const;
      await store.claim(request, ({ id, inbox }) => {
        if (inbox.length > 0) shown[id] = inbox.map(({ event }) => event);
        return undefined;
      });
      return shown;
    }
  });

  test('a running job is told that it is replaced; one that has ended is not', async () => {
    const store = await open();
    const replaces = { key: 'site', event: '"cancel"' };
    const job = (id: string) => aJob(id, { replaces });
    await store.insert(job('job-1'));
    const request = { kind: 'job', owner: 'engine-1', limit: 1 } as const;
    const [claim] = await store.claim(request, () => aJobChange(0));

    await store.insert(job('job-2'));

    expect(await store.posted('engine-1')).toMatchObject([{ actorId: 'job-1', event: '"cancel"' }]);
    if (claim !== undefined) await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));
    const [second] = await store.claim(request, () => aJobChange(0));
    if (second !== undefined)
      await commitNext(store, second, aJobChange(0, { lifecycle: 'ended' }));
    expect(await store.insert(job('job-3'))).toEqual({ id: 'job-3', inserted: true });
    expect(await store.posted('engine-1')).toEqual([]);
    expect(await store.delete('job-2')).toBe(true);
    expect(await store.insert(job('job-4'))).toEqual({ id: 'job-4', inserted: true });
  });

  test('a refused job replaces nothing', async () => {
    const store = await open();
    const replaces = { key: 'site', event: '"cancel"' };
    await store.limit({ queued: 1 });
    await store.insert(aJob('job-1', { replaces }));

    await expect(store.insert(aJob('job-2', { replaces }))).rejects.toMatchObject({
      code: 'QUEUE_FULL',
    });

    const change = aJobChange(0, { lifecycle: 'ended' });
    expect(await claimIds(store, 'engine-1', { onlyPosted: true, change })).toEqual([]);
  });
}
