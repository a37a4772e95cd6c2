import { expect, onTestFinished, test, vi } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { untilState } from '../../src/testing/engine-contract/samples.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import { placeholderHome, request, sharedHome } from '../helpers/placeholder-engine.ts';

/** A deployment that waits, does not heed its signal, and asks before its effect. */
function patientDeploy() {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const asked = Promise.withResolvers<'confirmed' | 'refused'>();
  const stages = fakeStages({
    deploy: defineStage('deploy', async (_, { assertOwnership }) => {
      begun.resolve();
      await goOn.promise;
      await assertOwnership().then(
        () => asked.resolve('confirmed'),
        () => asked.resolve('refused'),
      );
      return { reason: 'None.' };
    }),
  });
  return { stages, begun: begun.promise, goOn: goOn.resolve, asked: asked.promise };
}

test('an engine whose lease has lapsed leaves the work to the one that has taken it over', async () => {
  let lateMs = 0;
  const monotonic = () => performance.now() + lateMs;
  const { store, open } = sharedHome({ monotonic });
  const { stages, begun, goOn, asked } = patientDeploy();
  const taken = Promise.withResolvers<void>();
  await open({
    monotonic,
    stages,
    store: {
      ...store,
      // It was frozen: renewals come too late.
      lease: (lease) =>
        (lateMs === 0 ? Promise.resolve() : taken.promise).then(() => store.lease(lease)),
    },
  }).then((first) => first.submit(request));
  await begun;
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
  'an engine whose wall clock is %i ms off takes nothing from another, before it is set or after',
  async (offMs) => {
    // Each engine opens the file by its own clock.
    const { open } = placeholderHome();
    const { stages, begun, goOn, asked } = patientDeploy();
    let setMs = 0;
    const first = await open({ stages, now: () => Date.now() + setMs });
    const { jobId } = await first.submit(request);
    await begun;
    const second = await open({ now: () => Date.now() + offMs });
    for (const ms of [0, offMs, 3 * offMs]) {
      setMs = ms;
      // Each of them has had a look at the store by then.
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

test('an engine whose lease may have lapsed goes on with what is still its own', async () => {
  let skew = 0;
  const monotonic = () => performance.now() + skew;
  const { open } = sharedHome({ monotonic });
  const { stages, begun, goOn, asked } = patientDeploy();
  const engine = await open({ stages, monotonic });
  const { jobId } = await engine.submit(request);
  await begun;
  skew = 3_600_000;
  await engine.submit({ ...request, approval: true });
  goOn();

  expect(await asked).toBe('confirmed');
  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
});

test('what goes on after its job was cancelled is not confirmed', async () => {
  const { open } = sharedHome();
  const { stages, begun, goOn, asked } = patientDeploy();
  const engine = await open({ stages });
  const { jobId } = await engine.submit(request);
  await begun;
  await engine.send(jobId, { type: 'job.cancel' });
  expect(await engine.result(jobId)).toMatchObject({ status: 'cancelled' });
  goOn();

  expect(await asked).toBe('refused');
});

test('nor is what goes on after its engine was closed', async () => {
  const { open } = sharedHome();
  const { stages, begun, goOn, asked } = patientDeploy();
  const engine = await open({ stages, limits: { shutdownTimeoutMs: 0 } });
  await engine.submit(request);
  await begun;
  await engine.close();
  goOn();

  expect(await asked).toBe('refused');
});

test('nor is that of an engine which was frozen, and whose job is another’s', async () => {
  const { store, open } = sharedHome();
  const { stages, begun, goOn, asked } = patientDeploy();
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
  await begun;
  const at = performance.now() + 3_600_000;
  clock.mockImplementation(() => at);
  isLost = true;
  goOn();

  expect(await asked).toBe('refused');
});

test('an engine that could not open renews nothing', async () => {
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

test('what the store will not tell after such a lapse holds up neither other jobs nor the end', async () => {
  let skew = 0;
  const monotonic = () => performance.now() + skew;
  const { store, open } = sharedHome({ monotonic });
  const { stages, begun } = patientDeploy();
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
  await begun;
  failing = jobId;
  skew = 3_600_000;

  const other = await engine.submit({ ...request, projectType: 'node_project' });
  await untilState(engine, other.jobId, 'packaged.running');
  expect(await engine.get(jobId)).toMatchObject({ status: 'packaged' });
  await engine.close();
});
