import { expect, onTestFinished, test, vi } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { untilState } from '../../src/testing/engine-contract/samples.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import { placeholderHome, request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

/** A deploy stage that waits, ignores its signal, and asserts ownership before its effect. */
function waitingDeploy() {
  const [started, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const asked = Promise.withResolvers<'confirmed' | 'refused'>();
  const stages = fakeStages({
    deploy: defineStage('deploy', async (_, { assertOwnership }) => {
      started.resolve();
      await goOn.promise;
      await assertOwnership().then(
        () => asked.resolve('confirmed'),
        () => asked.resolve('refused'),
      );
      return { reason: 'None.' };
    }),
  });
  return { stages, started: started.promise, goOn: goOn.resolve, asked: asked.promise };
}

test('an engine whose lease lapsed leaves its job to the engine that has claimed it', async () => {
  let lateMs = 0;
  const monotonic = () => performance.now() + lateMs;
  const { store, open } = sharedHome({ monotonic });
  const { stages, started, goOn, asked } = waitingDeploy();
  const taken = Promise.withResolvers<void>();
  await open({
    monotonic,
    stages,
    store: {
      ...store,
      // Renewals come too late, as if it had been frozen.
      lease: (lease) =>
        (lateMs === 0 ? Promise.resolve() : taken.promise).then(() => store.lease(lease)),
    },
  }).then((first) => first.submit(request));
  await started;
  lateMs = 3_600_000;
  const second = await open({ monotonic });
  const [job] = (await second.list()).jobs;
  const { diagnostics, status } = await second.result(job?.jobId ?? '');
  taken.resolve();
  goOn();

  expect(await asked).toBe('refused');
  expect(status).toBe('done');
  const interrupted = diagnostics.attempts.filter(({ outcome }) => outcome === 'interrupted');
  expect(interrupted).toMatchObject([{ stage: 'deployment', lapsed: true }]);
});

test.each([3_600_000, -3_600_000])(
  'an engine whose wall clock is off by %i ms takes no job from another, before and after the clock is set',
  async (offMs) => {
    // Each engine opens the file with its own clock.
    const { open } = placeholderHome();
    const { stages, started, goOn, asked } = waitingDeploy();
    let setMs = 0;
    const first = await open({ stages, now: () => Date.now() + setMs });
    const { jobId } = await first.submit(request);
    await started;
    const second = await open({ now: () => Date.now() + offMs });
    for (const ms of [0, offMs, 3 * offMs]) {
      setMs = ms;
      // By then, each engine has tried to claim.
      const others = await Promise.all([first.submit(request), second.submit(request)]);
      for (const other of others) await untilState(second, other.jobId, 'planned.running');
    }
    goOn();

    expect(await asked).toBe('confirmed');
    const { diagnostics, status } = await second.result(jobId);
    expect(status).toBe('done');
    expect(diagnostics.attempts.filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
  },
);

test('an engine whose lease may have lapsed continues the jobs that it still owns', async () => {
  let skew = 0;
  const monotonic = () => performance.now() + skew;
  const { open } = sharedHome({ monotonic });
  const { stages, started, goOn, asked } = waitingDeploy();
  const engine = await open({ stages, monotonic });
  const { jobId } = await engine.submit(request);
  await started;
  skew = 3_600_000;
  await engine.submit({ ...request, approval: true });
  goOn();

  expect(await asked).toBe('confirmed');
  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
});

test('a stage of a cancelled job fails to assert ownership', async () => {
  const { open } = sharedHome();
  const { stages, started, goOn, asked } = waitingDeploy();
  const engine = await open({ stages });
  const { jobId } = await engine.submit(request);
  await started;
  await engine.send(jobId, { type: 'job.cancel' });
  expect(await engine.result(jobId)).toMatchObject({ status: 'cancelled' });
  goOn();

  expect(await asked).toBe('refused');
});

test('a stage of a closed engine fails to assert ownership', async () => {
  const { open } = sharedHome();
  const { stages, started, goOn, asked } = waitingDeploy();
  const engine = await open({ stages, limits: { shutdownTimeoutMs: 0 } });
  await engine.submit(request);
  await started;
  await engine.close();
  goOn();

  expect(await asked).toBe('refused');
});

test('a stage fails to assert ownership if its engine was frozen and another claimed the job', async () => {
  const { store, open } = sharedHome();
  const { stages, started, goOn, asked } = waitingDeploy();
  const clock = vi.spyOn(performance, 'now');
  onTestFinished(() => clock.mockRestore());
  let isLost = false;
  const engine = await open({
    stages,
    store: {
      ...store,
      commit: (claim, change) => (isLost ? Promise.resolve(false) : store.commit(claim, change)),
    },
  });
  await engine.submit(request);
  await started;
  const at = performance.now() + 3_600_000;
  clock.mockImplementation(() => at);
  isLost = true;
  goOn();

  expect(await asked).toBe('refused');
});

test('an engine that failed to open renews no lease', async () => {
  const { store, open } = sharedHome();
  const clock = virtualClock();
  let renewals = 0;
  const opened = open({
    ...clock,
    store: {
      ...store,
      actors: () => Promise.reject(new JobError('STORE_FAILED', 'disk I/O error')),
      lease(lease) {
        renewals += 1;
        return store.lease(lease);
      },
    },
  });
  await expect(opened).rejects.toMatchObject({ code: 'STORE_FAILED' });
  renewals = 0;
  clock.advance(60_000);
  await new Promise(setImmediate);

  expect(renewals).toBe(0);
});

test('if ownership cannot be verified after a lapse, other jobs and close still proceed', async () => {
  let skew = 0;
  const monotonic = () => performance.now() + skew;
  const { store, open } = sharedHome({ monotonic });
  const { stages, started } = waitingDeploy();
  let failing = '';
  const engine = await open({
    stages,
    monotonic,
    limits: { shutdownTimeoutMs: 0 },
    store: {
      ...store,
      commit: (claim, change) =>
        claim.id === failing
          ? Promise.reject(new JobError('STORE_FAILED', 'disk I/O error'))
          : store.commit(claim, change),
    },
  });
  const { jobId } = await engine.submit(request);
  await started;
  failing = jobId;
  skew = 3_600_000;

  const other = await engine.submit({ ...request, projectType: 'node_project' });
  await untilState(engine, other.jobId, 'packaged.running');
  expect(await engine.get(jobId)).toMatchObject({ status: 'packaged' });
  await engine.close();
});
