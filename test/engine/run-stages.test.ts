import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/stages/finding.ts';
import type { StageName } from '../../src/contracts/stages/stage.ts';
import { createJobEngine, type JobEngineOptions } from '../../src/index.ts';
import { gated, untilState } from '../../src/testing/engine-contract/samples.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { placeholderHome, request, sharedHome } from '../helpers/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const all = ['plan', 'generate', 'validate', 'package', 'deploy', 'finalize'] as const;
const wrong: Finding = {
  kind: 'missing-file',
  severity: 'error',
  file: 'index.html',
  message: 'It is missing.',
  hint: 'Write it.',
};

describe.each([
  ['SQLite', placeholderHome],
  ['memory', sharedHome],
])('engines over %s that run different stages', (_, home) => {
  /** An engine that runs some stages, and how often it ran which. */
  async function openWith(
    { open }: { open: ReturnType<typeof home>['open'] },
    runStages: readonly StageName[],
    {
      stages = fakeStages(),
      ...options
    }: JobEngineOptions & { stages?: ReturnType<typeof fakeStages> } = {},
  ) {
    const engine = await open({ runStages, stages, ...options });
    return { engine, ran: () => stages.calls.map(({ stage }) => stage) };
  }

  test('a job goes from one to the other, and each runs only its own', async () => {
    const shared = home();
    const first = await openWith(shared, ['plan', 'validate', 'deploy']);
    const second = await openWith(shared, ['generate', 'package', 'finalize']);
    expect(await first.engine.servedStages()).toEqual(all);
    const { jobId } = await first.engine.submit(request);

    const { status, diagnostics } = await second.engine.result(jobId);
    expect(status).toBe('done');
    expect(first.ran()).toEqual(['plan', 'validate', 'deploy']);
    expect(second.ran()).toEqual(['generate', 'package', 'finalize']);
    expect(diagnostics.attempts.map(({ outcome }) => outcome)).toEqual(all.map(() => 'completed'));
    expect((await first.engine.get(jobId))?.status).toBe('done');
  });

  test('a repair goes back to the engine that generates', async () => {
    const shared = home();
    let times = 0;
    const validate = { output: () => ({ findings: (times += 1) === 1 ? [wrong] : [] }) };
    const checker = await openWith(shared, ['plan', 'validate'], {
      stages: fakeStages({ validate }),
    });
    const writer = await openWith(shared, ['generate', 'package', 'deploy', 'finalize']);
    const { jobId } = await writer.engine.submit(request);

    expect((await checker.engine.result(jobId)).status).toBe('done');
    expect(checker.ran()).toEqual(['plan', 'validate', 'validate']);
    expect(writer.ran()).toEqual(['generate', 'generate', 'package', 'deploy', 'finalize']);
  });

  test('a job whose next stage nobody runs waits, can be cancelled, and goes on later', async () => {
    const shared = home();
    const { engine } = await openWith(shared, ['plan']);
    const [kept, cancelled] = [await engine.submit(request), await engine.submit(request)];
    for (const { jobId } of [kept, cancelled]) await untilState(engine, jobId, 'planned.running');
    expect(await engine.servedStages()).toEqual(['plan']);

    await engine.send(cancelled.jobId, { type: 'job.cancel' });
    expect((await engine.result(cancelled.jobId)).status).toBe('cancelled');
    expect((await engine.get(kept.jobId))?.status).toBe('planned');

    await openWith(shared, ['generate', 'validate', 'package', 'deploy', 'finalize']);
    expect((await engine.result(kept.jobId)).status).toBe('done');
  });

  test('what was approved gets its turn, and goes on where its stage is run', async () => {
    const shared = home();
    const planner = await openWith(shared, ['plan']);
    const { jobId } = await planner.engine.submit({ ...request, approval: true });
    await untilState(planner.engine, jobId, 'planned.awaitingApproval');
    const rest = await openWith(shared, ['generate', 'validate', 'package', 'deploy', 'finalize']);
    await rest.engine.send(jobId, { type: 'job.approve' });
    expect((await rest.engine.result(jobId)).status).toBe('done');
    expect(planner.ran()).toEqual(['plan']);
  });

  test('an engine without `plan` begins no job, whatever waits', async () => {
    const shared = home();
    const rest = await openWith(shared, ['generate', 'validate', 'package', 'deploy', 'finalize']);
    const jobs = await Promise.all([1, 2, 3].map(() => rest.engine.submit(request)));
    expect(await rest.engine.queue()).toMatchObject({ waiting: 3, running: 0 });
    const planner = await openWith(shared, ['plan']);
    for (const { jobId } of jobs) expect((await planner.engine.result(jobId)).status).toBe('done');
    expect(rest.ran()).not.toContain('plan');
  });
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
