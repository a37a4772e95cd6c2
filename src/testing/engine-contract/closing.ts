import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { aRequest, entriesOf, gated, submitted } from './samples.ts';

/** Tests of `close`. */
export function testEngineClosing(open: OpenEngine): void {
  test('every call rejects once the engine is closed, and closing again does nothing', async () => {
    const engine = await open();
    const jobId = await submitted(engine);
    await engine.result(jobId);
    await Promise.all([engine.close(), engine.close()]);
    await engine.close();

    const calls = [
      async () => engine.submit(aRequest()),
      async () => engine.result(jobId),
      async () => engine.get(jobId),
      async () => engine.list(),
      async () => engine.send(jobId, { type: 'job.cancel' }),
      async () => engine.retry(jobId),
      async () => entriesOf(engine, { jobId }),
      async () => engine.artifact(jobId, 'zip'),
      async () => engine.previews.stop(jobId),
      async () => engine.previews.extend(jobId, 1000),
    ];
    const outcomes = await Promise.allSettled(calls.map((call) => call()));
    const codes = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code);
    expect(codes).toEqual(calls.map(() => 'ENGINE_CLOSED'));
  });

  test('`await using` closes the engine', async () => {
    const engine = await open();
    {
      await using left = engine;
      await left.list();
    }

    await expect(engine.list()).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
  });

  test('a storage rejects once the engine is closed', async () => {
    const engine = await open();
    const storage = engine.storage('bot');
    await engine.close();

    const code = expect.stringMatching(/^(ENGINE|STORE)_CLOSED$/);
    await expect(storage.get('a')).rejects.toMatchObject({ code });
    await expect(storage.set('a', 1)).rejects.toMatchObject({ code });
  });

  test('a wait for a result rejects when the engine is closed', async () => {
    const generate = gated('generate');
    const engine = await open({ stages: fakeStages({ generate: generate.stage }) });
    const waiting = engine.result(await submitted(engine));
    await generate.entered;

    const [outcome] = await Promise.allSettled([waiting, engine.close()]);

    expect(outcome).toMatchObject({ reason: { code: 'ENGINE_CLOSED' } });
  });

  test('a stage that does not end is aborted after shutdownTimeoutMs', async () => {
    const generate = gated('generate');
    const engine = await open({ stages: fakeStages({ generate: generate.stage }) });
    await submitted(engine);
    const signal = await generate.entered;

    await engine.close();

    expect(signal.aborted).toBe(true);
  });
}
