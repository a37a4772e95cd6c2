import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drain } from '../../src/cli/commands/store/drain.ts';
import type { QueueStatus } from '../../src/index.ts';
import { createJobEngine, defineStage } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { runNode } from '../helpers/processes/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const request = { userMessage: 'a page', userId: 'u1', channelId: 'c1' };

/** An engine whose job plans until it is let go on. */
async function workingEngine(bases: string) {
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const { plan, ...others } = fakeStages();
  const engine = await createJobEngine({
    store: join(bases, 'jobs.db'),
    config: {
      workBase: join(bases, 'work'),
      outputBase: join(bases, 'output'),
      logBase: join(bases, 'logs'),
    },
    stages: {
      ...others,
      plan: defineStage('plan', async (input, tools) => {
        begun.resolve();
        await goOn.promise;
        return plan.run(input, tools);
      }),
    },
  });
  onTestFinished(() => {
    goOn.resolve();
    return engine.close();
  });
  await engine.submit(request);
  await begun.promise;
  return { engine, goOn: goOn.resolve };
}

test('pause --wait returns when no job runs, and tells the progress', async () => {
  const bases = await tempDir();
  const { goOn } = await workingEngine(bases);
  const waits = runNode([main, 'pause', '--wait', '--json'], {
    bases,
    onStderr: (said) => {
      if (said.includes('1 still runs')) goOn();
    },
  });
  const { stdout, stderr, exitCode } = await waits;
  expect(JSON.parse(stdout)).toMatchObject({ paused: true, running: 0 });
  expect(stderr).toBe('Paused; 1 still runs …\n');
  expect(exitCode).toBe(0);
});

test('Ctrl-C ends the wait with 130, and the store stays paused', async () => {
  const bases = await tempDir();
  const { engine } = await workingEngine(bases);
  const { stdout, exitCode } = await runNode([main, 'pause', '--wait'], {
    bases,
    onStderr: (said, child) => {
      if (said.includes('1 still runs')) child.kill('SIGINT');
    },
  });
  expect(stdout).toMatch(/^Still paused, but 1 still runs\. `\S.* resume` ends the pause\.\n$/);
  expect(exitCode).toBe(130);
  expect(await engine.queue()).toMatchObject({ paused: true, running: 1 });
});

test('pause --wait does not wait where nothing runs', async () => {
  const bases = await tempDir();
  expect(await runCli(['pause', '-w'], { bases })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^Paused: no job runs, 0 wait\. `\S.* resume` lets them begin/),
    stderr: '',
  });
});

const status = (running: number): QueueStatus => ({
  paused: true,
  limits: {},
  waiting: 3,
  running,
  users: [],
});

/** A drain of a queue in which these numbers of jobs run, one look after the other. */
async function drained(runs: readonly number[], { servedLooks = 9, abortAfter = 9 } = {}) {
  const told: number[] = [];
  const aborted = new AbortController();
  let looks = 0;
  const { end, queue } = await drain({
    engine: {
      queue: async () => status(runs[Math.min(looks, runs.length - 1)] ?? 0),
      isServed: async () => looks < servedLooks,
    },
    signal: aborted.signal,
    onProgress: ({ running }) => told.push(running),
    pause: async () => {
      looks += 1;
      if (looks === abortAfter) aborted.abort();
    },
  });
  return { end, running: queue.running, told };
}

test('a drain tells each change, and ends when nothing runs', async () => {
  expect(await drained([3, 3, 1, 1, 0])).toEqual({ end: 'drained', running: 0, told: [3, 1, 0] });
});

test('a drain ends where no engine is left that could finish a job, or when it is aborted', async () => {
  expect(await drained([2, 2], { servedLooks: 1 })).toMatchObject({ end: 'unserved', running: 2 });
  expect(await drained([2, 2], { abortAfter: 3 })).toMatchObject({
    end: 'interrupted',
    running: 2,
  });
});
