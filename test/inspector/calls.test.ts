import { expect, test } from 'vitest';
import type { CallRecord } from '../../src/contracts/stages/durable-step.ts';
import { defineStage, JobError } from '../../src/index.ts';
import { exportLines } from '../../src/inspector/jobs/recording/export-journal.ts';
import { recordedEngine } from '../../src/inspector/jobs/recording/recorded-engine.ts';
import type { CallsMessage, LiveTextMessage } from '../../src/inspector/protocol.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { ask, visit } from '../helpers/pages/inspector-client.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

/** Not a real token. */
const token = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');

/** An engine whose plan costs a call and a call that fails, both with a key in their description. */
async function paidJob() {
  const home = placeholderHome();
  const { plan } = fakeStages();
  const stages = fakeStages({
    plan: defineStage('plan', async (input, tools) => {
      const about = { purpose: `plan with ${token}`, model: `test:${token}` };
      await tools.step(
        'plan',
        async ({ usage }) => {
          usage({ input: 120, output: 30, costUsd: 0.5 });
          return null;
        },
        about,
      );
      await tools
        .step('spare', () => Promise.reject(new JobError('STAGE_UNAVAILABLE', 'Busy.')), about)
        .catch(() => {});
      return plan.run(input, tools);
    }),
  });
  const engine = await home.open({ stages });
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  return { home, engine, jobId };
}

test('lists the calls of a job without secrets, and refuses clients without a session', async () => {
  const { home, engine, jobId } = await paidJob();
  const page = await visit((await home.inspect(engine)).link());
  const { status, body } = await page.get(`jobs/${jobId}/calls`);
  expect(status).toBe(200);
  expect(body).not.toContain(token);
  const { calls } = JSON.parse(body) as CallsMessage;
  expect(calls).toMatchObject([
    {
      name: 'plan',
      purpose: 'plan with ‹github token›',
      model: 'test:‹github token›',
      state: 'answered',
      usage: { input: 120, output: 30, costUsd: 0.5 },
    },
    { name: 'spare', state: 'failed', errorCode: 'STAGE_UNAVAILABLE' },
  ]);
  expect(calls[1]).not.toHaveProperty('usage');
  expect((await page.get('jobs/job-0/calls')).status).toBe(404);
  const address = `${page.origin}/api/jobs/${jobId}/calls`;
  expect((await ask(address)).status).toBe(403);
  expect((await page.get(`jobs/${jobId}/calls`, { origin: 'https://evil.test' })).status).toBe(403);
});

test('an exported journal has the calls too', async () => {
  const { engine, jobId } = await paidJob();
  const lines = await Array.fromAsync(exportLines(engine, jobId, createRedactor({})));
  expect(lines.join('\n')).not.toContain(token);
  const calls: readonly CallRecord[] = await recordedEngine(lines.join('\n')).calls(jobId);
  const [first, second] = await engine.calls(jobId);
  expect(calls).toEqual([
    { ...first, purpose: 'plan with ‹github token›', model: 'test:‹github token›' },
    { ...second, purpose: 'plan with ‹github token›', model: 'test:‹github token›' },
  ]);
  const broken = '{"jobchart":"call","version":1,"jobId":"job-1"}';
  expect(() => recordedEngine(broken)).toThrow('Line 1 is not a call.');
});

test('streams text while a stage writes it, without the secret that is split over two pieces', async () => {
  const home = placeholderHome();
  const seen = Promise.withResolvers<void>();
  const stages = fakeStages({
    generate: defineStage('generate', async (_, tools) => {
      await watched.promise;
      const write = (text: string) => tools.live({ type: 'text', file: 'a.txt', text });
      // The page may have come too late for the beginning of the first line.
      write(`first line\nsecond line\nkey=${token.slice(0, 20)}`);
      // The second half comes after the page has seen the first.
      await seen.promise;
      write(`${token.slice(20)}\n`);
      await done.promise;
      return { files: [{ path: 'a.txt', content: 'x' }] };
    }),
  });
  const [watched, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const engine = await home.open({ stages });
  const page = await visit((await home.inspect(engine)).link());
  const { jobId } = await engine.submit(request);
  const texts: string[] = [];
  for await (const { event, data, id } of page.follow(`jobs/${jobId}/rows`)) {
    if (event === 'end') break;
    watched.resolve();
    if (event !== 'text') continue;
    // A reader that reconnects continues in the journal.
    expect(id).toBeUndefined();
    expect(data).toMatchObject({ stage: 'generate', file: 'a.txt' });
    texts.push((data as LiveTextMessage).text);
    seen.resolve();
    if (texts.at(-1)?.includes('key=') === true) done.resolve();
  }
  expect(texts[0]).toMatch(/^(first line\n)?second line\n$/);
  expect(texts.at(-1)).toMatch(/second line\nkey=‹[\w ]+›\n$/);
  expect(texts.join()).not.toContain('aB3dE5');
});
