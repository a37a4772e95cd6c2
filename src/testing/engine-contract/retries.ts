import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { aRequest, submitted } from './samples.ts';

/** Tests of `retry`. */
export function testRetries(open: OpenEngine): void {
  test('a retry is a new job with the same request, and names its parent', async () => {
    const stages = fakeStages({ plan: { failTimes: 1, error: new Error('broken') } });
    const engine = await open({ stages });
    const parentJobId = await submitted(engine, { guildId: 'guild-1' });
    const failed = await engine.result(parentJobId);

    const { jobId } = await engine.retry(parentJobId);

    const { projectType, ...input } = aRequest({ guildId: 'guild-1' });
    expect(jobId).not.toBe(parentJobId);
    expect(await engine.result(jobId)).toMatchObject({
      status: 'done',
      parentJobId,
      input,
      projectType,
    });
    expect(await engine.get(parentJobId)).toEqual(failed);
  });

  test('a retry with the same idempotency key gives the same job', async () => {
    const engine = await open();
    const parentJobId = await submitted(engine);
    await engine.result(parentJobId);
    const options = { idempotencyKey: 'click-1' };

    const first = await engine.retry(parentJobId, options);

    expect(await engine.retry(parentJobId, options)).toEqual(first);
  });
}
