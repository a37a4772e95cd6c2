import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createJobEngine, defineStage, JobError, type StageTools } from '../../src/index.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const request = { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' };

/** A job whose plan stage and clock the test controls. */
async function aJob(timeoutMs = 60_000) {
  const clock = virtualClock();
  const store = createMemoryStore();
  let pauses = 0;
  const began = Promise.withResolvers<StageTools>();
  const end = Promise.withResolvers<never>();
  const plan = defineStage('plan', (_, tools) => {
    began.resolve(tools);
    return end.promise;
  });
  const engine = await createJobEngine({
    store,
    config: tempConfig(),
    ...clock,
    sleep: (ms, signal) => {
      if (ms === 250) pauses += 1;
      return clock.sleep(ms, signal).finally(() => {
        if (ms === 250) pauses -= 1;
      });
    },
    stages: { ...fakeStages(), plan },
    limits: { timeoutsMs: { plan: timeoutMs }, maxAttempts: 1 },
  });
  onTestFinished(() => {
    end.reject(new Error('The test is over.'));
    return engine.close();
  });
  const { jobId } = await engine.submit(request);
  const tools = await began.promise;
  return {
    clock,
    engine,
    jobId,
    progress: tools.progress,
    fail: end.reject,
    /** The number of reports that wait. */
    pauses: () => pauses,
    /** The committed messages. */
    async committed() {
      const entries = await store.journal({ jobId, limit: 1000 });
      return entries.flatMap((entry) =>
        entry.type === 'stage.progress' ? entry.data.message : [],
      );
    },
  };
}

test('frequent reports are limited to four a second, the latest each time', async () => {
  const job = await aJob();
  const { clock, progress } = job;
  for (let step = 1; step <= 100; step += 1) {
    progress(`step ${step}`);
    clock.advance(10);
    await nextTurn();
  }
  await expect.poll(job.committed).toEqual(['step 1', 'step 25', 'step 50', 'step 75', 'step 100']);
});

test('a last report is sent soon; after a pause, a report is sent at once', async () => {
  const job = await aJob();
  const { clock, progress } = job;
  progress('first');
  progress('second');
  progress('third');
  await expect.poll(job.committed).toEqual(['first']);
  clock.advance(250);
  await expect.poll(job.committed).toEqual(['first', 'third']);
  clock.advance(1000);
  progress('fourth');
  await expect.poll(job.committed).toEqual(['first', 'third', 'fourth']);
});

test('the last report of a stage precedes its end, even if the stage fails', async () => {
  const job = await aJob();
  const { engine, jobId, progress, fail } = job;
  progress('first');
  progress('last');
  fail(new JobError('STAGE_FAILED', 'No.'));
  await engine.result(jobId);

  const types = (await Array.fromAsync(engine.watch({ jobId }))).map(({ type }) => type);
  await expect.poll(job.committed).toEqual(['first', 'last']);
  expect(types.lastIndexOf('stage.progress')).toBeLessThan(types.indexOf('stage.failed'));
  expect(job.pauses()).toBe(0);
});

test('a timeout also sends the last report; a cancelled stage sends none', async () => {
  const late = await aJob(100);
  late.progress('first');
  late.progress('last');
  late.clock.advance(100);
  await late.engine.result(late.jobId);
  expect(await late.committed()).toEqual(['first', 'last']);

  const cancelled = await aJob();
  cancelled.progress('first');
  cancelled.progress('too late');
  await cancelled.engine.send(cancelled.jobId, { type: 'job.cancel' });
  await cancelled.engine.result(cancelled.jobId);
  expect(cancelled.pauses()).toBe(0);
  expect(await cancelled.committed()).toEqual(['first']);
});
