import { getEventListeners } from 'node:events';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createJobEngine, defineStage, JobError } from '../../src/index.ts';
import { gated } from '../../src/testing/engine-contract/samples.ts';
import { fakeOutputs } from '../../src/testing/fake-outputs.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { tempDir } from '../helpers/temp-dir.ts';

test('waits for jobs of another engine resolve, even if the store no longer changes', async () => {
  const { open } = sharedHome();
  const client = await open({ limits: { concurrency: 0 } });
  const jobs = await Promise.all(Array.from({ length: 50 }, () => client.submit(request)));
  const results = jobs.map(({ jobId }) => client.result(jobId));
  const worker = await open();
  await Promise.all(jobs.map(({ jobId }) => worker.result(jobId)));
  await worker.close();

  const statuses = (await Promise.all(results)).map(({ status }) => status);

  expect(statuses).toEqual(Array.from({ length: 50 }, () => 'done'));
});

test('a wait survives temporary store failures', async () => {
  const { store, open } = sharedHome();
  let failures = 0;
  const client = await open({
    limits: { concurrency: 0 },
    store: {
      ...store,
      lifecycle(key) {
        failures += 1;
        if (failures % 2 === 0) throw new JobError('STORE_FAILED', 'disk I/O error');
        return store.lifecycle(key);
      },
    },
  });
  const jobs = await Promise.all([client.submit(request), client.submit(request)]);
  const results = jobs.map(({ jobId }) => client.result(jobId));
  await open();

  const statuses = (await Promise.all(results)).map(({ status }) => status);

  expect(statuses).toEqual(['done', 'done']);
  expect(failures).toBeGreaterThan(2);
});

test('a finished watch removes its abort listener', async () => {
  const { open } = sharedHome();
  const engine = await open();
  const { jobId } = await engine.submit(request);
  const { signal } = new AbortController();

  expect(await Array.fromAsync(engine.watch({ jobId, signal }))).not.toEqual([]);

  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a wait rejects, and the health says why, when a call finds the store damaged', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const generate = gated('generate');
  const engine = await createJobEngine({
    store: path,
    config: tempConfig(),
    stages: fakeStages({ generate: generate.stage }),
  });
  onTestFinished(engine.close);
  const { jobId } = await engine.submit(request);
  await generate.entered;
  const waiting = engine.result(jobId);
  await truncate(path, 4096);

  const refused = expect.objectContaining({ code: 'STORE_CORRUPT' });
  await expect(engine.get(jobId)).rejects.toThrow(refused);
  expect(await engine.health()).toMatchObject({ storeError: 'STORE_CORRUPT' });
  generate.open();
  await expect(waiting).rejects.toThrow(refused);
});

test('a wait rejects when the engine has lost the job with its store', async () => {
  const { store, open } = sharedHome();
  let isLost = false;
  const started = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const plan = defineStage('plan', async (input, tools) => {
    started.resolve();
    await goOn.promise;
    return fakeOutputs.plan(input, tools);
  });
  const first = await open({
    stages: fakeStages({ plan }),
    store: {
      ...store,
      commit: (claim, change) => (isLost ? Promise.resolve(false) : store.commit(claim, change)),
      lifecycle: (key) =>
        isLost
          ? Promise.reject(new JobError('STORE_GONE', 'jobs.db was removed.'))
          : store.lifecycle(key),
    },
  });
  const { jobId } = await first.submit(request);
  await started.promise;
  const result = first.result(jobId);
  isLost = true;
  goOn.resolve();

  await expect(result).rejects.toMatchObject({ code: 'STORE_GONE' });
});
