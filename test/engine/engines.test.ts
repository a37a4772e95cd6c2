import { expect, onTestFinished, test, vi } from 'vitest';
import { createJobEngine, type JobEngineOptions } from '../../src/index.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };

async function open(options: Partial<JobEngineOptions> = {}) {
  const store = options.store ?? createMemoryStore();
  const engine = await createJobEngine({
    stages: fakeStages(),
    config: tempConfig(),
    ...options,
    store,
  });
  onTestFinished(() => engine.close());
  return engine;
}

test('an engine shows itself with what it runs, and the server of its previews', async () => {
  const engine = await open({ limits: { concurrency: 3 } });

  const [own, previews, ...others] = await engine.engines();

  const label = expect.stringMatching(new RegExp(`:${process.pid}$`));
  expect(own).toMatchObject({ label, concurrency: 3, running: 0, isLive: true, leaseMs: 10_000 });
  expect(previews).toMatchObject({ label, concurrency: 0, isLive: true });
  expect(others).toEqual([]);
  expect(await engine.isServed()).toBe(true);
});

test('a front alone, or an engine without jobs, does not run the jobs of the store', async () => {
  const front = await open({ role: 'front' });
  expect((await front.engines()).every(({ concurrency }) => concurrency === 0)).toBe(true);
  expect(await front.isServed()).toBe(false);

  const client = await open({ limits: { concurrency: 0 } });
  expect(await client.engines()).toEqual([]);
  expect(await client.isServed()).toBe(false);
});

test('jobs are found by their groups, and by their titles once they are planned', async () => {
  const engine = await open();
  const { jobId } = await engine.submit({ ...request, approval: true });
  const needsYou = { running: 0, needsYou: 1, failed: 0, done: 0, cancelled: 0 };
  await vi.waitFor(async () => expect(await engine.counts()).toEqual(needsYou), 10_000);
  const title = (await engine.get(jobId))?.plan?.title ?? 'none';
  const ids = async (filter: object) => (await engine.list(filter)).jobs.map((job) => job.jobId);

  expect(await ids({ search: title.toUpperCase(), group: 'needsYou' })).toEqual([jobId]);
  expect(await ids({ group: 'running' })).toEqual([]);
  await engine.send(jobId, { type: 'job.approve' });
  await engine.result(jobId);
  expect(await ids({ search: `${title} ${jobId}`, projectType: 'static_html' })).toEqual([jobId]);
  expect(await engine.counts()).toEqual({ ...needsYou, needsYou: 0, done: 1 });
});

test.each([
  [{ group: 'paused' }, 'group'],
  [{ projectType: 'rust' }, 'projectType'],
  [{ search: 'x'.repeat(201) }, 'search'],
  [{ since: '2030-01-01' }, 'since must be a time in epoch milliseconds'],
  [{ until: Number.NaN }, 'until'],
  [{ order: 'random' }, 'order'],
])('the filter %j is refused', async (filter, message) => {
  const engine = await open();
  await expect(engine.list(filter as object)).rejects.toMatchObject({
    code: 'QUERY_INVALID',
    message: expect.stringContaining(message),
  });
});
