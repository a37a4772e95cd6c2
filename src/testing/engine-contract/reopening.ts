import { expect, test } from 'vitest';
import type { EngineUnderTest, OpenEngine } from '../engine-contract.ts';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import { fakeStages } from '../fake-stages.ts';
import { aRequest, entriesOf, gated, submitted, untilState } from './samples.ts';

/** Tests of an engine that opens the store of a closed one. */
export function testReopening(
  open: OpenEngine,
  reopen: (closed: JobEngine, options?: Partial<EngineUnderTest>) => Promise<JobEngine>,
): void {
  test('interrupted, queued and awaiting jobs continue where they were', async () => {
    const generate = gated('generate');
    const limits = { concurrency: 1, shutdownTimeoutMs: 50 };
    const engine = await open({ stages: fakeStages({ generate: generate.stage }), limits });
    const asking = await submitted(engine, { approval: true });
    await untilState(engine, asking, 'planned.awaitingApproval');
    const cutOff = await submitted(engine);
    await generate.entered;
    const queued = await submitted(engine);
    await engine.close();

    const stages = fakeStages();
    const next = await reopen(engine, { stages });

    expect(await next.result(queued)).toMatchObject({ status: 'done' });
    const { status, diagnostics } = await next.result(cutOff);
    expect(status).toBe('done');
    expect(diagnostics.attempts.slice(0, 3)).toMatchObject([
      { stage: 'planning', outcome: 'completed' },
      { stage: 'generation', attempt: 1, outcome: 'interrupted' },
      { stage: 'generation', attempt: 2, outcome: 'completed' },
    ]);
    expect(await next.get(asking)).toMatchObject({ phase: 'awaitingApproval' });
    await next.send(asking, { type: 'job.approve' });
    expect(await next.result(asking)).toMatchObject({ status: 'done' });
    const planned = stages.calls.filter(({ stage }) => stage === 'plan');
    expect(planned.map(({ idempotencyKey }) => idempotencyKey)).toEqual([`${queued}:plan:1:1`]);
  });

  test('jobs, journal, storage and idempotency keys are still there', async () => {
    const engine = await open();
    const { jobId } = await engine.submit(aRequest(), { idempotencyKey: 'message-1' });
    const job = await engine.result(jobId);
    const entries = await entriesOf(engine, { jobId });
    await engine.storage('bot').set('a', 1);
    await engine.close();

    const next = await reopen(engine);

    expect(await next.get(jobId)).toEqual(job);
    expect(await entriesOf(next, { jobId })).toEqual(entries);
    expect(await next.storage('bot').get('a')).toBe(1);
    expect(await next.submit(aRequest(), { idempotencyKey: 'message-1' })).toEqual({ jobId });
    expect((await next.list()).jobs).toEqual([job]);
  });

  test('a watch continues from the cursor of the previous engine, without a gap', async () => {
    const generate = gated('generate');
    const engine = await open({ stages: fakeStages({ generate: generate.stage }) });
    const jobId = await submitted(engine);
    await generate.entered;
    const before = await entriesUntilStarted(engine, jobId);
    await engine.close();

    const next = await reopen(engine);
    const { cursor: after = '' } = before.at(-1) ?? {};
    const entries = [...before, ...(await entriesOf(next, { jobId, after }))];

    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.at(-1)).toMatchObject({ state: 'done' });
  });
}

async function entriesUntilStarted(engine: JobEngine, jobId: string) {
  const entries = [];
  for await (const entry of engine.watch({ jobId })) {
    entries.push(entry);
    if (entry.type === 'stage.started' && entry.data.stage === 'generation') break;
  }
  return entries;
}
