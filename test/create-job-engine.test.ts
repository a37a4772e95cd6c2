import { createServer } from 'node:http';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { eventOf, foldJob } from '../machines/index.ts';
import {
  createJobEngine,
  defineStage,
  type JobEngine,
  type JobEngineOptions,
  JobError,
  type JournalEntry,
} from '../src/index.ts';
import { createMemoryStore } from '../src/store/memory/memory-store.ts';
import { fakeStages } from '../src/testing/fake-stages.ts';
import { virtualClock } from '../src/testing/virtual-clock.ts';
import { tempConfig } from './helpers/temp-config.ts';

const request = { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' };
const validate = defineStage('validate', () => ({ findings: [] }));
const hour = 3_600_000;

/** Opens engines one after another on one store and its folders. */
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

async function statusOf(url: string): Promise<number | undefined> {
  const response = await ask(url);
  response.resume();
  return response.statusCode;
}

async function pageOf(url: string): Promise<string> {
  return text(await ask(url));
}

function ask(url: string): Promise<IncomingMessage> {
  const { host, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, headers: { host } }, resolve);
    sent.on('error', reject).end();
  });
}

async function journalOf(engine: JobEngine, jobId: string): Promise<readonly JournalEntry[]> {
  return Array.fromAsync(engine.watch({ jobId }));
}

/** The URL of a job's preview from its journal, also while the job runs. */
async function liveUrlOf(engine: JobEngine, jobId: string): Promise<unknown> {
  for await (const { type, data } of engine.watch({ jobId })) {
    if (type === 'preview.live') return data.url;
  }
  return undefined;
}

/** Types of the journal entries of a preview after it went live. */
async function eventsAfterLive(engine: JobEngine, jobId: string): Promise<readonly string[]> {
  const types = (await journalOf(engine, jobId)).map(({ type }) => type);
  return types.filter((type) => /^preview\.(?!live|skipped)/.test(type));
}

async function done(engine: Awaited<ReturnType<ReturnType<typeof home>['open']>>) {
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  return { job, jobId, url: job.preview.url ?? 'none' };
}

describe('previews outlive the process', () => {
  test('they come back at their old address, and expire at their original time', async () => {
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

  test('they stay live if the clock is set back', async () => {
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

  test('what is asked of them in time counts if they are served again only after their expiry', async () => {
    let time = Date.now();
    const { open } = home();
    const first = await open({ now: () => time });
    const [one, other] = [await done(first), await done(first)];
    await first.close();
    const client = await open({ now: () => time, limits: { concurrency: 0 }, role: 'worker' });
    await client.previews.extend(one.jobId, hour);
    await client.previews.stop(other.jobId, { reason: 'Phishing.' });
    time += hour + 1;
    await expect(client.previews.extend(other.jobId, hour)).rejects.toMatchObject({
      code: 'JOB_ENDED',
    });

    const second = await open({ now: () => time });
    expect(await statusOf(one.url)).toBe(200);
    const expiresAt = (one.job.preview.expiresAt ?? 0) + hour;
    expect((await second.get(one.jobId))?.preview).toMatchObject({ url: one.url, expiresAt });
    expect((await second.get(other.jobId))?.preview.reason).toContain('Phishing.');
    await second.close();
    time += hour;
    await open({ now: () => time });
    expect(await statusOf(one.url)).toBe(410);
  });

  test('one that has not begun is neither extended nor stopped, and its job goes on', async () => {
    const { open } = home();
    const engine = await open();
    const { jobId } = await engine.submit({ ...request, approval: true });
    const notYet = { code: 'JOB_ACTIVE', message: expect.stringContaining('no preview yet') };
    await expect(engine.previews.extend(jobId, hour)).rejects.toMatchObject(notYet);
    await expect(engine.previews.stop(jobId)).rejects.toMatchObject(notYet);
  });

  test('their ends, with the reason, are in the journal and in the job', async () => {
    const clock = virtualClock(Date.now());
    const { open } = home();
    const engine = await open({ ...clock });
    const [one, other] = [await done(engine), await done(engine)];
    expect(one.job.preview.isLocal).toBe(true);
    clock.advance(hour - 200_000);
    await expect.poll(() => eventsAfterLive(engine, one.jobId)).toEqual(['preview.expiring']);
    await engine.previews.extend(one.jobId, hour);
    await engine.previews.stop(other.jobId, { reason: 'Phishing <b>.' });
    const extended = ['preview.expiring', 'preview.extended'];
    await expect.poll(() => eventsAfterLive(engine, one.jobId)).toEqual(extended);
    await expect.poll(() => eventsAfterLive(engine, other.jobId)).toHaveLength(2);

    const entries = await journalOf(engine, other.jobId);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.at(-1)).toMatchObject({
      type: 'preview.ended',
      state: 'preview.stopped',
      data: { status: 'stopped', reason: 'Phishing <b>.' },
    });
    for (const { jobId } of [one, other]) {
      const rows = (await journalOf(engine, jobId)).map((entry) => ({
        event: eventOf(entry),
        state: entry.state,
      }));
      expect(foldJob(rows)).toEqual(await engine.get(jobId));
    }
    expect((await engine.get(other.jobId))?.preview).toEqual({
      enabled: true,
      reason: 'The preview was taken down: Phishing <b>.',
    });
    const { url } = other;
    await expect.poll(() => pageOf(url)).toContain('Phishing &lt;b&gt;.');

    await engine.close();
    const later = await open({ ...clock });
    expect(await pageOf(url)).toContain('Phishing &lt;b&gt;.');
    expect(await eventsAfterLive(later, one.jobId)).toEqual(extended);
  });

  test.for(['', ' ', 'x'.repeat(301), '\ud800', 7])('are not stopped for %j', async (reason) => {
    const { open } = home();
    const engine = await open();
    const { jobId, url } = await done(engine);
    const stopped = engine.previews.stop(jobId, { reason: reason as string });
    await expect(stopped).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    expect(await statusOf(url)).toBe(200);
  });

  test('one that cannot be served has no link, and the zip remains', async () => {
    const { open } = home();
    const { packageStage } = await import('../src/stages/package/package.ts');
    const stages = {
      validate,
      package: defineStage('package', async (input, tools) => {
        const packed = await packageStage.run(input, tools);
        rmSync(input.outputDir, { recursive: true });
        return packed;
      }),
    };
    const engine = await open({ stages, limits: { maxAttempts: 1 } });
    const { jobId } = await engine.submit(request);
    const job = await engine.result(jobId);
    expect(job.error).toMatchObject({ code: 'PREVIEW_FAILED', stage: 'deployment' });
    expect(job.preview.url).toBeUndefined();
    const zip = await new Response(await engine.artifact(jobId, 'zip')).bytes();
    expect(zip).toHaveLength(job.artifacts.zip?.bytes ?? 0);
  });

  test('one that was lost with the job folders is rebuilt at its address', async () => {
    const { open, config } = home();
    const [begun, never] = [Promise.withResolvers<void>(), new Promise<never>(() => {})];
    const finalize = defineStage('finalize', () => {
      begun.resolve();
      return never;
    });
    const first = await open({ stages: { validate, finalize }, limits: { shutdownTimeoutMs: 0 } });
    const { jobId } = await first.submit(request);
    await begun.promise;
    const live = await liveUrlOf(first, jobId);
    await first.close();
    for (const base of [config.workBase, config.outputBase]) rmSync(base, { recursive: true });

    const second = await open();
    const { status, preview, revision } = await second.result(jobId);

    expect([status, preview.url, revision]).toEqual(['done', live, 2]);
    expect(await statusOf(preview.url ?? '')).toBe(200);
  });

  test('one that opens while its job is cancelled is stopped', async () => {
    const { config, open } = home();
    const [opening, goOn] = [Promise.withResolvers<string>(), Promise.withResolvers<void>()];
    const store = createMemoryStore();
    const engine = await open({
      config,
      store: {
        ...store,
        async insert(actor) {
          const answer = await store.insert(actor);
          if (actor.kind === 'preview') {
            opening.resolve(JSON.parse(actor.change.snapshot ?? '').context.mount.url);
            await goOn.promise;
          }
          return answer;
        },
      },
    });
    const { jobId } = await engine.submit(request);
    const url = await opening.promise;
    await engine.send(jobId, { type: 'job.cancel' });
    expect(await engine.result(jobId)).toMatchObject({ status: 'cancelled' });
    goOn.resolve();

    await expect.poll(() => eventsAfterLive(engine, jobId)).toEqual(['preview.ended']);
    await expect.poll(() => statusOf(url)).toBe(410);
  });

  test('one that is stopped while no engine serves it says why', async () => {
    const { open } = home();
    const first = await open();
    const { jobId, url } = await done(first);
    await first.close();
    const client = await open({ limits: { concurrency: 0 } });
    await client.previews.stop(jobId, { reason: 'Phishing.' });

    await open();

    expect(await pageOf(url)).toContain('Phishing.');
  });

  test('one that expires while no engine serves it expires without a warning', async () => {
    const { open, config } = home();
    let time = Date.now();
    const first = await open({ now: () => time });
    const [there, gone] = [await done(first), await done(first)];
    await first.close();
    rmSync(join(config.outputBase, gone.jobId), { recursive: true });
    time += 2 * hour;

    const second = await open({ now: () => time });

    for (const { jobId, url } of [there, gone]) {
      expect(await eventsAfterLive(second, jobId)).toEqual(['preview.ended']);
      expect((await second.get(jobId))?.preview.reason).toBe('The preview has expired.');
      expect(await statusOf(url)).toBe(410);
    }
  });

  test('an extension committed after the old expiry counts', async () => {
    const clock = virtualClock(Date.now());
    const { open } = home();
    const store = createMemoryStore();
    let late = () => {};
    const engine = await open({
      ...clock,
      store: {
        ...store,
        commit(claim, change) {
          late();
          return store.commit(claim, change);
        },
      },
    });
    const { jobId, url } = await done(engine);
    clock.advance(hour - 1000);
    await expect.poll(() => eventsAfterLive(engine, jobId)).toEqual(['preview.expiring']);
    late = () => {
      late = () => {};
      clock.advance(2000);
    };
    await engine.previews.extend(jobId, hour);
    await expect.poll(() => eventsAfterLive(engine, jobId)).toContain('preview.extended');

    await expect.poll(() => statusOf(url)).toBe(200);
  });

  test('the preview of a job that fails after it was deployed stays open', async () => {
    const { open } = home();
    const finalize = defineStage('finalize', () => {
      throw new Error('No report.');
    });
    const engine = await open({ stages: { validate, finalize } });
    const { job, jobId, url } = await done(engine);
    expect(job.status).toBe('failed');

    // A stopped preview could not be extended.
    await engine.previews.extend(jobId, hour);
    await expect.poll(() => eventsAfterLive(engine, jobId)).toEqual(['preview.extended']);
    expect(await statusOf(url)).toBe(200);
  });

  test('are below the base URL of a proxy, and stay there', async () => {
    const { open, config } = home();
    const proxied = { ...config, previewBaseUrl: 'https://*.previews.example.net' };
    const engine = await open({ config: proxied });
    const { url, job } = await done(engine);
    expect(url).toMatch(/^https:\/\/[a-z0-9]{26}\.previews\.example\.net\/$/);
    expect(job.preview.isLocal).toBe(false);
    await engine.close();
    const second = await open({ config: proxied });
    expect((await second.get(job.jobId))?.preview).toEqual(job.preview);
  });

  test('without room for a preview the job is done, and the preview opens once there is room', async () => {
    const { open } = home();
    const engine = await open({ limits: { previews: 1 } });
    const first = await done(engine);
    const { job, jobId } = await done(engine);
    const reason = expect.stringMatching(
      /^The limit of 1 live preview is reached\. .*JOB_PREVIEW_LIMIT/,
    );
    expect(job.error).toBeUndefined();
    expect([job.status, job.preview]).toEqual(['done', { enabled: true, reason }]);
    expect((await engine.get(jobId))?.preview).toEqual({ enabled: true, reason });
    const skipped = (await journalOf(engine, jobId)).find((row) => row.type === 'preview.skipped');
    expect(skipped?.data.reason).toEqual(reason);

    await engine.previews.stop(first.jobId);
    await expect.poll(() => statusOf(first.url)).toBe(410);
    await engine.previews.extend(jobId, hour);
    await expect.poll(async () => (await engine.get(jobId))?.preview.url).toMatch(/^http/);
    const { preview } = (await engine.get(jobId)) ?? job;
    expect(preview).toMatchObject({ enabled: true, isLocal: true });
    await expect.poll(() => statusOf(preview.url ?? '')).toBe(200);
  });

  test('the limit also applies after a restart, and JOB_PREVIEW_LIMIT sets it', async () => {
    const { open } = home();
    const first = await open();
    const one = await done(first);
    const other = await done(first);
    await first.close();

    vi.stubEnv('JOB_PREVIEW_LIMIT', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const second = await open();
    const previews = [await second.get(one.jobId), await second.get(other.jobId)];
    const reasons = previews.flatMap((job) => job?.preview.reason ?? []);
    expect(reasons).toEqual([expect.stringMatching(/^The limit of 1 live preview is reached/)]);
  });

  test.each<[string, (base: string, path: string) => string]>([
    ['an absolute path', (_, path) => path],
    ['a path with ..', relative],
  ])('%s in a store serves and reads only files of its job', async (_, as) => {
    const { open, store, config } = home();
    const first = await open();
    const [bad, link, other, good] = [
      await done(first),
      await done(first),
      await done(first),
      await done(first),
    ];
    await first.close();
    const secrets = join(config.workBase, '..', 'secrets');
    mkdirSync(secrets);
    writeFileSync(join(secrets, 'index.html'), 'a private key');
    rmSync(link.job.paths.outputDir, { recursive: true });
    symlinkSync(secrets, link.job.paths.outputDir);
    const database = new DatabaseSync(store);
    const change = database.prepare(
      "UPDATE actors SET snapshot = replace(snapshot, ?, ?) WHERE kind = 'preview' AND id = ?",
    );
    const dirOf = (path: string) => `"dir":${JSON.stringify(path)}`;
    change.run(dirOf(bad.jobId), dirOf(as(config.outputBase, secrets)), bad.jobId);
    change.run(dirOf(other.jobId), dirOf(bad.jobId), other.jobId);
    database
      .prepare('UPDATE results SET job = replace(job, ?, ?)')
      .run(
        JSON.stringify(`${bad.jobId}.zip`),
        JSON.stringify(as(config.outputBase, join(secrets, 'index.html'))),
      );
    database.close();

    const second = await open();
    for (const { url, jobId } of [bad, link, other]) {
      expect(await pageOf(url)).not.toContain('a private key');
      expect(await statusOf(url)).toBe(410);
      expect((await second.get(jobId))?.preview.reason).toContain('not in the output folder');
    }
    expect(await statusOf(good.url)).toBe(200);
    await expect(second.artifact(bad.jobId, 'zip')).rejects.toMatchObject({
      code: 'OUTSIDE_OUTPUT',
    });
    expect(await second.artifact(good.jobId, 'zip')).toBeDefined();
    await second.previews.extend(bad.jobId, hour);
    await expect
      .poll(() => eventsAfterLive(second, bad.jobId))
      .toEqual(expect.arrayContaining(['preview.extended', 'preview.ended']));
    expect(await statusOf(bad.url)).toBe(410);
  });

  test('another server on their port is a clear error, until no link needs the port', async () => {
    let time = Date.now();
    const { open, config } = home();
    const first = await open({ now: () => time });
    const { url } = await done(first);
    await first.close();
    const stranger = createServer();
    const port = Number(new URL(url).port);
    await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void stranger.close());
    expect((stranger.address() as AddressInfo).port).toBe(port);
    await expect(open({ now: () => time })).rejects.toMatchObject({
      code: 'PREVIEW_PORT_TAKEN',
      message: expect.stringContaining(`Port ${port}, which this store remembers`),
      hint: expect.not.stringContaining('to 0'),
    });
    const chosen = { ...config, previewPort: port };
    await expect(open({ config: chosen })).rejects.toMatchObject({
      code: 'PREVIEW_PORT_TAKEN',
      message: expect.stringContaining('JOB_PREVIEW_PORT'),
    });

    time += hour + 1;
    const second = await open({ now: () => time });
    const next = await done(second);
    expect(await statusOf(next.url)).toBe(200);
    await second.close();
    const third = await open({ now: () => time });
    expect((await third.get(next.jobId))?.preview.url).toBe(next.url);
    expect(await statusOf(next.url)).toBe(200);
  });

  test('come back after their leader could not renew its lease as it began', async () => {
    const store = { ...createMemoryStore(), close: () => Promise.resolve() };
    let time = performance.now();
    let asks = 0;
    const engine = await home().open({
      monotonic: () => time,
      store: {
        ...store,
        lease(lease) {
          if (lease.name !== 'front') return store.lease(lease);
          asks += 1;
          if (asks === 1) return Promise.resolve(false);
          // It takes long to begin, and has to renew its lease.
          if (asks === 2) time += hour;
          if (asks === 3) return Promise.reject(new JobError('STORE_LOCKED', 'it is locked'));
          return store.lease(lease);
        },
      },
    });
    time += hour;
    const { jobId } = await engine.submit({ ...request, approval: true });
    await expect.poll(() => asks).toBeGreaterThan(2);
    time += hour;
    await expect.poll(async () => (await engine.get(jobId))?.phase).toBe('awaitingApproval');
    await engine.send(jobId, { type: 'job.approve' });

    expect(await statusOf((await engine.result(jobId)).preview.url ?? 'none')).toBe(200);
  });

  test('have the address of the port and base URL that they are served at now', async () => {
    const { open, config } = home();
    const first = await open();
    const { url, jobId } = await done(first);
    await first.close();

    const spare = createServer();
    await new Promise<void>((resolve) => spare.listen(0, '127.0.0.1', resolve));
    const { port: previewPort } = spare.address() as AddressInfo;
    await new Promise((resolve) => spare.close(resolve));
    const moved = await open({ config: { ...config, previewPort } });
    const address = new URL(url);
    address.port = String(previewPort);
    expect((await moved.get(jobId))?.preview).toMatchObject({ url: address.href, isLocal: true });
    expect(await statusOf(address.href)).toBe(200);
    expect((await moved.list()).jobs[0]?.preview.url).toBe(address.href);
    await moved.close();

    const previewBaseUrl = 'https://*.previews.example.net';
    const proxied = await open({ config: { ...config, previewPort, previewBaseUrl } });
    expect((await proxied.get(jobId))?.preview).toMatchObject({
      url: `https://${address.hostname.replace('.localhost', '.previews.example.net')}/`,
      isLocal: false,
    });
  });
});

test('jobs that wait for a person need no engine', async () => {
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

test('closing lets running stages finish and leaves the rest for the next engine', async () => {
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

test('a job looks the same from its journal and after it was archived', async () => {
  const { config } = home();
  const store = createMemoryStore();
  const ownStore = { ...store, archive: async () => {}, close: async () => {} };
  const options = { config, stages: { ...fakeStages(), validate } };
  const first = await createJobEngine({ ...options, store: ownStore });
  const { jobId } = await first.submit(request);
  const job = await first.result(jobId);

  expect(job.status).toBe('done');
  expect(await first.get(jobId)).toEqual(job);
  expect(await store.get(jobId)).not.toHaveProperty('result');
  await first.close();

  const second = await createJobEngine({ ...options, store });
  onTestFinished(second.close);
  const storedPaths = async () => (await store.get(jobId))?.result?.paths;
  // Without the folders, whose paths differ.
  const zipPath = `${jobId}.zip`;
  await expect.poll(storedPaths).toEqual({ workspaceDir: jobId, outputDir: jobId, zipPath });
  expect(await second.get(jobId)).toEqual(job);
});
