import { expect, test } from 'vitest';
import type { BudgetLimit, Reservation } from '../../../contracts/store/budget.ts';
import type { CallUsage } from '../../../contracts/stages/durable-step.ts';
import type { EndedStep, SentStep, StepChange } from '../../../contracts/store/stored-step.ts';
import type { OpenStore, ShareStore } from '../../store-contract.ts';
import { virtualClock } from '../../virtual-clock.ts';
import {
  aChange,
  aJobChange,
  anOwnedJob,
  claimIds,
  commitNext,
  noon,
  takeLease,
  ttlMs,
} from '../samples.ts';

/** Tests of budgets: what steps reserve when they are sent, and use. */
export function testBudgets(open: OpenStore, share: ShareStore): void {
  test('a step that is sent reserves, and its end counts what it used instead', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    expect(await store.spent('user')).toEqual({ tokens: 0, costUsd: 0 });

    await commitNext(store, claim, withSteps(sent('a', 60, 0.5)));
    expect(await store.spent('user')).toEqual({ tokens: 60, costUsd: 0.5 });

    await commitNext(store, claim, withSteps(ended('a', { input: 10, output: 5, costUsd: 0.1 })));
    const other = await share(store);
    expect(await other.spent('user')).toEqual({ tokens: 15, costUsd: 0.1 });
    expect(await other.steps('job-1')).toMatchObject([{ state: 'answered' }]);
  });

  test.for<readonly [string, CallUsage | undefined, number, number]>([
    ['nothing', undefined, 60, 0.5],
    ['a part of its tokens', { output: 5 }, 60, 0.5],
    ['more than it reserved, in part', { output: 70, costUsd: 0.7 }, 70, 0.7],
    ['more than it reserved', { input: 50, output: 50, costUsd: 0.2 }, 100, 0.2],
    ['that it was refused', { input: 0, output: 0, costUsd: 0 }, 0, 0],
    ['no tokens, and no price', { input: 0, output: 0 }, 0, 0],
  ])(
    'what is not known stays reserved: a step that reports %s',
    async ([, usage, tokens, costUsd]) => {
      const store = await open();
      const claim = await anOwnedJob(store);
      await commitNext(store, claim, withSteps(sent('a', 60, 0.5)));
      await commitNext(store, claim, withSteps(ended('a', usage)));

      expect(await store.spent('user')).toEqual({ tokens, costUsd });
    },
  );

  test('a count beyond all limits leaves a counter that can be read', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    const most = Number.MAX_SAFE_INTEGER;
    await commitNext(store, claim, withSteps(sent('a', 60, 0.5)));
    const usage = { input: most, output: most, costUsd: Number.MAX_VALUE };
    await commitNext(store, claim, withSteps(ended('a', usage)));

    expect(await store.spent('user')).toEqual({ tokens: most, costUsd: most });
  });

  test('without room, a step is written as failed, and reserves from no budget', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    const roomy = { scope: 'guild', key: 'guild', tokens: 1000 } as const;
    const both = [roomy, user];

    await commitNext(store, claim, withSteps(sent('a', 60, 0.5, both), sent('b', 60, 0.1, both)));

    expect(await store.step('job-1', key('b'))).toEqual({
      state: 'failed',
      errorCode: 'BUDGET_EXCEEDED',
    });
    expect(await store.spent('guild')).toEqual({ tokens: 60, costUsd: 0.5 });
    await commitNext(store, claim, withSteps(ended('b', { input: 9, output: 9 })));
    await commitNext(store, claim, withSteps(sent('c', 40, 0.6, both)));
    expect((await store.step('job-1', key('c')))?.state).toBe('failed');
    await commitNext(store, claim, withSteps(sent('d', 40, 0.5, both)));
    expect((await store.step('job-1', key('d')))?.state).toBe('sent');
    await commitNext(store, claim, withSteps(sent('e', 0, 0, both)));
    expect((await store.step('job-1', key('e')))?.state).toBe('failed');
    expect(await store.spent('user')).toEqual({ tokens: 100, costUsd: 1 });
  });

  test('a repeated commit reserves and settles once; one that is refused, never', async () => {
    const store = await open();
    const claim = await anOwnedJob(store);
    const next = { ...claim, revision: claim.revision + 1 };
    const [begin, end] = [sent('a', 10, 0), ended('a', { input: 3, output: 4 })];

    for (const given of [claim, claim]) await store.commit(given, withSteps(begin));
    expect((await store.spent('user')).tokens).toBe(10);
    expect(await store.commit({ ...next, fence: 0 }, withSteps(end, sent('b', 10, 0)))).toBe(false);
    for (const given of [next, next]) await store.commit(given, withSteps(end));
    expect((await store.spent('user')).tokens).toBe(7);
  });

  test('the budget of a job is deleted with it, those of others stay', async () => {
    const store = await open();
    const keys = ['job-1', 'job-10'].map((jobId) => JSON.stringify(['job', jobId]));
    const own = keys.map((each) => ({ scope: 'job', key: each, tokens: 100 }) as const);
    const claim = await anOwnedJob(store);
    const lifecycle = 'ended';
    await commitNext(store, claim, withSteps(sent('a', 60, 0, [user, ...own])));
    await commitNext(store, claim, aJobChange(1, { lifecycle }));
    await store.delete('job-1');

    const spent = await Promise.all([...keys, 'user'].map((each) => store.spent(each)));
    expect(spent.map(({ tokens }) => tokens)).toEqual([0, 60, 60]);
  });

  test('engines count together, what is in flight at a crash stays reserved, and a deleted job gives nothing back', async () => {
    const clock = virtualClock(noon);
    const store = await open(clock);
    const claim = await anOwnedJob(store);
    await commitNext(store, claim, withSteps(sent('a', 60, 0)));
    clock.advance(ttlMs);
    await takeLease(store, 'engine-2');
    const change = aJobChange(0, { lifecycle: 'ended' });
    expect(await claimIds(store, 'engine-2', { change })).toEqual(['job-1']);
    await store.delete('job-1');

    const other = await share(store);
    const second = await anOwnedJob(other, 'job-2', 'engine-3');
    await commitNext(other, second, withSteps(sent('a', 60, 0), sent('b', 40, 0)));
    expect((await store.steps('job-2')).map(({ state }) => state)).toEqual(['failed', 'sent']);
    expect((await store.spent('user')).tokens).toBe(100);
  });
}

const user: BudgetLimit = { scope: 'user', key: 'user', tokens: 100, costUsd: 1 };

function key(name: string) {
  return { stage: 'plan', revision: 1, name } as const;
}

function withSteps(...steps: readonly StepChange[]) {
  return aChange({ steps });
}

function sent(name: string, tokens: number, costUsd: number, budgets = [user]): SentStep {
  const reserve: Reservation = { tokens, costUsd, budgets };
  return { ...key(name), state: 'sent', at: noon, reserve };
}

function ended(name: string, usage: CallUsage | undefined): EndedStep {
  const end = { ...key(name), state: 'answered', at: noon, result: '1' } as const;
  return { ...end, ...(usage && { usage }) };
}
