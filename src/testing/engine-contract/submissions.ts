import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { aRequest, submitted } from './samples.ts';

/** Tests of `submit`, `get` and `result`. */
export function testSubmissions(open: OpenEngine): void {
  test('a submitted job can be read at once, and runs to its end', async () => {
    const engine = await open();
    const { jobId } = await engine.submit(aRequest());

    expect(await engine.get(jobId)).toMatchObject({ jobId, projectType: 'static_html' });
    const job = await engine.result(jobId);
    expect(job).toMatchObject({ jobId, status: 'done', revision: 1 });
    expect(job.files.map(({ path }) => path)).toEqual(['index.html']);
    expect(Object.keys(job.diagnostics.stageTimings)).toHaveLength(6);
    expect(await engine.get(jobId)).toEqual(job);
    expect(await engine.result(jobId)).toEqual(job);
  });

  test('a failed job is a result too', async () => {
    const stages = fakeStages({ generate: { failTimes: 1, error: new Error('broken') } });
    const engine = await open({ stages });

    expect(await engine.result(await submitted(engine))).toMatchObject({
      status: 'failed',
      error: { code: 'STAGE_FAILED', stage: 'generation', message: 'broken' },
    });
  });

  test('the same idempotency key gives the same job', async () => {
    const stages = fakeStages();
    const engine = await open({ stages });
    const submit = () => engine.submit(aRequest(), { idempotencyKey: 'message-1' });

    const [first, second] = await Promise.all([submit(), submit()]);
    await engine.result(first.jobId);
    const third = await submit();

    expect([second.jobId, third.jobId]).toEqual([first.jobId, first.jobId]);
    expect((await engine.list()).jobs).toHaveLength(1);
    expect(stages.calls.filter(({ stage }) => stage === 'plan')).toHaveLength(1);
  });

  test.each(['k\ud800', 'k\0'])('the idempotency key %j is refused', async (idempotencyKey) => {
    const engine = await open();

    const submitting = engine.submit(aRequest(), { idempotencyKey });

    await expect(submitting).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
    expect((await engine.list()).jobs).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['no message', { userMessage: '' }, 'MESSAGE_EMPTY'],
    ['a message that is too long', { userMessage: 'x'.repeat(16_001) }, 'MESSAGE_TOO_LONG'],
    ['an unknown type', { projectType: 'spreadsheet' }, 'PROJECT_TYPE_UNKNOWN'],
    ['no user', { userId: undefined }, 'REQUEST_INVALID'],
    ['a user that stores cannot tell from another', { userId: 'u\ud800' }, 'REQUEST_INVALID'],
  ])('%s is refused, and nothing is stored', async (_, over, code) => {
    const engine = await open();

    await expect(engine.submit({ ...aRequest(), ...over })).rejects.toMatchObject({ code });
    expect((await engine.list()).jobs).toEqual([]);
  });

  test('get returns undefined for an unknown job; every other call rejects with JOB_NOT_FOUND', async () => {
    const engine = await open();
    const unknown = 'job-unknown-1';

    expect(await engine.get(unknown)).toBeUndefined();
    const calls = [
      engine.result(unknown),
      engine.send(unknown, { type: 'job.cancel' }),
      engine.retry(unknown),
      engine.artifact(unknown, 'zip'),
      engine.previews.stop(unknown),
      engine.previews.extend(unknown, 1000),
    ];
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'JOB_NOT_FOUND' } });
    }
  });
}
