import { createServer } from 'node:http';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine, defineStage, type JobEngineOptions } from '../src/index.ts';
import { tempConfig } from './helpers/temp-config.ts';

const request = { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' };
const validate = defineStage('validate', () => ({ findings: [] }));
const hour = 3_600_000;

/** Engines, one after the other, over one store and its folders. */
function home() {
  const config = tempConfig();
  const store = join(config.workBase, '..', 'jobs.db');
  const open = async (options: JobEngineOptions = {}) => {
    const engine = await createJobEngine({
      store,
      config: { ...config, ...options.config },
      stages: { validate },
      ...options,
    });
    onTestFinished(engine.close);
    return engine;
  };
  return { open, store, config };
}

function statusOf(url: string): Promise<number | undefined> {
  const { host, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

async function done(engine: Awaited<ReturnType<ReturnType<typeof home>['open']>>) {
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  return { job, jobId, url: job.preview.url ?? 'none' };
}

describe('previews outlive the process', () => {
  test('they come back under their old address, and expire when they were to', async () => {
    let time = Date.now();
    const { open } = home();
    const first = await open({ now: () => time });
    const { url, job, jobId } = await done(first);
    expect(await statusOf(url)).toBe(200);
    await first.close();
    await expect(statusOf(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    const second = await open({ now: () => time });
    expect(await statusOf(url)).toBe(200);
    expect((await second.get(jobId))?.preview).toEqual(job.preview);
    time += hour + 1;
    expect(await statusOf(url)).toBe(410);
    await second.close();

    await open({ now: () => time });
    expect(await statusOf(url)).toBe(410);
  });

  test('they live on where the clock is set back', async () => {
    const { open } = home();
    const first = await open();
    const { url } = await done(first);
    await first.close();
    await open({ now: () => Date.now() - hour });
    expect(await statusOf(url)).toBe(200);
  });

  test('they are extended and stopped, from another process too', async () => {
    let time = Date.now();
    const { open } = home();
    const engine = await open({ now: () => time });
    const client = await open({ now: () => time, limits: { concurrency: 0 } });
    const { url, jobId, job } = await done(engine);
    await client.previews.extend(jobId, hour);
    await expect
      .poll(async () => (await client.get(jobId))?.preview.expiresAt)
      .toBe((job.preview.expiresAt ?? 0) + hour);
    time += hour + 1;
    expect(await statusOf(url)).toBe(200);

    await client.previews.stop(jobId);
    await expect.poll(() => statusOf(url)).toBe(410);
    expect((await client.get(jobId))?.preview).toEqual({
      enabled: true,
      reason: 'The preview was stopped.',
    });
    await expect(client.previews.extend(jobId, hour)).rejects.toMatchObject({ code: 'JOB_ENDED' });
  });

  test('a stranger on their port is a clear error', async () => {
    const { open, config } = home();
    const first = await open();
    const { url } = await done(first);
    await first.close();
    const stranger = createServer();
    const port = Number(new URL(url).port);
    await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void stranger.close());
    expect((stranger.address() as AddressInfo).port).toBe(port);
    await expect(open({ config })).rejects.toMatchObject({ code: 'PREVIEW_PORT_TAKEN' });
  });
});

test('jobs that wait for a person need no engine meanwhile', async () => {
  const { open } = home();
  const first = await open();
  const { jobId } = await first.submit({ ...request, approval: true });
  await expect.poll(async () => (await first.get(jobId))?.phase).toBe('awaitingApproval');
  await first.close();

  const client = await open({ limits: { concurrency: 0 } });
  await client.send(jobId, { type: 'job.reject', reason: 'Needs a price list.' });
  const second = await open();
  await expect.poll(async () => (await second.get(jobId))?.revision).toBe(2);
  await expect.poll(async () => (await second.get(jobId))?.phase).toBe('awaitingApproval');
  await client.send(jobId, { type: 'job.approve' });
  const { status, diagnostics } = await second.result(jobId);
  expect(status).toBe('done');
  const reasons = diagnostics.waits.map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason === 'approval')).toHaveLength(2);
});

test('a running stage gets its time when the engine closes; the rest is left for the next', async () => {
  const { open } = home();
  let release: () => void = () => {};
  const slow = defineStage(
    'validate',
    () => new Promise((resolve) => (release = () => resolve({ findings: [] }))),
  );
  const first = await open({ stages: { validate: slow } });
  const { jobId } = await first.submit(request);
  await expect.poll(async () => (await first.get(jobId))?.status).toBe('generated');
  const closing = first.close();
  release();
  await closing;
  const second = await open();
  const job = await second.result(jobId);
  expect(job.status).toBe('done');
  const validations = job.diagnostics.attempts.filter(({ stage }) => stage === 'validation');
  expect(validations.map(({ outcome }) => outcome)).toEqual(['completed']);
});
