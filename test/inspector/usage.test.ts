import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspectRecording } from '../../src/inspector/inspect-jobs.ts';
import { exportLines } from '../../src/inspector/jobs/recording/export-journal.ts';
import { recordedEngine } from '../../src/inspector/jobs/recording/recorded-engine.ts';
import {
  diskRows,
  freeText,
  limitTexts,
  pinnedText,
  queueText,
  totalBytes,
} from '../../src/inspector/page/usage/usage-texts.ts';
import type { UsageMessage } from '../../src/inspector/protocol.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { visit } from '../helpers/pages/inspector-client.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

/** Not a real token. */
const token = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');

type Page = Awaited<ReturnType<typeof visit>>;

async function usageOf(page: Page): Promise<UsageMessage> {
  const { status, body } = await page.get('usage');
  expect(status).toBe(200);
  return JSON.parse(body) as UsageMessage;
}

/** A job that an engine has ended and archived. */
async function endedJob(home: ReturnType<typeof placeholderHome>, userId = 'u1') {
  const engine = await home.open();
  const { jobId } = await engine.submit({ ...request, userId });
  const job = await engine.result(jobId);
  await engine.close();
  return job;
}

test('shows what jobs hold, the queue by user and the limits, without secrets', async () => {
  const home = placeholderHome();
  await endedJob(home, token);
  const engine = await home.open({
    limits: { perUser: { concurrent: 2, perDay: 9 }, queued: 50 },
  });
  await engine.pause({ scope: 'store' });
  for (const userId of ['<b>u2</b>', '<b>u2</b>', token]) {
    await engine.submit({ ...request, userId });
  }
  const page = await visit((await home.inspect(engine, { readOnly: true })).link());

  expect((await page.get('usage')).body).not.toContain(token);
  const { queue, usage } = await usageOf(page);
  expect(queue).toEqual({
    paused: true,
    limits: { perUser: { concurrent: 2, perDay: 9 }, queued: 50 },
    waiting: 3,
    oldestWaitingMs: expect.any(Number),
    running: 0,
    users: [
      { userId: '<b>u2</b>', waiting: 2, running: 0 },
      { userId: '‹github token›', waiting: 1, running: 0 },
    ],
  });
  expect(usage).toMatchObject({
    jobs: 1,
    bytes: { output: expect.any(Number), record: expect.any(Number) },
    users: [{ userId: '‹github token›', jobs: 1, bytes: expect.any(Number) }],
  });
});

test('measures once for many pages, again after a while, and again after a failure', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  let [time, measured] = [Date.now(), 0];
  const usage = () => {
    measured += 1;
    return measured === 1 ? Promise.reject(new Error('disk')) : engine.usage();
  };
  const inspector = await home.inspect({ ...engine, usage }, { now: () => time });
  const page = await visit(inspector.link());

  expect((await page.get('usage')).status).toBe(500);
  await Promise.all([usageOf(page), usageOf(page)]);
  time += 29_000;
  expect((await usageOf(page)).ageMs).toBe(29_000);
  expect(measured).toBe(2);
  time += 1_000;
  expect((await usageOf(page)).ageMs).toBe(0);
  expect(measured).toBe(3);
});

test('free space that the system does not tell is left out', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const usage = async () => ({ ...(await engine.usage()), freeBytes: Infinity });
  const page = await visit((await home.inspect({ ...engine, usage })).link());
  expect((await usageOf(page)).usage).not.toHaveProperty('freeBytes');
});

test('pauses and resumes the store, and removes a job with what was made from it', async () => {
  const home = placeholderHome();
  const { jobId, paths } = await endedJob(home);
  const engine = await home.open();
  const child = await engine.revise(jobId, 'make the header blue');
  await engine.result(child.jobId);
  const page = await visit((await home.inspect(engine)).link());

  expect((await page.post('queue', { paused: true })).status).toBe(200);
  expect((await usageOf(page)).queue.paused).toBe(true);
  expect((await page.post('queue', { paused: 'no' })).status).toBe(400);
  expect((await page.post('queue', { paused: false })).status).toBe(200);
  const { queue, usage } = await usageOf(page);
  expect(queue.paused).toBe(false);
  expect(usage.jobs).toBeGreaterThan(0);

  const removed = await page.post(`jobs/${jobId}/remove`, {});
  expect(JSON.parse(removed.body)).toMatchObject({ jobs: 2, left: [], pending: 0 });
  expect(existsSync(paths.workspaceDir)).toBe(false);
  expect((await usageOf(page)).usage.jobs).toBe(0);
  expect((await page.post(`jobs/${jobId}/remove`, {})).status).toBe(404);
});

test('a read-only page changes nothing, and a recording has no usage', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  const page = await visit((await home.inspect(engine, { readOnly: true })).link());
  for (const [path, body] of [
    ['queue', { paused: true }],
    [`jobs/${jobId}/remove`, {}],
    [`jobs/${jobId}/pin`, { pinned: true }],
  ] as const) {
    expect((await page.post(path, body)).status).toBe(403);
    // A link or an image of another site could send a GET.
    expect((await page.get(path)).status).toBe(404);
  }
  expect((await engine.queue()).paused).toBe(false);
  expect(await engine.get(jobId)).toBeDefined();

  const lines = await Array.fromAsync(exportLines(engine, jobId, createRedactor({})));
  const recording = recordedEngine(lines.join('\n'));
  await using inspector = await inspectRecording(recording, { title: 'a.jsonl' });
  const reader = await visit(inspector.link());
  expect((await reader.get('usage')).status).toBe(404);
  expect((await reader.post(`jobs/${jobId}/remove`, {})).status).toBe(403);
});

const held: UsageMessage['usage'] = {
  jobs: 2,
  bytes: { workspace: 1, output: 20, log: 300, answers: 4000, record: 50_000 },
  users: [],
  pinned: { jobs: 0, bytes: 0 },
  leftOvers: { entries: 1, bytes: 600_000 },
};

test('bytes are shown by kind, and those in the database count once', () => {
  const stored = { ...held, storeBytes: 7_000_000, freeBytes: 2_500_000_000 };
  expect(diskRows(stored).map(({ name, bytes }) => [name, bytes])).toEqual([
    ['Workspaces', 1],
    ['Output', 20],
    ['Logs', 300],
    ['Answers', 4000],
    ['Records', 50_000],
    ['Database', 7_000_000],
    ['Left over', 600_000],
  ]);
  expect(totalBytes(stored)).toBe(7_600_321);
  expect(freeText(stored)).toBe('2.5 GB free');
  // A store in memory.
  expect(diskRows(held)).toHaveLength(6);
  expect(totalBytes(held)).toBe(600_321);
  expect(freeText(held)).toBe('free space unknown');
  expect(pinnedText(held)).toBeUndefined();
  expect(pinnedText({ ...held, pinned: { jobs: 1, bytes: 20 } })).toBe(
    '1 pinned job holds 20 B of it and stays.',
  );
});

test('limits and queue are told in words', () => {
  expect(limitTexts({})).toEqual([
    ['Per user', 'No limit'],
    ['Per guild', 'No limit'],
    ['Queue', 'No limit'],
  ]);
  const limits = { perUser: { concurrent: 1, perHour: 1000 }, perGuild: { perDay: 0 }, queued: 1 };
  expect(limitTexts(limits).map(([, text]) => text)).toEqual([
    '1 running job, 1,000 submitted per hour at most',
    '0 submitted per day at most',
    '1 waiting job at most',
  ]);
  const queue = { limits, waiting: 1200, running: 3, users: [] };
  expect(queueText({ ...queue, paused: false })).toBe('1,200 waiting, 3 running.');
  expect(queueText({ ...queue, paused: true })).toBe(
    'Paused: waiting jobs do not begin. 1,200 waiting, 3 running.',
  );
});
