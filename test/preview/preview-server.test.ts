import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { StartServer } from '../../src/contracts/job/preview.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { rawHttp } from '../helpers/stores/raw-http.ts';
import {
  createPreviewServer,
  type PreviewServerOptions,
} from '../../src/preview/preview-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobchart-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = 'kept outside';
writeFileSync(join(folder, 'secret.txt'), secret);
const dir = join(folder, 'site');
mkdirSync(join(dir, 'about'), { recursive: true });
mkdirSync(join(dir, '.hidden'));
writeFileSync(join(dir, 'index.html'), '<h1>Luna Bakery</h1>');
writeFileSync(join(dir, 'about/index.html'), '<h1>About</h1>');
writeFileSync(join(dir, 'a b#ü.txt'), 'odd name');
writeFileSync(join(dir, '.env'), secret);
writeFileSync(join(dir, '.hidden/file.txt'), secret);
symlinkSync(join(folder, 'secret.txt'), join(dir, 'link.txt'));
symlinkSync(folder, join(dir, 'up'));

let time = 1_000_000;
const hour = 3_600_000;
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

test('serves a folder on an origin of its own', async () => {
  const { ask, url, id } = await live();
  expect(url).toMatch(/^http:\/\/[a-z0-9]{24,63}\.localhost:\d+\/$/);
  expect(url).toContain(id);
  const answer = await ask('/');
  expect(answer).toMatchObject({ status: 200, body: '<h1>Luna Bakery</h1>' });
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('serves the same files through a forwarded port', async () => {
  const { ask, id } = await live();
  expect((await ask('/', { host: `${id.toUpperCase()}.localhost:9999` })).status).toBe(200);
});

test('serves folders, unusual names, ranges and conditional requests', async () => {
  const { ask } = await live();
  expect((await ask('/about/?a=b')).body).toBe('<h1>About</h1>');
  expect((await ask('/about')).headers['location']).toBe('/about/');
  expect(await ask('/about?a=b&c=//d')).toMatchObject({
    status: 301,
    headers: { location: '/about/?a=b&c=//d' },
  });
  expect((await ask('/a%20b%23%C3%BC.txt')).body).toBe('odd name');
  expect(await ask('/', { headers: { Range: 'bytes=4-7' } })).toMatchObject({
    status: 206,
    body: 'Luna',
  });
  expect((await ask('/', { headers: { Range: 'bytes=900-' } })).status).toBe(416);
  const etag = (await ask('/')).headers['etag'] ?? '';
  expect((await ask('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('answers HEAD without a body', async () => {
  const { ask } = await live();
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(await ask('/nope', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
});

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
  const { ask } = await live();
  const answer = await ask('/', { method });
  expect(answer.status).toBe(405);
  expect(answer.headers['allow']).toBe('GET, HEAD');
});

test.for([
  'localhost',
  '127.0.0.1',
  'example.org',
  'aaaaaaaaaaaaaaaaaaaaaaaaaa.localhost',
  'ID.localhost.example.org',
  'ID.example.org',
  'x.ID.localhost',
  'ID.localhost.',
  'ID.localhost:port',
  'ID.localhost:65536',
  'ID.localhost@example.org',
  'ID',
  '',
])('answers 404 to the host %j', async (pattern) => {
  const { ask, id } = await live();
  const answer = await ask('/', { host: pattern.replace('ID', id) });
  expect(answer.status).toBe(404);
  expect(answer.body).toContain('Preview not found');
});

test.for([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/about/../../secret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/index.html%00.txt',
  '/%00',
  '/%',
  '/%ff',
  '//etc/passwd',
  '/%2fetc/passwd',
  'http://example.org/../secret.txt',
  '*',
  '/.env',
  '/.hidden/file.txt',
  '/link.txt',
  '/up/secret.txt',
  '/up',
  '/nope.html',
  '/index.html/',
  `/${'a'.repeat(5000)}`,
])('answers 404 for %j', async (path) => {
  const { ask } = await live();
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain(secret);
});

test('never serves anything outside the folder, for any path', async () => {
  const { ask } = await live();
  const part = fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '%25',
    'secret.txt',
    'about',
    'up',
    'link.txt',
    '?',
    '#',
    ';',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const { body, status } = await ask(`/${parts.join('')}`);
      expect(body).not.toContain(secret);
      expect([200, 301, 404]).toContain(status);
    }),
    { numRuns: 150 },
  );
});

test('answers 410 from the millisecond of its expiry', async () => {
  const { ask } = await live();
  time += hour - 1;
  expect((await ask('/')).status).toBe(200);
  time += 1;
  const answer = await ask('/');
  expect(answer.status).toBe(410);
  expect(answer.body).toContain('has expired');
  expect(answer.headers['cache-control']).toBe('no-store');
});

test('stays live if it is extended in time', async () => {
  const { ask, server, id } = await live();
  time += hour - 1;
  expect(server.extend(id, time + hour)).toBe(true);
  time += hour - 1;
  expect((await ask('/')).status).toBe(200);
  time += 1;
  expect(server.extend(id, time + hour)).toBe(false);
  expect((await ask('/')).status).toBe(410);
});

test('answers 410 once it is stopped, and serves again once it is mounted again', async () => {
  const { ask, server, id } = await live();
  server.unmount(id);
  expect(await ask('/')).toMatchObject({ status: 410 });
  expect((await ask('/')).body).toContain('was stopped');
  await server.mount({ id, dir, expiresAt: time + hour });
  expect((await ask('/')).status).toBe(200);
});

test('shows why it was taken down, as escaped text', async () => {
  const { ask, server, id } = await live();
  const reason = `Phishing <script>alert('1')</script> & "more"\n\u202e`;
  server.unmount(id, { status: 'stopped', reason });
  const { status, body } = await ask('/');
  expect(status).toBe(410);
  expect(body).toContain('was taken down');
  expect(body).toContain('Phishing &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp;');
  expect(body).not.toContain('<script');
  expect(body).not.toContain('\u202e');
});

test('says that it could not be served', async () => {
  const { ask, server, id } = await live();
  server.unmount(id, { status: 'failed' });
  expect(await ask('/')).toMatchObject({ status: 410 });
  expect((await ask('/')).body).toContain('could not be shown');
});

test('may be framed by the dashboard only', async () => {
  const policyOf = async (options: PreviewServerOptions) => {
    const { ask } = await live(options);
    return (await ask('/')).headers['content-security-policy'];
  };
  expect(await policyOf({})).toContain("frame-ancestors 'none';");
  expect(await policyOf({ frameAncestor: 'https://jobs.example.com' })).toContain(
    'frame-ancestors https://jobs.example.com;',
  );
});

test('lets only its own pages load its files, unless the dashboard may frame it', async () => {
  const policyOf = async (options: PreviewServerOptions) => {
    const { ask } = await live(options);
    return (await ask('/')).headers['cross-origin-resource-policy'];
  };
  expect(await policyOf({})).toBe('same-origin');
  expect(await policyOf({ frameAncestor: 'https://jobs.example.com' })).toBe('cross-origin');
});

test('lets its pages send data to their own origin only', async () => {
  const { ask } = await live();
  const policy = (await ask('/')).headers['content-security-policy']?.split('; ');
  expect(policy).toEqual(expect.arrayContaining(["connect-src 'self'", "form-action 'self'"]));
});

test('shows no part of the request in its own pages', async () => {
  const { ask } = await live();
  const { body } = await ask('/%3Cscript%3Ealert(1)%3C/script%3E<script>');
  expect(body).not.toMatch(/script/i);
});

test('sends the security headers with every response', async () => {
  const { ask, server, id } = await live();
  const answers = [await ask('/'), await ask('/nope'), await ask('/', { method: 'POST' })];
  server.unmount(id);
  answers.push(await ask('/'), await ask('/', { host: 'localhost' }));
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 405, 410, 404]);
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toMatch(/default-src 'self' .*object-src 'none'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cache-control']).toMatch(/no-cache|no-store/);
  }
});

test('lets browsers cache no pages, and revalidate everything else', async () => {
  const { ask } = await live();
  for (const name of ['drawing.svg', 'app.js']) writeFileSync(join(dir, name), 'x');
  const caching = async (path: string, headers = {}) =>
    (await ask(path, { headers })).headers['cache-control'];
  expect(await caching('/')).toBe('no-store');
  expect(await caching('/', { 'If-None-Match': 'x' })).toBe('no-store');
  expect(await caching('/drawing.svg')).toBe('no-store');
  expect(await caching('/app.js')).toBe('private, no-cache');
});

test('cuts off headers that are too large', async () => {
  const { ask } = await live();
  expect((await ask('/', { headers: { 'X-Large': 'x'.repeat(20_000) } })).status).toBe(431);
});

test('survives files that are deleted during a request', async () => {
  const { ask, server } = await live();
  const gone = mkdtempSync(join(folder, 'gone-'));
  writeFileSync(join(gone, 'index.html'), 'here');
  const { id } = await server.mount({ dir: gone, expiresAt: time + hour });
  const answers = Array.from({ length: 20 }, () => ask('/', { host: `${id}.localhost` }));
  rmSync(gone, { recursive: true });
  for (const { status } of await Promise.all(answers)) expect([200, 404]).toContain(status);
  expect((await ask('/', { host: `${id}.localhost` })).status).toBe(404);
  expect((await ask('/')).status).toBe(200);
});

test('keeps previews apart', async () => {
  const { ask, server } = await live();
  const other = mkdtempSync(join(folder, 'other-'));
  writeFileSync(join(other, 'index.html'), 'other');
  const { id } = await server.mount({ dir: other, expiresAt: time + hour });
  expect((await ask('/', { host: `${id}.localhost` })).body).toBe('other');
  expect((await ask('/')).body).toBe('<h1>Luna Bakery</h1>');
  expect((await ask('/about/', { host: `${id}.localhost` })).status).toBe(404);
});

test('does not end a preview for good if the clock is briefly ahead', async () => {
  const { ask } = await live();
  time += hour;
  expect((await ask('/')).status).toBe(410);
  time -= hour;

  expect((await ask('/')).status).toBe(200);
});

test('serves up to its limit of previews, and expired ones make room', async () => {
  const server = create({ maxPreviews: 1 });
  const first = await server.mount({ dir, expiresAt: time + hour });
  await expect(server.mount({ dir, expiresAt: time + hour })).rejects.toThrow(/limit/);
  await server.mount({ id: first.id, dir, expiresAt: time + 2 });
  time += 2;
  await server.mount({ dir, expiresAt: time + hour });
});

test('refuses a missing folder, a file and a short id', async () => {
  const server = create();
  const refused = { code: 'PREVIEW_FAILED' };
  const expiresAt = time + hour;
  await expect(server.mount({ dir: join(dir, 'nope'), expiresAt })).rejects.toMatchObject(refused);
  const file = join(dir, 'index.html');
  await expect(server.mount({ dir: file, expiresAt })).rejects.toMatchObject(refused);
  await expect(server.mount({ id: 'short', dir, expiresAt })).rejects.toMatchObject(refused);
  expect(server.port).toBeUndefined();
});

test('names the port and the setting if the port is taken, and retries on the next mount', async () => {
  const rival = createServer();
  await new Promise<void>((resolve) => rival.listen(0, '127.0.0.1', resolve));
  const { port } = rival.address() as AddressInfo;
  const server = create({ port });
  const error: unknown = await server
    .mount({ dir, expiresAt: time + hour })
    .catch((e: unknown) => e);
  expect(error).toBeInstanceOf(JobError);
  expect(error).toMatchObject({ code: 'PREVIEW_PORT_TAKEN' });
  expect(String(error)).toContain(`Port ${port} (JOB_PREVIEW_PORT)`);
  await new Promise((resolve) => rival.close(resolve));
  expect((await server.mount({ dir, expiresAt: time + hour })).url).toContain(`:${port}/`);
});

test('listens once, from the first mount, and leaves nothing behind when it is closed', async () => {
  const server = create();
  expect(server.port).toBeUndefined();
  const expiresAt = time + hour;
  const [a, b] = await Promise.all([
    server.mount({ dir, expiresAt }),
    server.mount({ dir, expiresAt }),
  ]);
  expect(new URL(a.url).port).toBe(new URL(b.url).port);
  const port = server.port ?? 0;
  const idle = connect(port, '127.0.0.1');
  const ended = new Promise((resolve) => idle.on('close', resolve));
  idle.on('error', () => undefined);
  await new Promise((resolve) => idle.on('connect', resolve));
  idle.write(`GET / HTTP/1.1\r\nHost: ${a.id}.localhost\r\n\r\n`);
  await new Promise((resolve) => idle.once('data', resolve));
  await server.close();
  await ended;
  await expect(rawHttp(port, 'GET / HTTP/1.1\r\n\r\n')).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
  await expect(server.mount({ dir, expiresAt })).rejects.toThrow(/closed/);
});

test('answers 503 for unknown previews while restoring, without clearing any storage', async () => {
  const { ask, server } = await live({ isRestoring: true });
  const host = `${'x'.repeat(26)}.localhost`;
  const early = await ask('/', { host });
  expect(early.status).toBe(503);
  expect(early.headers).toMatchObject({ 'retry-after': '1' });
  expect(early.headers).not.toHaveProperty('clear-site-data');
  expect((await ask('/')).status).toBe(200);

  server.restored();
  expect((await ask('/', { host })).status).toBe(404);
});

test('can be closed while starting, twice, and before it ever listened', async () => {
  const server = create();
  const mounting = server.mount({ dir, expiresAt: time + hour }).catch(() => 'refused');
  await Promise.all([server.close(), server.close()]);
  await mounting;
  expect(server.port).toBeUndefined();
  await create().close();
});

test('an id that is unmounted while it is being mounted stays ended, until it is mounted again', async () => {
  const sandbox = Promise.withResolvers<StartServer>();
  const openPrograms = () => sandbox.promise;
  const { server, ask } = await live({ openPrograms });
  const id = 'x'.repeat(26);
  const again = { id, dir, expiresAt: time + hour };
  const mounting = server.mount({ ...again, program: { paths: [] } });
  mounting.catch(() => {});
  const asked = () => ask('/', { host: `${id}.localhost` });
  server.unmount(id, { status: 'stopped', reason: 'Phishing.' });
  sandbox.resolve(() => Promise.reject(new Error('Not started.')));
  await expect(mounting).rejects.toMatchObject({ code: 'PREVIEW_FAILED' });
  expect(await asked()).toMatchObject({ status: 410, body: expect.stringContaining('Phishing.') });
  await server.mount(again);
  expect((await asked()).status).toBe(200);
});

function create(options: PreviewServerOptions = {}) {
  const server = createPreviewServer({ now: () => time, ...options });
  open.push(server);
  return server;
}

async function live(options: PreviewServerOptions = {}) {
  const server = create(options);
  const { id, url } = await server.mount({ dir, expiresAt: time + hour });
  const port = server.port ?? 0;
  const ask = (path: string, request: Request = {}) => {
    const { method = 'GET', host = `${id}.localhost:${port}`, headers = {} } = request;
    const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    return rawHttp(port, `${lines.join('\r\n')}\r\n\r\n`);
  };
  return { server, id, url, ask };
}

interface Request {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
