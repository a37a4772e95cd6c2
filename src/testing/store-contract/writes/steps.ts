import { expect, test } from 'vitest';
import type { EndedStep, SentStep, StepChange } from '../../../contracts/store/stored-step.ts';
import type { OpenStore, ShareStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import {
  aChange,
  aJobChange,
  anOwnedJob,
  aResult,
  claimIds,
  commitNext,
  noon,
  takeLease,
  ttlMs,
} from '../samples.ts';

/** Tests of durable steps. */
export function testSteps(open: OpenStore, share: ShareStore): void {
  test('a step that is sent, and its answer, are kept with the commits that tell of them', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    const purpose = { purpose: 'write src/app.js', model: 'test:model' };

    await commitNext(store, claim, withSteps(sent('draft', purpose)));
    const record = { jobId: 'job-1', stage: 'plan', revision: 1, name: 'draft', ...purpose };
    expect(await store.steps('job-1')).toEqual([{ ...record, state: 'sent', sentAt: noon }]);
    expect(await store.step('job-1', key('draft'))).toEqual({ state: 'sent' });

    const usage = { input: 3, output: 4, costUsd: 0.25 };
    await commitNext(store, claim, withSteps(answered('draft', '{"text":"é"}', { usage })));
    expect(await store.steps('job-1')).toEqual([
      { ...record, state: 'answered', sentAt: noon, endedAt: noon + 1, usage },
    ]);
    const other = await share(store);
    expect(await other.step('job-1', key('draft'))).toEqual({
      state: 'answered',
      result: '{"text":"é"}',
    });
  });

  test('steps are told apart by job, stage, revision and name, and listed as they were sent', async () => {
    const store = await open();
    const [claim, other] = [await anOwnedJob(store), await anOwnedJob(store, 'job-2')];
    const steps: readonly SentStep[] = [
      sent('b'),
      sent('a'),
      { ...sent('a'), revision: 2 },
      { ...sent('a'), stage: 'generate' },
    ];
    await commitNext(store, claim, withSteps(...steps));
    await commitNext(store, other, withSteps(sent('a')));
    await commitNext(store, claim, withSteps(answered('a', '1')));

    const listed = (await store.steps('job-1')).map(({ name, stage, revision, state }) =>
      [name, stage, revision, state].join(' '),
    );
    expect(listed).toEqual([
      'b plan 1 sent',
      'a plan 1 answered',
      'a plan 2 sent',
      'a generate 1 sent',
    ]);
    expect((await store.steps('job-2')).map(({ state }) => state)).toEqual(['sent']);
    expect(await store.steps('job-3')).toEqual([]);
    expect(await store.step('job-3', key('a'))).toBeUndefined();
    expect(await store.step('job-1', key('c'))).toBeUndefined();
  });

  test('a step that begins and ends in one commit is written whole, and a failed one can be sent again', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);

    await commitNext(store, claim, withSteps(sent('a'), failed('a')));
    expect(await store.step('job-1', key('a'))).toEqual({
      state: 'failed',
      errorCode: 'STAGE_UNAVAILABLE',
    });
    await commitNext(store, claim, withSteps(sent('a'), answered('a', 'true')));

    expect(await store.step('job-1', key('a'))).toEqual({ state: 'answered', result: 'true' });
    expect((await store.steps('job-1')).map(({ state, errorCode }) => [state, errorCode])).toEqual([
      ['failed', 'STAGE_UNAVAILABLE'],
      ['answered', undefined],
    ]);
  });

  test('a repeated commit writes its steps once', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    const change = withSteps(sent('a'));

    expect(await store.commit(claim, change)).toBe(true);
    expect(await store.commit(claim, change)).toBe(true);
    const next = { ...claim, revision: claim.revision + 1 };
    const end = withSteps(answered('a', '1', { usage: { input: 1 } }));
    expect(await store.commit(next, end)).toBe(true);
    expect(await store.commit(next, end)).toBe(true);

    expect(await store.steps('job-1')).toHaveLength(1);
  });

  test('a commit that is refused writes no step', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    await commitNext(store, claim, withSteps(sent('a')));

    const next = { ...claim, revision: claim.revision + 1 };
    const late = withSteps(answered('a', '1'), sent('b'));
    for (const wrong of [{ fence: 0 }, { owner: 'engine-2' }, { revision: 99 }])
      expect(await store.commit({ ...next, ...wrong }, late)).toBe(false);

    expect((await store.steps('job-1')).map(({ state }) => state)).toEqual(['sent']);
  });

  test('a step in flight is unknown once its job was claimed again, and its late end is refused', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const claim = await anOwnedJob(store);
    await commitNext(store, claim, withSteps(sent('a'), sent('b'), answered('b', '2')));

    clock.advance(ttlMs);
    await takeLease(store, 'engine-2');
    const [taken] = await store.claim({ kind: 'job', owner: 'engine-2', limit: 1 }, () =>
      aJobChange(0),
    );
    if (taken === undefined) throw new Error('The job was not claimed.');
    expect(await store.step('job-1', key('a'))).toEqual({ state: 'unknown' });
    expect(await store.step('job-1', key('b'))).toEqual({ state: 'answered', result: '2' });
    expect(await commitNext(store, claim, withSteps(answered('a', '"late"')))).toBe(false);

    await commitNext(store, taken, withSteps(sent('a'), answered('a', '"again"')));
    expect((await store.steps('job-1')).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'a unknown',
      'b answered',
      'a answered',
    ]);
    expect(await store.step('job-1', key('a'))).toEqual({ state: 'answered', result: '"again"' });
  });

  test.for(['ready', 'parked', 'ended', 'quarantined'] as const)(
    'a step in flight is unknown once its job is %s',
    async (lifecycle) => {
      const store = await open();
      const claim = await anOwnedJob(store);
      await commitNext(store, claim, withSteps(sent('a')));
      await commitNext(store, claim, aJobChange(0, { lifecycle }));

      expect((await store.steps('job-1')).map(({ state }) => state)).toEqual(['unknown']);
      expect(await store.step('job-1', key('a'))).toEqual({ state: 'unknown' });
    },
  );

  test('the commit that ends a job can end its steps', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    await commitNext(store, claim, withSteps(sent('a')));
    await commitNext(store, claim, {
      ...withSteps({ ...key('a'), state: 'unknown', at: noon + 2 }),
      lifecycle: 'ended',
    });

    expect(await store.steps('job-1')).toMatchObject([{ state: 'unknown', endedAt: noon + 2 }]);
  });

  test('steps are deleted with their job, and those of others stay', async () => {
    const store = await open();
    for (const id of ['job-1', 'job-2', 'job-3']) {
      const claim = await anOwnedJob(store, id);
      await commitNext(store, claim, withSteps(sent('a'), answered('a', `"${id}"`)));
      await commitNext(store, claim, aJobChange(0, { lifecycle: 'ended' }));
      await store.archive(claim, aResult(id));
    }

    for (const id of ['job-1', 'job-3']) await store.delete(id);

    expect(await store.steps('job-1')).toEqual([]);
    expect(await store.step('job-3', key('a'))).toBeUndefined();
    expect(await store.step('job-2', key('a'))).toEqual({ state: 'answered', result: '"job-2"' });
    expect(await claimIds(store, 'engine-1')).toEqual([]);
  });

  test('a result of eight MiB is kept as it is', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    const result = JSON.stringify('é'.repeat(4 * 2 ** 20 - 1));

    await commitNext(store, claim, withSteps(sent('a'), answered('a', result)));

    expect((await store.step('job-1', key('a')))?.result === result).toBe(true);
    expect(await store.steps('job-1')).toMatchObject([{ state: 'answered' }]);
  });
}

function withSteps(...steps: readonly StepChange[]) {
  return aChange({ steps });
}

function key(name: string) {
  return { stage: 'plan', revision: 1, name } as const;
}

function sent(name: string, more: Partial<SentStep> = {}): SentStep {
  return { ...key(name), state: 'sent', at: noon, ...more };
}

function answered(name: string, result: string, more: Partial<EndedStep> = {}): EndedStep {
  return { ...key(name), state: 'answered', at: noon + 1, result, ...more };
}

function failed(name: string): EndedStep {
  return { ...key(name), state: 'failed', at: noon + 1, errorCode: 'STAGE_UNAVAILABLE' };
}
