// How to test a custom stage in a job whose other stages are fakes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
// In your own project: from 'jobchart'
import { createJobActor, createJobEngine, defineStage, JobError } from '../src/index.ts';
// In your own project: from 'jobchart/testing'
import { fakeStages, runToEnd, virtualClock } from '../src/testing/index.ts';

/** The stage under test: it asks a service for the text of a page. */
const generateWith = (ask: (title: string) => Promise<string>) =>
  defineStage('generate', async ({ plan }, { usage }) => {
    const words = await ask(plan.title);
    usage(words.length);
    return { files: [{ path: 'index.html', content: `<p>${words}</p>` }] };
  });

const request = { userMessage: 'a landing page', userId: 'user-1', channelId: 'channel-1' };
const base = mkdtempSync(join(tmpdir(), 'own-stage-'));
const config = {
  workBase: join(base, 'work'),
  outputBase: join(base, 'output'),
  logBase: join(base, 'logs'),
};
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('the text becomes a page and counts as usage', async () => {
  const stages = fakeStages({ generate: generateWith(async (title) => `${title} is open.`) });

  const job = await runToEnd(createJobActor(request, { stages, config }));

  expect(job.files.map(({ path }) => path)).toEqual(['index.html']);
  expect(job.diagnostics.tokenUsage.total).toBe('Fake is open.'.length);
});

test('a service that does not answer is asked again after a second', async () => {
  const clock = virtualClock();
  const start = clock.now();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked === 1) throw new JobError('STAGE_UNAVAILABLE', 'Not now.');
    return 'At last.';
  };
  const stages = fakeStages({ generate: generateWith(ask) });

  const job = await runToEnd(createJobActor(request, { stages, config, ...clock }), { clock });

  expect(job.status).toBe('done');
  expect(clock.now() - start).toBe(1000);
  const keys = stages.calls.filter(({ stage }) => stage === 'generate');
  expect(keys.map(({ idempotencyKey }) => idempotencyKey)).toEqual([
    `${job.jobId}:generate:1:1`,
    `${job.jobId}:generate:1:2`,
  ]);
});

test('errors found in the files run the stage again, with the findings as input', async () => {
  let asked = 0;
  const finding = {
    severity: 'error',
    kind: 'invalid-html',
    file: 'index.html',
    message: 'Too short.',
    hint: 'Write more.',
  } as const;
  const stages = fakeStages({
    generate: generateWith(async () => 'word '.repeat((asked += 1))),
    validate: { output: () => ({ findings: asked === 1 ? [finding] : [] }) },
  });
  const engine = await createJobEngine({ store: 'memory', stages, config });
  const { jobId } = await engine.submit(request);

  const job = await runToEnd({ engine, jobId });
  await engine.close();

  expect(job).toMatchObject({ status: 'done', revision: 2 });
  const received = stages.calls.flatMap((call) =>
    call.stage === 'generate' ? [call.input.findings] : [],
  );
  expect(received).toEqual([[], [finding]]);
});
