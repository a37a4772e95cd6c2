import { expect, onTestFinished, test, vi } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { untilState } from '../../src/testing/engine-contract/samples.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/placeholder-engine.ts';

/** A deployment that waits, does not heed its signal, and asks before its effect. */
function patientDeploy() {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const asked = Promise.withResolvers<'confirmed' | 'refused'>();
  const stages = fakeStages({
    deploy: defineStage('deploy', async (_, { confirm }) => {
      begun.resolve();
      await goOn.promise;
      await confirm().then(
        () => asked.resolve('confirmed'),
        () => asked.resolve('refused'),
      );
      return { reason: 'None.' };
    }),
  });
  return { stages, begun: begun.promise, goOn: goOn.resolve, asked: asked.promise };
}

test.each([3_600_000, -3_600_000])(
  'a clock that is set by %i ms makes nobody do the work of another',
  async (jump) => {
    const { store, open } = sharedHome();
    const { stages, begun, goOn, asked } = patientDeploy();
    let skew = 0;
    const now = () => Date.now() + skew;
    const taken = Promise.withResolvers<void>();
    await open({
      now,
      stages,
      store: {
        ...store,
        // Where the clock was set, it comes too late.
        lease: (lease) =>
          (skew === 0 ? Promise.resolve() : taken.promise).then(() => store.lease(lease)),
      },
    }).then((first) => first.submit(request));
    await begun;
    skew = jump;
    const second = await open({ now });
    const [job] = (await second.list()).jobs;
    const { diagnostics, status } = await second.result(job?.jobId ?? '');
    taken.resolve();
    goOn();

    expect(await asked).toBe('refused');
    expect(status).toBe('done');
    const outcomes = diagnostics.attempts.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'interrupted')).toHaveLength(1);
  },
);

test('an engine whose lease may have lapsed goes on with what is still its own', async () => {
  const { open } = sharedHome();
  const { stages, begun, goOn, asked } = patientDeploy();
  let skew = 0;
  const engine = await open({ stages, now: () => Date.now() + skew });
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
  const engine = await open({ stages, limits: { graceMs: 0 } });
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
      commit: (claim, ...changes) =>
        isLost ? Promise.resolve(false) : store.commit(claim, ...changes),
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
  const { store, open } = sharedHome();
  const { stages, begun } = patientDeploy();
  let skew = 0;
  let failing = '';
  const engine = await open({
    stages,
    now: () => Date.now() + skew,
    limits: { graceMs: 0 },
    store: {
      ...store,
      commit: (claim, ...changes) =>
        claim.id === failing
          ? Promise.reject(new JobError('STORE_FAILED', 'disk I/O error'))
          : store.commit(claim, ...changes),
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
