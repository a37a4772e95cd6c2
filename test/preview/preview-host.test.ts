import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createPreviewHost, type PreviewHostOptions } from '../../src/index.ts';
import { tempDir } from '../helpers/temp-dir.ts';

test('a job that is opened again keeps its preview, unless it is of another folder', async () => {
  const { host, one, two } = await setUp();
  const first = await host.open({ jobId: 'job-1', dir: one });
  expect((await host.open({ jobId: 'job-1', dir: one })).url).toBe(first.url);
  const second = await host.open({ jobId: 'job-1', dir: two });
  expect((await get(second.url)).text).toBe('two');
  expect((await get(first.url)).status).toBe(410);
});

test('two folders that are opened for one job at once: only one stays', async () => {
  const { host, one, two } = await setUp();
  const opened = await Promise.all([one, two].map(async (dir) => host.open({ jobId: 'a', dir })));
  const states = await Promise.all(opened.map(async ({ url }) => (await get(url)).status));
  expect(states).toEqual([410, 200]);
});

test('a folder that is missing keeps no other from being opened', async () => {
  const { host, two } = await setUp();
  const wrong = host.open({ jobId: 'job-1', dir: join(two, 'missing') });
  await expect(wrong).rejects.toMatchObject({ code: 'PREVIEW_FAILED' });
  const { url } = await host.open({ jobId: 'job-1', dir: two });
  expect((await get(url)).text).toBe('two');
});

test('a preview that is stopped while it is being opened takes no room', async () => {
  const { host, one, two } = await setUp({ limits: { previews: 1 } });
  const opening = host.open({ jobId: 'job-1', dir: one });
  await host.stop('job-1');
  await expect(opening).rejects.toMatchObject({ code: 'PREVIEW_FAILED' });
  const { url } = await host.open({ jobId: 'job-2', dir: two });
  expect((await get(url)).text).toBe('two');
});

test.each([
  [undefined, /must be text/],
  [null, /must be an object/],
  [{ jobId: 'job-1' }, /dir an absolute path/],
  [{ jobId: 'job-1', dir: 'site' }, /dir an absolute path/],
  [{ jobId: '', dir: '/srv' }, /jobId must be text/],
  [{ jobId: 'job-1', folder: '/srv' }, /cannot contain "folder"/],
])('a request that it cannot serve is refused: %j', async (request, message) => {
  const { host } = await setUp();
  // As plain JavaScript may call it.
  const open = host.open as (given: unknown) => Promise<unknown>;
  await expect(open(request)).rejects.toMatchObject({
    code: 'QUERY_INVALID',
    message: expect.stringMatching(message),
  });
});

async function setUp(options: PreviewHostOptions = {}) {
  const host = createPreviewHost(options);
  onTestFinished(() => host.close());
  const base = await tempDir();
  const [one, two] = [join(base, 'one'), join(base, 'two')];
  for (const name of ['one', 'two']) {
    mkdirSync(join(base, name));
    writeFileSync(join(base, name, 'index.html'), name);
  }
  return { host, one, two };
}

async function get(url: string): Promise<{ status: number | undefined; text: string }> {
  const { host, port } = new URL(url);
  const request = httpGet({ host: '127.0.0.1', port, headers: { host }, agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode, text: await text(response) };
}
