import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { submitted, untilState } from './samples.ts';

const awaiting = 'planned.awaitingApproval';

/** Tests of jobs that await approval. */
export function testApprovals(open: OpenEngine): void {
  test('a plan waits until it is approved', async () => {
    const stages = fakeStages();
    const engine = await open({ stages });
    const jobId = await submitted(engine, { approval: true });
    await untilState(engine, jobId, awaiting);
    expect(await engine.get(jobId)).toMatchObject({ status: 'planned', phase: 'awaitingApproval' });
    expect(stages.calls.map(({ stage }) => stage)).toEqual(['plan']);

    await engine.send(jobId, { type: 'job.approve' });

    const { status, diagnostics } = await engine.result(jobId);
    expect(status).toBe('done');
    expect(diagnostics.waits).toContainEqual(expect.objectContaining({ reason: 'approval' }));
  });

  test('a rejected plan is made again, with the reason', async () => {
    const stages = fakeStages();
    const engine = await open({ stages });
    const jobId = await submitted(engine, { approval: true });
    await untilState(engine, jobId, awaiting);

    await engine.send(jobId, { type: 'job.reject', reason: 'Too plain.' });
    await untilState(engine, jobId, awaiting, 2);
    await engine.send(jobId, { type: 'job.approve' });

    expect(await engine.result(jobId)).toMatchObject({ status: 'done', revision: 2 });
    const rejections = stages.calls.flatMap((call) =>
      call.stage === 'plan' ? [call.input.rejection] : [],
    );
    expect(rejections).toEqual([undefined, 'Too plain.']);
  });

  test('a job that awaits approval can be cancelled', async () => {
    const engine = await open();
    const jobId = await submitted(engine, { approval: true });
    await untilState(engine, jobId, awaiting);

    await engine.send(jobId, { type: 'job.cancel' });

    expect(await engine.result(jobId)).toMatchObject({ status: 'cancelled' });
  });

  test('commands arrive in the order in which they were sent', async () => {
    const stages = fakeStages();
    const engine = await open({ stages });
    const jobId = await submitted(engine, { approval: true });
    await untilState(engine, jobId, awaiting);

    await engine.send(jobId, { type: 'job.reject', reason: 'Too plain.' });
    await engine.send(jobId, { type: 'job.cancel' });

    expect(await engine.result(jobId)).toMatchObject({ status: 'cancelled', revision: 2 });
  });

  test('a job that awaits approval does not count as running', async () => {
    const engine = await open({ limits: { concurrency: 1, shutdownTimeoutMs: 50 } });
    const asking = await submitted(engine, { approval: true });
    await untilState(engine, asking, awaiting);

    expect(await engine.result(await submitted(engine))).toMatchObject({ status: 'done' });
  });
}
