import { describe, expect, test } from 'vitest';
import { createJobEngine, type JobEngineOptions } from '../../src/index.ts';
import { gated } from '../../src/testing/engine-contract/samples.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { all, testRunStages } from './run-stages.ts';
import { placeholderHome, request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';

describe.each([
  ['SQLite', placeholderHome],
  ['memory', sharedHome],
])('engines over %s that run different stages', (_, home) => {
  testRunStages(home);
});

test('what was interrupted is handed over by an engine that does not run its stage', async () => {
  let lateMs = 0;
  const monotonic = () => performance.now() + lateMs;
  const { store, open } = sharedHome({ monotonic });
  const generate = gated('generate');
  const frozen = Promise.withResolvers<void>();
  const first = await open({
    monotonic,
    stages: fakeStages({ generate: generate.stage }),
    store: {
      ...store,
      lease: (lease) =>
        (lateMs === 0 ? Promise.resolve() : frozen.promise).then(() => store.lease(lease)),
    },
  });
  const { jobId } = await first.submit(request);
  await generate.entered;
  lateMs = 3_600_000;
  const planner = await open({ monotonic, runStages: ['plan'] });
  const outcomes = async () =>
    (await planner.get(jobId))?.diagnostics.attempts.map((each) => each.outcome);
  await expect.poll(outcomes, { timeout: 30_000 }).toContain('interrupted');
  expect((await planner.get(jobId))?.status).toBe('planned');
  const writer = await open({ monotonic, runStages: all.filter((stage) => stage !== 'plan') });

  const { status, diagnostics } = await writer.result(jobId);
  frozen.resolve();
  expect(status).toBe('done');
  const attempts = diagnostics.attempts.filter(({ stage }) => stage === 'generation');
  expect(attempts.map(({ outcome }) => outcome)).toEqual(['interrupted', 'completed']);
});

test('files that are neither shared nor published are not generated over and over', async () => {
  const { store, open } = sharedHome();
  const stages = fakeStages();
  await open({ runStages: ['plan', 'generate'], stages });
  const other = await createJobEngine({
    store,
    config: tempConfig(),
    runStages: ['validate', 'package', 'deploy', 'finalize'],
    limits: { backoffMs: 1 },
  });
  const { jobId } = await other.submit(request);
  const job = await other.result(jobId);
  await other.close();
  expect(job).toMatchObject({ status: 'failed', error: { code: 'WORKSPACE_FAILED' } });
  expect(stages.calls.map(({ stage }) => stage)).toEqual(['plan', 'generate']);
});

test.each([
  [['generat'], 'runStages: "generat" is not a stage. Did you mean "generate"? Allowed: plan,'],
  [[], 'runStages must name one stage or more. Allowed: plan, generate, '],
  ['plan', 'runStages must name one stage or more.'],
  [[null], 'runStages: "null" is not a stage. Allowed: '],
])('runStages %j is refused', async (runStages, message) => {
  const options = { store: 'memory', runStages } as unknown as JobEngineOptions;
  await expect(createJobEngine(options)).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining(message),
  });
});
