// One test file for every store: JOB_STORE alone decides where the jobs are.
//   JOB_STORE=memory npx vitest run examples/any-store.test.ts
//   JOB_STORE=/tmp/jobs.db npx vitest run examples/any-store.test.ts
//   JOB_STORE=postgres://localhost/jobs npx vitest run examples/any-store.test.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
// In your own project: from 'jobchart'
import { createJobEngine, type JobEngine } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobchart-example-'));
let engine: JobEngine;

beforeAll(async () => {
  engine = await createJobEngine({
    config: {
      workBase: join(folder, 'work'),
      outputBase: join(folder, 'output'),
      logBase: join(folder, 'logs'),
      previewPort: 0,
    },
    limits: { perUser: { concurrent: 1 } },
  });
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

test('a message becomes a project', async () => {
  const request = { userMessage: 'make a todo app', userId: 'user-1', channelId: 'channel-1' };
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);

  expect(job).toMatchObject({ status: 'done', projectType: 'static_html' });
  expect(job.files.map(({ path }) => path)).toContain('index.html');
});

test('the same key is the same job', async () => {
  const request = { userMessage: 'a snake game', userId: 'user-1', channelId: 'channel-1' };
  const options = { idempotencyKey: `key-${process.pid}-${Date.now()}` };

  const [first, again] = await Promise.all([
    engine.submit(request, options),
    engine.submit(request, options),
  ]);

  expect(again).toEqual(first);
  expect(await engine.result(first.jobId)).toMatchObject({ status: 'done' });
});

test('all that happened can be read again', async () => {
  const request = { userMessage: 'a landing page', userId: 'user-1', channelId: 'channel-1' };
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  const states: string[] = [];
  for await (const { type, data } of engine.watch({ jobId }))
    if (type === 'job.status') states.push(data.to);

  expect(states).toEqual(['planned', 'generated', 'validated', 'packaged', 'deployed', 'done']);
});
