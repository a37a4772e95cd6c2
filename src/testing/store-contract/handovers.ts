import { expect, test } from 'vitest';
import type { StageName } from '../../contracts/stages/stage.ts';
import type { StoredActor } from '../../contracts/store/actor.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { OpenStore, ShareStore } from '../store-contract.ts';
import { virtualClock } from '../virtual-clock.ts';
import { aJob, aJobChange, anOwnedJob, noon, takeLease, ttlMs } from './samples.ts';

/** Tests of jobs that are handed over to an engine that runs their next stage. */
export function testHandovers(open: OpenStore, share: ShareStore): void {
  test('a job is handed over in the commit: it has no owner, and its last one commits no more', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    expect(await store.commit(claim, to('generate'))).toBe(true);
    const next = { ...claim, revision: claim.revision + 1 };

    expect(await store.commit(next)).toBe(false);
    expect(await store.commit(next, aJobChange(1))).toBe(false);
    // The answer to the first one may have been lost.
    expect(await store.commit(claim, to('generate'))).toBe(true);
    expect(await store.lifecycle({ kind: 'job', id: 'job-1' })).toBe('running');
    expect(await store.journal({ limit: 10 })).toHaveLength(1);
  });

  test('an engine that runs its stage claims it, and nothing was interrupted', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    await store.commit(claim, to('generate'));
    await takeLease(store, 'engine-2');
    const seen: StoredActor[] = [];
    expect(await claimed(store, ['plan', 'validate'], seen)).toEqual([]);
    expect(seen).toEqual([]);

    expect(await claimed(store, ['generate'], seen)).toEqual(['job-1']);
    expect(seen).toMatchObject([
      { lifecycle: 'running', orphaned: false, ownerDied: false, fence: claim.fence + 1 },
    ]);
    expect(await claimed(store, ['generate'])).toEqual([]);
  });

  test('an engine that runs all stages claims it, the last owner too', async () => {
    const store = await open();
    await store.commit(await anOwnedJob(store), to('deploy'));
    expect(await claimed(store, undefined, [], 'engine-1')).toEqual(['job-1']);
  });

  test('it is claimed for its stage by another process', async () => {
    const store = await open();
    const shared = await share(store);
    await store.commit(await anOwnedJob(store), to('validate'));
    expect(await claimed(shared, ['validate'])).toEqual(['job-1']);
  });

  test('jobs are claimed in the order of their creation, and as many as there is room for', async () => {
    const store = await open();
    for (const id of ['a', 'b', 'c']) await store.insert(aJob(id));
    const all = await store.claim({ kind: 'job', owner: 'engine-1', limit: 3 }, () =>
      aJobChange(0),
    );
    for (const claim of all.toReversed())
      await store.commit(claim, to(claim.id === 'b' ? 'package' : 'generate'));
    const request = { kind: 'job', owner: 'engine-2', stages: ['generate', 'package'] } as const;
    const two = await store.claim({ ...request, limit: 2 }, () => aJobChange(0));
    expect(two.map(({ id }) => id)).toEqual(['a', 'b']);
    const rest = await store.claim({ ...request, limit: 2 }, () => aJobChange(0));
    expect(rest.map(({ id }) => id)).toEqual(['c']);
  });

  test('no job begins by an engine that does not run the first stage', async () => {
    const store = await open();
    await store.insert(aJob('job-1'));
    expect(await claimed(store, ['generate', 'validate'])).toEqual([]);
    expect(await claimed(store, ['plan'])).toEqual(['job-1']);
  });

  test('a claim may hand over: a job in its turn, and what was interrupted', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    await store.insert(aJob('job-1'));
    await takeLease(store, 'engine-1');
    const request = { kind: 'job', owner: 'engine-1', limit: 5, stages: ['plan'] } as const;
    expect(await store.claim(request, () => to('generate'))).toMatchObject([{ id: 'job-1' }]);
    expect((await store.queue()).running).toBe(1);
    expect(await claimed(store, ['generate'], [], 'engine-1')).toEqual(['job-1']);

    clock.advance(ttlMs);
    await takeLease(store, 'engine-2');
    const seen: StoredActor[] = [];
    const step = (actor: StoredActor) => (seen.push(actor), to('generate'));
    await store.claim({ ...request, owner: 'engine-2' }, step);
    expect(seen).toMatchObject([{ orphaned: true }]);
    expect(await claimed(store, ['generate'], seen)).toEqual(['job-1']);
    expect(seen[1]).toMatchObject({ orphaned: false });
  });

  test('it counts as running: for the limits, and while the store is paused', async () => {
    const store = await open();
    await store.limit({ perUser: { concurrent: 1 } });
    const claim = await anOwnedJob(store);
    await store.insert(aJob('job-2'));
    await store.commit(claim, to('generate'));
    expect(await claimed(store, ['plan'])).toEqual([]);
    expect(await store.queue()).toMatchObject({ running: 1, waiting: 1 });

    await store.pause(true);
    expect(await claimed(store, ['generate'])).toEqual(['job-1']);
  });

  test('an event reaches it by any engine, also one without room', async () => {
    const store = await open();
    await store.commit(await anOwnedJob(store), to('generate'));
    await store.post({ kind: 'job', id: 'job-1' }, '{"type":"job.cancel"}');
    const request = { kind: 'job', owner: 'engine-2', limit: 5, stages: ['plan'] } as const;
    const cancel = ({ inbox }: StoredActor) =>
      aJobChange(1, { lifecycle: 'ended', consumed: inbox.map(({ id }) => id) });

    const [ended] = await store.claim({ ...request, onlyPosted: true }, cancel);
    expect(ended).toMatchObject({
      id: 'job-1',
      orphaned: false,
      inbox: [{ id: expect.any(Number) }],
    });
    expect(await claimed(store, ['generate'])).toEqual([]);
  });

  test('an event that changes nothing leaves it to the engines of its stage', async () => {
    const store = await open();
    await store.commit(await anOwnedJob(store), to('generate'));
    await store.post({ kind: 'job', id: 'job-1' }, '{}');
    const request = { kind: 'job', owner: 'engine-2', limit: 5, stages: ['plan'] } as const;
    const pass = ({ inbox }: StoredActor) =>
      to(
        'generate',
        inbox.map(({ id }) => id),
      );

    expect(await store.claim(request, pass)).toHaveLength(1);
    expect(await store.claim(request, pass)).toEqual([]);
    expect(await claimed(store, ['generate'])).toEqual(['job-1']);
  });
}

/** A transition after which another stage follows. */
function to(handTo: StageName, consumed: readonly number[] = []) {
  return aJobChange(1, { handTo, consumed });
}

/** The ids of the jobs that an engine claims to run them; `seen` gets what it saw. */
async function claimed(
  store: Store,
  stages?: readonly StageName[],
  seen: StoredActor[] = [],
  owner = 'engine-2',
): Promise<readonly string[]> {
  const request = { kind: 'job', owner, limit: 10, ...(stages && { stages }) } as const;
  const step = (actor: StoredActor) => {
    seen.push(actor);
    return aJobChange(0);
  };
  return (await store.claim(request, step)).map(({ id }) => id);
}
