import { expect, test } from 'vitest';
import type { OpenStore } from '../../store-contract.ts';
import { aJob, aJobChange, someEvents, claimIds, noon } from '../samples.ts';

/** Tests of `insert` and `get`. */
export function testInserts(open: OpenStore): void {
  test('a job can be read once it is inserted', async () => {
    const store = await open();
    const change = { ...aJobChange(0), snapshot: '{"a":"ä\\u0000"}' };
    const job = { status: 'planned', ...someEvents('ä\u0000"') } as const;

    const answer = await store.insert(aJob('job-1', { change: { ...change, job } }));

    expect(answer).toEqual({ id: 'job-1', inserted: true });
    expect(await store.get('job-1')).toEqual({
      jobId: 'job-1',
      status: 'planned',
      createdAt: noon,
      history: [someEvents('ä\u0000"')],
    });
    expect(await store.actor({ kind: 'job', id: 'job-1' })).toEqual({
      snapshot: '{"a":"ä\\u0000"}',
      lifecycle: 'ready',
    });
  });

  test('an unknown job is undefined', async () => {
    const store = await open();

    expect(await store.get('job-1')).toBeUndefined();
  });

  test('the same id is inserted once, also within one turn', async () => {
    const store = await open();

    const answers = await Promise.all([
      store.insert(aJob('job-1', { change: aJobChange(1) })),
      store.insert(aJob('job-1', { change: aJobChange(1) })),
    ]);

    expect(answers).toEqual([
      { id: 'job-1', inserted: true },
      { id: 'job-1', inserted: false },
    ]);
    expect(await store.journal({ limit: 10 })).toHaveLength(1);
  });

  test('an idempotency key leads to the job that had it first', async () => {
    const store = await open();
    await store.insert(aJob('job-1', { idempotencyKey: 'key' }));

    expect(await store.insert(aJob('job-2', { idempotencyKey: 'key' }))).toEqual({
      id: 'job-1',
      inserted: false,
    });
    expect(await store.insert(aJob('job-3', { idempotencyKey: 'other' }))).toEqual({
      id: 'job-3',
      inserted: true,
    });
    expect(await store.get('job-2')).toBeUndefined();
    expect(await store.idOfKey('key')).toBe('job-1');
    expect(await store.idOfKey('none')).toBeUndefined();
  });

  test('a preview may have the id of its job', async () => {
    const store = await open();
    await store.insert(aJob('job-1'));
    const { change } = aJob('job-1');
    const { job: _, ...preview } = change;

    expect(await store.insert({ kind: 'preview', id: 'job-1', change: preview })).toEqual({
      id: 'job-1',
      inserted: true,
    });
    expect((await store.list({ limit: 10 })).jobs).toHaveLength(1);
    expect(await store.actors({ kind: 'preview', limit: 10 })).toEqual([
      { id: 'job-1', snapshot: '{}', lifecycle: 'ready' },
    ]);
  });

  test('a new actor has no owner: running is stored as ready', async () => {
    const store = await open();
    await store.insert(aJob('job-1', { change: aJobChange(0, { lifecycle: 'running' }) }));

    expect((await store.actors({ kind: 'job', limit: 1 }))[0]?.lifecycle).toBe('ready');
    expect(await claimIds(store, 'engine-1')).toEqual(['job-1']);
  });

  test('actors are listed newest first and in any lifecycle', async () => {
    const store = await open();
    await store.insert(aJob('job-1', { change: aJobChange(0, { lifecycle: 'quarantined' }) }));
    await store.insert(aJob('job-2', { change: aJobChange(0, { lifecycle: 'parked' }) }));

    const actors = await store.actors({ kind: 'job', limit: 10 });

    expect(actors.map(({ id, lifecycle }) => [id, lifecycle])).toEqual([
      ['job-2', 'parked'],
      ['job-1', 'quarantined'],
    ]);
    expect(await store.actors({ kind: 'job', limit: 1 })).toHaveLength(1);
  });
}
