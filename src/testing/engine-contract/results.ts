import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { gated, submitted } from './samples.ts';

/** Tests of `result`. */
export function testResults(open: OpenEngine): void {
  test('an aborted wait rejects with the reason; the job and other waits continue', async () => {
    const generate = gated('generate');
    const engine = await open({ stages: fakeStages({ generate: generate.stage }) });
    const jobId = await submitted(engine);
    const impatience = new AbortController();
    const reason = new Error('It took too long.');
    const patient = engine.result(jobId, { signal: new AbortController().signal });
    const impatient = engine.result(jobId, { signal: impatience.signal });
    await generate.entered;

    impatience.abort(reason);
    await expect(impatient).rejects.toBe(reason);
    expect(getEventListeners(impatience.signal, 'abort')).toEqual([]);

    generate.open();
    expect(await patient).toMatchObject({ jobId, status: 'done' });
  });

  test('a signal that is already aborted rejects at once; one that is aborted later changes nothing', async () => {
    const engine = await open();
    const jobId = await submitted(engine);
    const later = new AbortController();

    await expect(engine.result(jobId, { signal: AbortSignal.abort('no') })).rejects.toBe('no');
    const job = await engine.result(jobId, { signal: later.signal });
    expect(getEventListeners(later.signal, 'abort')).toEqual([]);
    later.abort();

    expect(job).toMatchObject({ jobId, status: 'done' });
    expect(await engine.result(jobId)).toEqual(job);
  });
}
