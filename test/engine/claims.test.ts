import { mkdirSync, rmSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { fakeStages, runToEnd } from '../../src/testing/index.ts';
import { fakeOutputs } from '../../src/testing/fake-outputs.ts';
import { untilState } from '../../src/testing/engine-contract/samples.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

const awaiting = 'planned.awaitingApproval';

test('a job whose log cannot be read continues without it', async () => {
  const { config, open } = sharedHome();
  const first = await open();
  const { jobId } = await first.submit({ ...request, approval: true });
  await untilState(first, jobId, awaiting);
  await first.close();
  rmSync(`${config.logBase}/${jobId}.log`);
  mkdirSync(`${config.logBase}/${jobId}.log`);
  const engine = await open();

  await engine.send(jobId, { type: 'job.approve' });

  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
});

test('a missing base folder does not keep jobs from resuming', async () => {
  const { config, open } = sharedHome();
  const started = Promise.withResolvers<void>();
  const plan = defineStage('plan', () => {
    started.resolve();
    return new Promise<never>(() => {});
  });
  const first = await open({ stages: fakeStages({ plan }), limits: { shutdownTimeoutMs: 0 } });
  const second = await open({ limits: { concurrency: 0 } });
  const { jobId } = await second.submit(request);
  await started.promise;
  const third = await open();
  rmSync(config.outputBase, { recursive: true });
  await first.close();

  expect(await third.result(jobId)).toMatchObject({ status: 'done' });
});

test('no claimed job is lost if the store fails temporarily after the claim', async () => {
  const { store, open } = sharedHome();
  const clock = vi.spyOn(performance, 'now');
  onTestFinished(() => clock.mockRestore());
  let failures = 0;
  const engine = await open({
    store: {
      ...store,
      commit(claim, change) {
        failures += 1;
        if (failures > 1) return store.commit(claim, change);
        return Promise.reject(new JobError('STORE_LOCKED', 'database is locked'));
      },
    },
  });
  // Its lease was not renewed meanwhile, so it verifies its claims.
  const at = performance.now() + 3_600_000;
  clock.mockImplementation(() => at);

  const { jobId } = await engine.submit(request);

  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
});

test('a commit whose answer is lost is repeated without duplicates', async () => {
  const eventsOf = async (isLossy: boolean) => {
    const { store, open } = sharedHome();
    const answered = new Set<string>();
    const engine = await open({
      store: {
        ...store,
        async commit(claim, ...changes) {
          const kept = await store.commit(claim, ...changes);
          const key = `${claim.id} ${claim.revision}`;
          if (!isLossy || answered.has(key)) return kept;
          answered.add(key);
          throw new JobError('STORE_FAILED', 'the connection was closed');
        },
      },
      limits: { concurrency: 1 },
    });
    const { jobId } = await engine.submit(request);
    expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
    if (isLossy) expect(answered.size).toBeGreaterThan(5);
    const entries = await store.journal({ jobId, limit: 1000 });
    return entries.map(({ seq, type, state }) => `${seq} ${type} ${state}`);
  };

  expect(await eventsOf(true)).toEqual(await eventsOf(false));
});

test('a job whose machine throws ends quarantined, and holds up no other', async () => {
  const { open } = sharedHome();
  let isBroken = false;
  const now = () => {
    if (!isBroken) return Date.now();
    isBroken = false;
    throw new Error('the clock is broken');
  };
  const validate = defineStage('validate', (input, tools) => {
    isBroken = true;
    return fakeOutputs.validate(input, tools);
  });
  const engine = await open({ now, stages: fakeStages({ validate }), limits: { concurrency: 1 } });
  const { jobId } = await engine.submit(request);

  expect(await engine.result(jobId)).toMatchObject({ status: 'quarantined' });
  const next = await engine.submit({ ...request, approval: true });
  await untilState(engine, next.jobId, awaiting);
});

test('without room, approved jobs wait for their turn, and a cancel arrives at once', async () => {
  const { open } = sharedHome();
  const [goOn, full] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let [running, most] = [0, 0];
  const generate = defineStage('generate', async (input, tools) => {
    running += 1;
    most = Math.max(most, running);
    full.resolve();
    await goOn.promise;
    running -= 1;
    return fakeOutputs.generate(input, tools);
  });
  const engine = await open({ stages: fakeStages({ generate }), limits: { concurrency: 1 } });
  const ask = () => engine.submit({ ...request, approval: true });
  const wanted = await Promise.all([ask(), ask(), ask()]);
  const unwanted = await ask();
  for (const { jobId } of [...wanted, unwanted]) await untilState(engine, jobId, awaiting);
  await engine.submit(request);
  await full.promise;

  for (const { jobId } of wanted) await engine.send(jobId, { type: 'job.approve' });
  await engine.send(unwanted.jobId, { type: 'job.cancel' });
  expect(await engine.result(unwanted.jobId)).toMatchObject({ status: 'cancelled' });
  goOn.resolve();

  for (const { jobId } of wanted)
    expect(await runToEnd({ engine, jobId })).toMatchObject({ status: 'done' });
  expect(most).toBe(1);
});

test.each<[string, () => unknown]>([
  ['of an unknown code', () => Object.assign(new JobError('STAGE_FAILED', 'x'), { code: 'OWN' })],
  ['whose message is not a string', () => Object.assign(new Error('x'), { message: Symbol('x') })],
  [
    'whose message cannot be read',
    () => Object.defineProperty(new Error('x'), 'message', { get: () => JSON.parse('{') }),
  ],
  [
    'that is a revoked proxy',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
])('a stage that throws an error %s fails its job', async (_, thrown) => {
  const { open } = sharedHome();
  const plan = defineStage('plan', () => {
    throw thrown();
  });
  const engine = await open({ stages: fakeStages({ plan }) });
  const { jobId } = await engine.submit(request);

  expect(await engine.result(jobId)).toMatchObject({
    status: 'failed',
    error: { code: 'STAGE_FAILED', message: expect.any(String), hint: expect.any(String) },
  });
});

test('an invalid inbox event is consumed, and its job continues', async () => {
  const { store, open } = sharedHome();
  const [started, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const plan = defineStage('plan', async (input, tools) => {
    started.resolve();
    await goOn.promise;
    return fakeOutputs.plan(input, tools);
  });
  const engine = await open({ stages: fakeStages({ plan }) });
  const { jobId } = await engine.submit(request);
  await started.promise;
  for (const event of ['null', '7', '{', '{}']) await store.post({ kind: 'job', id: jobId }, event);
  await new Promise(setImmediate);
  goOn.resolve();

  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
});
