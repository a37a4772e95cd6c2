import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { aRequest, submitted } from './samples.ts';

/** Tests of `retry`. */
export function testRetries(open: OpenEngine): void {
  test('a retry is a new job of the same request, which names the old one', async () => {
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
}
