import { expect, test, vi } from 'vitest';
import type { StageTools } from '../../src/contracts/stages/stage.ts';
import { createJobActor, defineStage, JobError, type JobEngineOptions } from '../../src/index.ts';
import { fakeStages, runToEnd, virtualClock } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const files = [{ path: 'index.html', content: '<!doctype html>' }];
const model = 'test:model';
const noon = Date.UTC(2026, 5, 1, 12);

/** Engines over one store whose `generate` stage calls `names` in turn, each of which uses 40 tokens. */
function home(names: readonly string[] = ['a', 'b', 'c'], reserve: number | undefined = 50) {
  const call = vi.fn<(name: string) => void>();
  const generate = defineStage('generate', async (_, { step }) => {
    for (const name of names) await callOnce(step, name);
    return { files };
  });
  const callOnce = (step: StageTools['step'], name: string) =>
    step(
      name,
      async ({ usage }) => {
        call(name);
        usage({ input: 30, output: 10, costUsd: 0.4 });
        return name;
      },
      { model, ...(reserve !== undefined && { reserve: { tokens: reserve } }) },
    );
  const shared = sharedHome();
  const open = (options: JobEngineOptions = {}) =>
    shared.open({ stages: fakeStages({ generate }), now: () => noon, ...options });
  return { call, generate, open };
}

test('a job ends before the call that its budget has no room for', async () => {
  const { call, open } = home();
  const engine = await open({ limits: { budget: { job: { tokens: 120 } } } });
  const { jobId } = await engine.submit(request);
  const { status, error, diagnostics } = await engine.result(jobId);

  expect(status).toBe('failed');
  expect(error).toMatchObject({
    code: 'BUDGET_EXCEEDED',
    message:
      'The budget of the job, 120 tokens, has 40 tokens left; the step "c" may need 50 tokens.',
  });
  expect(call.mock.calls).toEqual([['a'], ['b']]);
  expect(diagnostics.tokenUsage).toEqual({
    total: 80,
    input: 60,
    output: 20,
    calls: 2,
    costUsd: 0.8,
  });
});

test('the smaller of the budgets of a request and of the engine holds, and a retry has it too', async () => {
  const { call, open } = home(['a', 'b', 'c'], 0);
  const engine = await open({ limits: { budget: { job: { tokens: 1000, costUsd: 0.1 } } } });
  const budget = { tokens: 40, costUsd: 5 };
  const { jobId } = await engine.submit({ ...request, budget });
  const { error } = await engine.result(jobId);
  expect(error?.message).toBe('The budget of the job, 40 tokens, has 0 tokens left.');

  const again = await engine.retry(jobId);
  expect((await engine.result(again.jobId)).error?.code).toBe('BUDGET_EXCEEDED');
  expect(call.mock.calls).toEqual([['a'], ['a']]);
});

test('the budget of a day holds for all jobs of a user, over engines, until it is renewed', async () => {
  const { call, open } = home(['a'], 40);
  const limits = { budget: { user: { tokens: 80, per: 'day' } } } as const;
  const first = await open({ limits });
  for (const userId of ['u1', 'u1', 'u2']) {
    const { jobId } = await first.submit({ ...request, userId });
    expect((await first.result(jobId)).status).toBe('done');
  }
  await first.close();

  const second = await open({ limits });
  const refused = await second.submit({ ...request, userId: 'u1' });
  expect((await second.result(refused.jobId)).error?.message).toBe(
    'The budget of the user, 80 tokens, has 0 tokens left; the step "a" may need 40 tokens. It is renewed at 2026-06-02T00:00:00.000Z.',
  );
  await second.close();

  const nextDay = await open({ limits, now: () => noon + 86_400_000 });
  const { jobId } = await nextDay.submit({ ...request, userId: 'u1' });
  expect((await nextDay.result(jobId)).status).toBe('done');
  expect(call).toHaveBeenCalledTimes(4);
});

test('a guild has a budget of its own, in money', async () => {
  const { open } = home(['a'], 0);
  const engine = await open({ limits: { budget: { guild: { costUsd: 0.4 } } } });
  const run = async (guildId?: string) => {
    const { jobId } = await engine.submit({ ...request, ...(guildId && { guildId }) });
    return (await engine.result(jobId)).error?.message;
  };
  expect(await run('g1')).toBeUndefined();
  expect(await run('g1')).toBe('The budget of the guild, $0.4, has $0 left.');
  expect(await run('g2')).toBeUndefined();
  expect(await run()).toBeUndefined();
});

test.each([
  ['a budget of the job', { job: { costUsd: 1 } }, 'job'],
  ['a budget of tokens and money', { job: { tokens: 1000 }, user: { costUsd: 1 } }, 'user'],
] as const)(
  'a call whose price is not known is not sent where %s is in dollars',
  async (_, budget, scope) => {
    const { call, open } = home(['a']);
    const engine = await open({ limits: { budget } });
    const { jobId } = await engine.submit(request);
    expect((await engine.result(jobId)).error).toMatchObject({
      code: 'CONFIG_INVALID',
      message: `The budget of the ${scope} is in dollars, but no price of test:model is known: give tokens instead, or set "prices" of modelStages.`,
    });
    expect(call).not.toHaveBeenCalled();
    expect(await engine.calls(jobId)).toEqual([]);
  },
);

test('steps at the same time do not reserve the same room, and one that is refused counts as no call', async () => {
  const made = vi.fn<() => void>();
  const generate = defineStage('generate', async (_, { step }) => {
    const options = { model, reserve: { tokens: 50 } };
    const call = async () => (made(), null);
    const ends = await Promise.allSettled(['a', 'b', 'c'].map((name) => step(name, call, options)));
    const content = ends.map(({ status }) => status).join(' ');
    return { files: [{ path: 'index.html', content }] };
  });
  const engine = await sharedHome().open({ stages: fakeStages({ generate }) });
  const { jobId } = await engine.submit({ ...request, budget: { tokens: 100 } });
  const { status, diagnostics } = await engine.result(jobId);

  expect(status).toBe('done');
  expect(made).toHaveBeenCalledTimes(2);
  expect(diagnostics.tokenUsage).toEqual({ total: 0, calls: 2, unknownCalls: 2 });
  expect((await engine.calls(jobId)).map(({ state, errorCode }) => errorCode ?? state)).toEqual([
    'answered',
    'answered',
    'BUDGET_EXCEEDED',
  ]);
});

test('a step that is cut off before it is run has used nothing', async () => {
  const shared = sharedHome();
  const [asked, late] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let reads = 0;
  const store = {
    ...shared.store,
    async step(...given: Parameters<typeof shared.store.step>) {
      reads += 1;
      // The second one is behind the commit of the first run.
      if (reads === 2) {
        asked.resolve();
        await late.promise;
      }
      return shared.store.step(...given);
    },
  };
  const made = vi.fn<() => void>();
  const timeUp = Promise.withResolvers<void>();
  const generate = defineStage('generate', async (_, { step, attempt }) => {
    const options = { model, reserve: { tokens: 50, costUsd: 1 } };
    if (attempt === 1) {
      void step('a', async () => (made(), null), options);
      await timeUp.promise;
      throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
    }
    late.resolve();
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    return { files };
  });
  const stages = fakeStages({ generate });
  const limits = { backoffMs: 1, budget: { user: { tokens: 50, costUsd: 1 } } };
  const engine = await shared.open({ store, stages, limits });
  const { jobId } = await engine.submit(request);
  await asked.promise;
  timeUp.resolve();
  const { status, diagnostics } = await engine.result(jobId);

  expect(status).toBe('done');
  expect(made).not.toHaveBeenCalled();
  expect(await engine.calls(jobId)).toMatchObject([{ state: 'failed', usage: { input: 0 } }]);
  expect(diagnostics.tokenUsage.unknownCalls ?? 0).toBe(0);
  expect(await shared.store.spent(JSON.stringify(['user', 'u1']))).toEqual({
    tokens: 0,
    costUsd: 0,
  });
});

test('money that fits exactly is not refused for its binary fractions', async () => {
  const generate = defineStage('generate', async (_, { step }) => {
    for (const costUsd of [0.1, 0.2]) {
      const options = { model, reserve: { tokens: 1, costUsd } };
      await step(`${costUsd}`, async ({ usage }) => (usage({ costUsd }), null), options);
    }
    return { files };
  });
  const engine = await sharedHome().open({ stages: fakeStages({ generate }) });
  const { jobId } = await engine.submit({ ...request, budget: { costUsd: 0.3 } });
  expect((await engine.result(jobId)).error?.message).toBeUndefined();
});

test('a job in memory keeps to its budget, too', async () => {
  const { call, generate } = home();
  const clock = virtualClock(noon);
  const options = { stages: fakeStages({ generate }), config: tempConfig(), ...clock };
  const actor = createJobActor({ ...request, budget: { tokens: 60 } }, options);
  expect((await runToEnd(actor, { clock })).error?.code).toBe('BUDGET_EXCEEDED');
  expect(call.mock.calls).toEqual([['a']]);
});

test.each([
  [{ tokens: -1 }, 'budget.tokens must be a whole number, not negative.'],
  [{ costUsd: Number.NaN }, 'budget.costUsd must be a number, not negative.'],
  [{ per: 'day' }, 'budget.per: the budget of a job is not renewed.'],
  [7, 'budget must be an object.'],
])('a request with the budget %j is refused', async (budget, message) => {
  const engine = await sharedHome().open();
  const wrong = { ...request, budget: budget as object };
  await expect(engine.submit(wrong)).rejects.toMatchObject({ code: 'REQUEST_INVALID', message });
});

test('limits of budgets are checked', async () => {
  const open = (budget: object) => sharedHome().open({ limits: { budget } });
  await expect(open({ user: { tokens: 1, per: 'week' } })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: 'limits.budget.user.per must be "day".',
  });
  await expect(open({ users: {} })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});
