import { expect, test } from 'vitest';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import { JobError } from '../../errors/job-error.ts';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { gated, submitted } from './samples.ts';

const cancel = { type: 'job.cancel' } as const;

/** Tests of `send`. */
export function testCommands(open: OpenEngine): void {
  test('cancelling a running job aborts its stage, and no other stage runs', async () => {
    const generate = gated('generate');
    const stages = fakeStages({ generate: generate.stage });
    const engine = await open({ stages });
    const jobId = await submitted(engine);
    const signal = await generate.entered;

    await engine.send(jobId, cancel);

    expect(await engine.result(jobId)).toMatchObject({ status: 'cancelled' });
    expect(signal.aborted).toBe(true);
    expect(stages.calls.map(({ stage }) => stage)).toEqual(['plan', 'generate']);
  });

  test('a queued job that is cancelled never runs', async () => {
    const plan = gated('plan');
    const stages = fakeStages({ plan: plan.stage });
    const engine = await open({ stages, limits: { concurrency: 1, shutdownTimeoutMs: 50 } });
    const first = await submitted(engine);
    await plan.entered;
    const second = await submitted(engine);

    await engine.send(second, cancel);

    expect(await engine.result(second)).toMatchObject({ status: 'cancelled' });
    plan.open();
    expect(await engine.result(first)).toMatchObject({ status: 'done' });
    expect(stages.calls.filter(({ stage }) => stage === 'plan')).toHaveLength(1);
  });

  test('job.retry ends the wait for the next attempt', async () => {
    const error = new JobError('STAGE_UNAVAILABLE', 'Not yet.');
    const engine = await open({ stages: fakeStages({ plan: { failTimes: 1, error } }) });
    const jobId = await submitted(engine);
    await waiting(engine, jobId);

    await engine.send(jobId, { type: 'job.retry' });

    const { status, diagnostics } = await engine.result(jobId);
    expect(status).toBe('done');
    expect(diagnostics.attempts.slice(0, 2)).toMatchObject([
      { stage: 'planning', attempt: 1, outcome: 'failed' },
      { stage: 'planning', attempt: 2, outcome: 'completed' },
    ]);
  });

  test('an ended job refuses commands', async () => {
    const engine = await open();
    const jobId = await submitted(engine);
    const job = await engine.result(jobId);

    await expect(engine.send(jobId, cancel)).rejects.toMatchObject({ code: 'JOB_ENDED' });
    expect(await engine.get(jobId)).toEqual(job);
  });

  test.each<[unknown]>([
    [{ type: 'job.explode' }],
    [{ type: 'job.admitted' }],
    [{ type: 'stage.usage', tokens: 1 }],
    [{ type: 'job.reject' }],
    [{}],
    ['job.cancel'],
    [null],
  ])('%j is refused as a command', async (event) => {
    const engine = await open({ limits: { concurrency: 0, shutdownTimeoutMs: 50 } });
    const jobId = await submitted(engine);
    // Untyped, like input from outside.
    const sent: unknown = Reflect.apply(engine.send, engine, [jobId, event]);

    await expect(sent).rejects.toMatchObject({ code: 'EVENT_INVALID' });
  });
}

async function waiting(engine: JobEngine, jobId: string): Promise<void> {
  for await (const { type } of engine.watch({ jobId })) {
    if (type === 'stage.retrying') return;
  }
}
