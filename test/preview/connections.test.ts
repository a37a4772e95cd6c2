import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PreviewServerOptions } from '../../src/preview/preview-server.ts';
import { livePreview } from '../helpers/pages/live-preview.ts';
import { closed, parseAnswer, rawBytes } from '../helpers/stores/raw-http.ts';

const page = '<h1>Luna Bakery</h1>';

describe('a client that holds connections open', () => {
  test('cannot lock anyone out with 1,100 of them, not even itself', async () => {
    const { ask, port } = await livePreview({ 'index.html': page });
    await Promise.all(Array.from({ length: 1100 }, () => halfOpen(port)));
    expect(await ask('/')).toMatchObject({ status: 200, body: page });
  });

  test('loses its oldest connection to a new one', async () => {
    const { ask, port } = await livePreview(
      { 'index.html': page },
      { limits: { connectionsPerAddress: 3 } },
    );
    const [oldest, ...others] = [await halfOpen(port), await halfOpen(port), await halfOpen(port)];
    expect((await ask('/')).status).toBe(200);
    await gone(oldest);
    expect(others.map(({ closed: isClosed }) => isClosed)).toEqual([false, false]);
  });

  test.for(['/', '/nope'])('loses connections kept alive after a response for %s', async (path) => {
    const { ask, head, port } = await livePreview(
      { 'index.html': page },
      { limits: { connections: 1 } },
    );
    const kept = open(port);
    kept.write(head(path));
    await once(kept, 'data');
    expect((await ask('/')).status).toBe(200);
    await gone(kept);
  });

  test.skipIf(process.platform !== 'linux')('costs other addresses no connection', async () => {
    const { ask, port } = await livePreview(
      { 'index.html': page },
      { limits: { connections: 6, connectionsPerAddress: 4 } },
    );
    const neighbours = [await halfOpen(port, '127.0.0.2'), await halfOpen(port, '127.0.0.2')];
    for (let count = 0; count < 10; count += 1) await halfOpen(port);
    expect((await ask('/')).status).toBe(200);
    expect(neighbours.map(({ closed: isClosed }) => isClosed)).toEqual([false, false]);
  });

  test('may use all connections if it is the proxy', async () => {
    const { ask, id, port } = await livePreview(
      { 'index.html': page },
      {
        baseUrl: 'https://*.previews.example.net',
        limits: { connections: 6, connectionsPerAddress: 2 },
      },
    );
    const held = [];
    for (let count = 0; count < 5; count += 1) held.push(await halfOpen(port));
    expect((await ask('/', { host: `${id}.previews.example.net` })).status).toBe(200);
    expect(held.map(({ closed: isClosed }) => isClosed)).toEqual(held.map(() => false));
  });

  test('gets one streamed file per connection, and others still get theirs', async () => {
    const { ask, startDownload, head } = await liveDownload({ limits: { connections: 4 } });
    const { socket } = await startDownload();
    socket.write(head('/large.bin').repeat(10));
    const others = await Promise.all([ask('/'), ask('/', { headers: { 'If-None-Match': 'x' } })]);
    expect(others.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('gets no further connection while all are sending, unless one is slow', async () => {
    const patient = await liveDownload({ limits: { connections: 1, slowResponseMs: 60_000 } });
    await patient.startDownload();
    expect((await patient.ask('/')).status).toBeNaN();

    const hasty = await liveDownload({ limits: { connections: 1, slowResponseMs: 0 } });
    const { socket } = await hasty.startDownload();
    expect((await hasty.ask('/')).status).toBe(200);
    await gone(socket);
    expect(socket.bytesRead).toBeLessThan(largeBytes);
  });
});

describe('a running download', () => {
  const cases: readonly [string, Readonly<Record<string, string>>, number][] = [
    ['', {}, 200],
    [' of a part', { Range: 'bytes=1000-' }, 206],
  ];

  test.for(cases)('ends when its preview is taken down:%s', async ([, headers, status]) => {
    const { server, id, startDownload } = await liveDownload();
    const { socket, answer } = await startDownload(headers);
    expect(answer.status).toBe(status);
    server.unmount(id, { status: 'stopped' });
    await gone(socket);
    expect(socket.bytesRead).toBeLessThan(largeBytes);
  });

  test('ends when its preview expires, but not if that is extended', async () => {
    let time = 1000;
    const { server, id, startDownload } = await liveDownload({
      now: () => time,
      expiresAt: 2000,
      limits: { checkEveryMs: 5 },
    });
    server.extend(id, 3000);
    const { socket } = await startDownload();
    time = 2500;
    const still = await startDownload();
    time = 3000;
    await Promise.all([gone(socket), gone(still.socket)]);
    expect(socket.bytesRead).toBeLessThan(largeBytes);
  });

  test('ends together with the requests queued behind it, and leaves other previews alone', async () => {
    const { server, dir, head, id, port, startDownload } = await liveDownload();
    const other = await server.mount({ dir, expiresAt: Date.now() + 1_000_000 });
    const { socket: neighbour } = await startDownload({}, `${other.id}.localhost`);
    const { socket } = await startDownload();
    socket.write(head('/index.html'));
    server.unmount(id);
    await gone(socket);
    neighbour.resume();
    await once(neighbour, 'data');
    expect(neighbour.destroyed).toBe(false);
    expect(
      (await rawBytes(port, head('/', { headers: { Connection: 'close' } }))).slice(9, 12),
    ).toBe('410');
  });
});

test('a response queued behind another ends with its own preview', async () => {
  const { ask, server, dir, head, startDownload } = await liveDownload({
    limits: { checkEveryMs: 60_000 },
  });
  const other = await server.mount({ dir, expiresAt: Date.now() + 1_000_000 });
  const { socket } = await startDownload();
  socket.write(head('/', { host: `${other.id}.localhost` }));
  // Responses arrive in the order in which the requests were read.
  await ask('/');
  server.unmount(other.id);
  await gone(socket);
  expect(socket.bytesRead).toBeLessThan(largeBytes);
});

const largeBytes = 64_000_000;

/** A preview with a file too large for the buffers in between. */
async function liveDownload(options: PreviewServerOptions & { readonly expiresAt?: number } = {}) {
  const live = await livePreview({ 'index.html': page }, options);
  writeFileSync(join(live.dir, 'large.bin'), '');
  truncateSync(join(live.dir, 'large.bin'), largeBytes);
  return {
    ...live,
    /** Reads the beginning, then stops. */
    async startDownload(headers: Readonly<Record<string, string>> = {}, host?: string) {
      const socket = open(live.port);
      socket.write(live.head('/large.bin', { headers, ...(host !== undefined && { host }) }));
      const [chunk] = await once(socket, 'data');
      socket.pause();
      return { socket, answer: parseAnswer(String(chunk)) };
    },
  };
}

async function halfOpen(port: number, localAddress = '127.0.0.1'): Promise<Socket> {
  const socket = open(port, localAddress);
  await once(socket, 'connect');
  socket.write('GET / HTTP/1.1\r\nX-');
  return socket.resume();
}

/** Resolves once the server has closed the connection. */
async function gone(socket: Socket): Promise<void> {
  socket.resume();
  if (!socket.closed) await closed(socket);
}

function open(port: number, localAddress?: string): Socket {
  const socket = connect({ port, host: '127.0.0.1', ...(localAddress && { localAddress }) });
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  return socket;
}
