import { expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/stages/finding.ts';
import type { StageName } from '../../src/contracts/stages/stage.ts';
import type { JobEngine, JobEngineOptions } from '../../src/index.ts';
import { untilState } from '../../src/testing/engine-contract/samples.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { request } from '../helpers/jobs/placeholder-engine.ts';

export const all = ['plan', 'generate', 'validate', 'package', 'deploy', 'finalize'] as const;
const wrong: Finding = {
  kind: 'missing-file',
  severity: 'error',
  file: 'index.html',
  message: 'It is missing.',
  hint: 'Write it.',
};

interface SharedHome {
  open(options?: JobEngineOptions): Promise<JobEngine>;
}

/** Tests of engines that run different stages over one store, which `home` creates. */
export function testRunStages(home: () => SharedHome | Promise<SharedHome>): void {
  /** An engine that runs some stages, and how often it ran which. */
  async function openWith(
    { open }: SharedHome,
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
    const shared = await home();
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
    const shared = await home();
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
    const shared = await home();
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
    const shared = await home();
    const planner = await openWith(shared, ['plan']);
    const { jobId } = await planner.engine.submit({ ...request, approval: true });
    await untilState(planner.engine, jobId, 'planned.awaitingApproval');
    const rest = await openWith(shared, ['generate', 'validate', 'package', 'deploy', 'finalize']);
    await rest.engine.send(jobId, { type: 'job.approve' });
    expect((await rest.engine.result(jobId)).status).toBe('done');
    expect(planner.ran()).toEqual(['plan']);
  });

  test('an engine without `plan` begins no job, whatever waits', async () => {
    const shared = await home();
    const rest = await openWith(shared, ['generate', 'validate', 'package', 'deploy', 'finalize']);
    const jobs = await Promise.all([1, 2, 3].map(() => rest.engine.submit(request)));
    expect(await rest.engine.queue()).toMatchObject({ waiting: 3, running: 0 });
    const planner = await openWith(shared, ['plan']);
    for (const { jobId } of jobs) expect((await planner.engine.result(jobId)).status).toBe('done');
    expect(rest.ran()).not.toContain('plan');
  });
}
