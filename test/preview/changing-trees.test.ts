import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileCache } from '../../src/preview/file-cache.ts';
import { livePreview } from '../helpers/pages/live-preview.ts';
import { closed } from '../helpers/stores/raw-http.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const secret = 'kept outside';
const large = Buffer.alloc(1_000_000, 'x');
const files = { 'index.html': 'home', 'docs/a.html': 'a', 'large.bin': large };

/** A server that has served its files before, and a secret folder beside them. */
async function warm() {
  const live = await livePreview(files);
  const outside = join(live.base, 'outside');
  mkdirSync(outside);
  for (const name of ['index.html', 'a.html', 'large.bin'])
    writeFileSync(join(outside, name), secret);
  for (const path of ['/', '/docs/a.html', '/large.bin']) {
    expect((await live.ask(path)).status).toBe(200);
  }
  return { ...live, outside };
}

test('does not follow a link that replaced a served file', async () => {
  const { ask, dir, outside } = await warm();
  for (const name of ['index.html', 'large.bin']) {
    unlinkSync(join(dir, name));
    symlinkSync(join(outside, name), join(dir, name));
    for (const headers of [{}, { Range: 'bytes=0-3' }, { 'If-None-Match': '"x"' }]) {
      const answer = await ask(`/${name}`, { headers });
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain(secret);
    }
  }
});

test('does not follow a link that replaced a folder', async () => {
  const { ask, dir, outside } = await warm();
  rmSync(join(dir, 'docs'), { recursive: true });
  symlinkSync(outside, join(dir, 'docs'));
  expect((await ask('/docs/a.html')).status).toBe(404);
  expect((await ask('/docs/large.bin')).status).toBe(404);
});

test('does not follow a link that replaced the whole tree', async () => {
  const { ask, dir, outside } = await warm();
  renameSync(dir, `${dir}-aside`);
  symlinkSync(outside, dir);
  for (const path of ['/', '/large.bin']) expect((await ask(path)).status).toBe(404);
});

test('does not block on a pipe that replaced a file', async () => {
  const { ask, dir } = await warm();
  unlinkSync(join(dir, 'index.html'));
  execFileSync('mkfifo', [join(dir, 'index.html')]);
  expect((await ask('/')).status).toBe(404);
  expect((await ask('/', { headers: { Range: 'bytes=0-1' } })).status).toBe(404);
});

test('serves the new tree after it is published again', async () => {
  const { ask, dir } = await warm();
  renameSync(dir, `${dir}-aside`);
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.html'), 'NEW!');
  expect((await ask('/')).body).toBe('NEW!');
  expect((await ask('/docs/a.html')).status).toBe(404);
});

test('serves the new content of a file replaced by one of the same size and time', async () => {
  const { ask, dir } = await warm();
  const file = join(dir, 'index.html');
  utimesSync(file, 1, 1);
  expect((await ask('/')).body).toBe('home');
  writeFileSync(join(dir, 'fresh'), 'HOME');
  utimesSync(join(dir, 'fresh'), 1, 1);
  renameSync(join(dir, 'fresh'), file);
  expect((await ask('/')).body).toBe('HOME');
});

test('answers 404 for hidden names, even if such files exist', async () => {
  const { ask, dir } = await warm();
  mkdirSync(join(dir, 'docs/.git'));
  for (const name of ['.env', 'docs/.secret', 'docs/.git/config']) {
    writeFileSync(join(dir, name), secret);
    linkSync(join(dir, name), join(dir, `${name}.html`));
    for (const path of [`/${name}`, `/${name}.html`, `/${encodeURIComponent(name)}`]) {
      expect((await ask(path)).status).toBe(404);
    }
  }
});

test.for([
  ['grows', (path: string) => appendFileSync(path, large)],
  ['vanishes', (path: string) => unlinkSync(path)],
] as const)('sends the original bytes of a file that %s meanwhile', async ([, change]) => {
  const { dir, head, port } = await warm();
  const path = join(dir, 'slow.bin');
  writeFileSync(path, '');
  truncateSync(path, 30_000_000);
  const socket = connect(port, '127.0.0.1');
  socket.write(head('/slow.bin', { headers: { Connection: 'close' } }));
  const [first] = await once(socket, 'data');
  socket.pause();
  change(path);
  socket.resume();
  let bytes: number = first.length;
  socket.on('data', (chunk: Buffer) => (bytes += chunk.length));
  await once(socket, 'close');
  const headBytes = first.indexOf('\r\n\r\n') + 4;
  expect(bytes - headBytes).toBe(30_000_000);
});

test('closes the connection if a file shrinks while it is sent', async () => {
  const { ask, dir, head, port } = await warm();
  const path = join(dir, 'slow.bin');
  writeFileSync(path, '');
  truncateSync(path, 30_000_000);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(head('/slow.bin'));
  await once(socket, 'data');
  socket.pause();
  truncateSync(path, 10);
  let bytes = 0;
  socket.on('data', (chunk: Buffer) => (bytes += chunk.length));
  socket.resume();
  await closed(socket);
  expect(bytes).toBeLessThan(30_000_000);
  expect((await ask('/')).status).toBe(200);
});

test('sends the same headers with and without the cache', async () => {
  const { ask } = await warm();
  const cached = await ask('/');
  const plain = await ask('/', { headers: { 'If-None-Match': '"another"' } });
  const lastingHeaders = ({ headers }: typeof cached) =>
    Object.entries({ ...headers, date: '' }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(lastingHeaders(cached)).toEqual(lastingHeaders(plain));
  expect(cached.body).toBe(plain.body);
  const etag = cached.headers['etag'] ?? '';
  expect((await ask('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test('the cache keeps the most recently used files, up to its limit of bytes', async () => {
  const dir = await tempDir();
  const path = (name: string) => join(dir, name);
  for (const name of ['a', 'b', 'c']) writeFileSync(path(name), Buffer.alloc(10_000, name));
  const cache = createFileCache({ fileBytes: 10_000, totalBytes: 25_000 });
  const [a, b] = [cache.read(path('a')), cache.read(path('b'))];
  expect(cache.read(path('a'))).toBe(a);
  cache.read(path('c'));
  expect(cache.read(path('a'))).toBe(a);
  expect(cache.read(path('b'))).not.toBe(b);
  writeFileSync(path('d'), Buffer.alloc(10_001));
  expect(cache.read(path('d'))).toBeUndefined();
  expect(cache.read(dir)).toBeUndefined();
});
