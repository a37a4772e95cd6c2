import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { livePreview } from '../helpers/pages/live-preview.ts';
import { closed, parseAnswer, rawBytes } from '../helpers/stores/raw-http.ts';

const page = '<h1>Luna Bakery</h1>';
const files = { 'index.html': page, 'other.html': 'other' };
const smuggled = 'GET /other.html HTTP/1.1\r\nHost: ID.localhost\r\n\r\n';
const answersIn = (bytes: string) => bytes.split('HTTP/1.1 ').length - 1;

describe('request smuggling', () => {
  /** A proxy and a server that parse one of these differently would see different requests. */
  test.for<[string, string, number]>([
    [
      'a length and chunks',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
      400,
    ],
    [
      'two lengths',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nContent-Length: 0\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
      400,
    ],
    [
      'a length that is none',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nContent-Length: +5\r\n\r\n${smuggled}`,
      400,
    ],
    [
      'chunks by another name',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nTransfer-Encoding: xchunked\r\n\r\n${smuggled}`,
      413,
    ],
    [
      'chunks twice',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n${smuggled}`,
      400,
    ],
    [
      'a body on GET',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nContent-Length: 5\r\n\r\nabcde${smuggled}`,
      413,
    ],
    [
      'a chunked body on GET',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
      413,
    ],
    [
      'a body on POST',
      `POST / HTTP/1.1\r\nHost: ID.localhost\r\nContent-Length: 5\r\n\r\nabcde${smuggled}`,
      405,
    ],
    [
      'a space before the colon',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nContent-Length : 5\r\n\r\n${smuggled}`,
      400,
    ],
    [
      'a folded header',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nX-A: b\r\n Content-Length: 5\r\n\r\n${smuggled}`,
      400,
    ],
    [
      'a lone carriage return',
      `GET / HTTP/1.1\r\nHost: ID.localhost\r\nX-A: b\rContent-Length: 5\r\n\r\n${smuggled}`,
      400,
    ],
    ['a NUL', `GET / HTTP/1.1\r\nHost: ID.localhost\r\nX-A: \0\r\n\r\n${smuggled}`, 400],
    ['no version', `GET / \r\nHost: ID.localhost\r\n\r\n${smuggled}`, 400],
  ])('gets one response and a closed connection: %s', async ([, request, status]) => {
    const { id, port } = await livePreview(files);
    const bytes = await rawBytes(port, request.replaceAll('ID', id));
    expect(parseAnswer(bytes).status).toBe(status);
    expect(answersIn(bytes)).toBe(1);
    expect(bytes).not.toContain('\r\n\r\nother');
  });

  test('pipelined requests are answered in order, even many of them', async () => {
    const { head, port } = await livePreview(files);
    const pair = head('/') + head('/other.html');
    const last = head('/nope', { headers: { Connection: 'close' } });
    const bytes = await rawBytes(port, pair.repeat(500) + last);
    expect(answersIn(bytes)).toBe(1001);
    const bodies = bytes.match(/Luna Bakery|\r\n\r\nother/g) ?? [];
    expect(bodies).toHaveLength(1000);
    expect(bodies.filter((body, index) => (index % 2 === 0) !== body.startsWith('Luna'))).toEqual(
      [],
    );
  });
});

describe('the host', () => {
  test.for<[string, string, number]>([
    ['none', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['none, in HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', 404],
    ['two', 'GET / HTTP/1.1\r\nHost: ID.localhost\r\nhOsT: evil.example\r\n\r\n', 400],
    ['the same twice', 'GET / HTTP/1.1\r\nHost: ID.localhost\r\nHost: ID.localhost\r\n\r\n', 400],
    ['two in one', 'GET / HTTP/1.1\r\nHost: ID.localhost, evil.example\r\n\r\n', 404],
    ['in the path', 'GET http://ID.localhost/ HTTP/1.1\r\nHost: evil.example\r\n\r\n', 404],
    ['in both', 'GET http://evil.example/ HTTP/1.1\r\nHost: ID.localhost\r\n\r\n', 404],
    [
      'as a proxy would hand it on',
      'GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: ID.localhost\r\nForwarded: host=ID.localhost\r\n\r\n',
      404,
    ],
  ])('must be a single Host header: %s', async ([, request, status]) => {
    const { id, port } = await livePreview(files);
    const closing = request
      .replaceAll('ID', id)
      .replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
    const bytes = await rawBytes(port, closing);
    expect(parseAnswer(bytes).status).toBe(status);
    expect(bytes).not.toContain(page);
  });

  test('may be under the base URL, with a port, and still works under localhost', async () => {
    const { ask, id, url } = await livePreview(files, {
      baseUrl: 'https://*.previews.example.net',
    });
    expect(url).toBe(`https://${id}.previews.example.net/`);
    const statuses = await Promise.all(
      [
        `${id}.previews.example.net`,
        `${id.toUpperCase()}.Previews.Example.net:443`,
        `${id}.localhost`,
        `${id}.previewsXexample.net`,
        `${id}.previews.example.net.evil.example`,
        `${id}.evil.example`,
        'previews.example.net',
      ].map(async (host) => (await ask('/', { host })).status),
    );
    expect(statuses).toEqual([200, 200, 200, 404, 404, 404, 404]);
  });
});

describe('methods', () => {
  test('TRACE does not echo the request', async () => {
    const { ask } = await livePreview(files);
    const answer = await ask('/', { method: 'TRACE', headers: { Cookie: 'secret=1' } });
    expect(answer.status).toBe(405);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('CONNECT opens no tunnel', async () => {
    const { id, port } = await livePreview(files);
    const request = `CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: ${id}.localhost\r\n\r\n`;
    expect(await rawBytes(port, request)).not.toMatch(/^HTTP\/1\.1 2/);
  });

  test.for(['websocket', 'h2c'])('an upgrade to %s is ignored', async (protocol) => {
    const { id, port } = await livePreview(files);
    const upgrade = `Upgrade: ${protocol}\r\nConnection: Upgrade, HTTP2-Settings, close`;
    const bytes = await rawBytes(
      port,
      `GET / HTTP/1.1\r\nHost: ${id}.localhost\r\n${upgrade}\r\n\r\n`,
    );
    expect(bytes).not.toContain('HTTP/1.1 101');
  });
});

describe('ranges', () => {
  const ten = { 'ten.txt': '0123456789' };
  test.for<[string, number, string]>([
    ['bytes=0-3', 206, '0123'],
    ['bytes=-3', 206, '789'],
    ['bytes=7-', 206, '789'],
    ['bytes=8-99999999999999999999', 206, '89'],
    ['bytes=-99', 416, ''],
    ['bytes=10-', 416, ''],
    ['bytes=99-100', 416, ''],
    ['bytes=-0', 416, ''],
    ['bytes=5-2', 416, ''],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['bytes=0-6,2-9,0-9', 206, '0123456789'],
    ['bytes=a-b', 200, '0123456789'],
    ['bytes=--5', 200, '0123456789'],
    ['lines=0-1', 200, '0123456789'],
    [`bytes=${'0-,'.repeat(3000)}0-`, 206, '0123456789'],
  ])('%s', async ([range, status, body]) => {
    const { ask } = await livePreview(ten);
    const answer = await ask('/ten.txt', { headers: { Range: range } });
    expect(answer).toMatchObject({ status, body });
    if (status === 206) expect(answer.headers['content-length']).toBe(String(body.length));
    expect(answer.headers['content-security-policy']).toBeDefined();
  });
});

describe('slow clients', () => {
  const limits = {
    headersMs: 60,
    requestMs: 80,
    idleMs: 120,
    keepAliveMs: 60,
    checkEveryMs: 20,
  };

  test.for([
    ['in the middle of a header', 'GET / HTTP/1.1\r\nHost: ', 'X'],
    ['after the first byte', 'G', ''],
    ['between the headers', 'GET / HTTP/1.1\r\n', 'X-A: b\r\n'],
  ] as const)('are disconnected %s, even if they keep sending bytes', async ([, start, drip]) => {
    const { port } = await livePreview(files, { limits });
    const socket = open(port);
    const dripping = setInterval(() => socket.write(drip), 10);
    socket.write(start);
    await closed(socket);
    clearInterval(dripping);
    expect(socket.bytesRead).toBeLessThan(1000);
  });

  test('are disconnected with their body unread', async () => {
    const { head, port } = await livePreview(files, { limits });
    const socket = open(port);
    socket.write(head('/', { method: 'POST', headers: { 'Content-Length': '1000000000' } }));
    const dripping = setInterval(() => socket.write('x'.repeat(1000)), 5);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 405 /);
    await closed(socket);
    clearInterval(dripping);
  });

  test('are disconnected if they send nothing at all, or nothing after a request', async () => {
    const { head, port } = await livePreview(files, { limits });
    const silent = open(port);
    const idle = open(port);
    idle.write(head('/'));
    await Promise.all([closed(silent), closed(idle)]);
    expect(silent.bytesRead).toBeLessThan(100);
    expect(idle.bytesRead).toBeGreaterThan(0);
  });

  test('are disconnected if they do not read the response', async () => {
    const { promise: cutOff, resolve } = Promise.withResolvers<boolean>();
    const requestLog = {
      add: ({ response }: { response: { writableFinished: boolean } }) =>
        resolve(!response.writableFinished),
      flush: () => undefined,
    };
    const { dir, head, port } = await livePreview(files, { limits, requestLog });
    writeFileSync(join(dir, 'large.bin'), '');
    truncateSync(join(dir, 'large.bin'), 64_000_000);
    const socket = open(port).pause();
    socket.write(head('/large.bin'));
    expect(await cutOff).toBe(true);
    socket.destroy();
  });

  function open(port: number): Socket {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    return socket;
  }
});

describe('many clients', () => {
  test('are all served, even a thousand at once', async () => {
    const { ask } = await livePreview(files);
    const answers = await Promise.all(Array.from({ length: 1000 }, () => ask('/')));
    expect(answers.filter(({ body }) => body !== page)).toEqual([]);
  });

  test('get a 503 beyond the limit of streamed files', async () => {
    const { head, port } = await livePreview(files, { limits: { connections: 1 } });
    const bytes = await rawBytes(port, head('/', { headers: { Range: 'bytes=0-1' } }).repeat(50));
    expect(bytes.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 206', 'HTTP/1.1 503']);
  });

  test('are disconnected if they pipeline more than they read', async () => {
    let answered = 0;
    const requestLog = { add: () => (answered += 1), flush: () => undefined };
    const { ask, dir, head, port } = await livePreview(files, { requestLog });
    writeFileSync(join(dir, 'photo.jpg'), Buffer.alloc(250_000));
    await rawBytes(port, head('/photo.jpg').repeat(500));
    expect((await ask('/')).status).toBe(200);
    expect(answered).toBeLessThan(50);
  });

  test('are disconnected if their headers never end', async () => {
    const { head, port } = await livePreview(files);
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`X-${at}`, 'x']));
    expect(parseAnswer(await rawBytes(port, head('/', { headers: many }))).status).toBe(431);
    const path = `/${'a'.repeat(20_000)}`;
    expect(parseAnswer(await rawBytes(port, head(path))).status).toBe(431);
  });
});
