import { expect, test } from 'vitest';
import { createJobActor, createJobEngine } from '../../src/index.ts';
import { fakeStages, runToEnd, virtualClock } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1', approval: true };

test('an actor runs to its end: retries do not wait, and its plan is approved', async () => {
  const clock = virtualClock();
  const start = clock.now();
  const stages = fakeStages({ plan: { failTimes: 2 }, deploy: { failTimes: 1 } });
  const actor = createJobActor(request, { stages, config: tempConfig(), ...clock });

  const job = await runToEnd(actor, { clock });

  expect(job.status).toBe('done');
  expect(clock.now() - start).toBe(1000 + 2000 + 1000);
  expect(job.diagnostics.waits.map(({ reason }) => reason)).toEqual([
    'retry',
    'retry',
    'approval',
    'retry',
  ]);
});

test('a job of an engine runs to its end too', async () => {
  const clock = virtualClock();
  const stages = fakeStages({ plan: { failTimes: 2 }, deploy: { failTimes: 1 } });
  const engine = await createJobEngine({
    store: 'memory',
    config: tempConfig(),
    stages,
    ...clock,
  });
  const { jobId } = await engine.submit(request);

  const job = await runToEnd({ engine, jobId }, { clock });

  expect(job.status).toBe('done');
  expect(job.diagnostics.waits.map(({ reason }) => reason)).toContain('approval');
  expect(await runToEnd({ engine, jobId }, { clock })).toEqual(job);
  await expect(runToEnd({ engine, jobId: 'job-0-0' })).rejects.toMatchObject({
    code: 'JOB_NOT_FOUND',
  });
  await engine.close();
});

test('without a clock, retries wait in real time', async () => {
  const stages = fakeStages({ plan: { failTimes: 1 } });
  const limits = { backoffMs: 1 };
  const actor = createJobActor(request, { stages, config: tempConfig(), limits });

  expect(await runToEnd(actor)).toMatchObject({ status: 'done' });
});

test('an ended actor gives its job', async () => {
  const actor = createJobActor(request, { stages: fakeStages(), config: tempConfig() });
  const job = await runToEnd(actor);

  expect(await runToEnd(actor)).toBe(job);
});
