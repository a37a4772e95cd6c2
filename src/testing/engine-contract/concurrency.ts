import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { gated, submitted } from './samples.ts';

/** Tests of `limits.concurrency`. */
export function testConcurrency(open: OpenEngine): void {
  test('no more jobs run than allowed; the others are queued and run later', async () => {
    const generate = gated('generate');
    const { run } = generate.stage;
    const running: number[] = [];
    const stages = fakeStages({
      generate: {
        name: 'generate',
        run: (input, tools) => {
          running.push(generate.running + 1);
          return run(input, tools);
        },
      },
    });
    const engine = await open({ stages, limits: { concurrency: 2, shutdownTimeoutMs: 50 } });
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) ids.push(await submitted(engine));
    await generate.entered;
    while (running.length < 2) await new Promise(setImmediate);
    // A job too many would begin in one of these turns.
    for (let turns = 0; turns < 20; turns += 1) await new Promise(setImmediate);
    expect(running).toHaveLength(2);

    const queued = (await engine.list()).jobs.filter(({ phase }) => phase === 'queued');
    expect(queued.length).toBeGreaterThanOrEqual(4);
    generate.open();

    for (const id of ids) expect(await engine.result(id)).toMatchObject({ status: 'done' });
    expect(running).toHaveLength(6);
    expect(Math.max(...running)).toBeLessThanOrEqual(2);
  });

  test('with concurrency 0, jobs are stored and nothing runs', async () => {
    const stages = fakeStages();
    const engine = await open({ stages, limits: { concurrency: 0, shutdownTimeoutMs: 50 } });
    const jobId = await submitted(engine);
    await new Promise(setImmediate);

    expect(await engine.get(jobId)).toMatchObject({ status: 'created', phase: 'queued' });
    expect(stages.calls).toEqual([]);
  });
}
