import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PreviewFrontOptions } from '../../src/preview/front.ts';
import { liveFront } from '../helpers/live-front.ts';
import { closed, parseAnswer, rawBytes } from '../helpers/raw-http.ts';

const page = '<h1>Luna Bakery</h1>';

describe('a client that holds connections open', () => {
  test('1,100 without a whole request lock nobody out, not even itself', async () => {
    const { ask, port } = await liveFront({ 'index.html': page });
    await Promise.all(Array.from({ length: 1100 }, () => halfOpen(port)));
    expect(await ask('/')).toMatchObject({ status: 200, body: page });
  });

  test('loses its oldest one to a new one', async () => {
    const { ask, port } = await liveFront(
      { 'index.html': page },
      { limits: { connectionsPerAddress: 3 } },
    );
    const [oldest, ...others] = [await halfOpen(port), await halfOpen(port), await halfOpen(port)];
    expect((await ask('/')).status).toBe(200);
    await gone(oldest);
    expect(others.map(({ closed: isClosed }) => isClosed)).toEqual([false, false]);
  });

  test.for(['/', '/nope'])('loses those that are kept alive after %s, too', async (path) => {
    const { ask, head, port } = await liveFront(
      { 'index.html': page },
      { limits: { connections: 1 } },
    );
    const kept = open(port);
    kept.write(head(path));
    await once(kept, 'data');
    expect((await ask('/')).status).toBe(200);
    await gone(kept);
  });

  test.skipIf(process.platform !== 'linux')('takes none from another address', async () => {
    const { ask, port } = await liveFront(
      { 'index.html': page },
      { limits: { connections: 6, connectionsPerAddress: 4 } },
    );
    const neighbours = [await halfOpen(port, '127.0.0.2'), await halfOpen(port, '127.0.0.2')];
    for (let count = 0; count < 10; count += 1) await halfOpen(port);
    expect((await ask('/')).status).toBe(200);
    expect(neighbours.map(({ closed: isClosed }) => isClosed)).toEqual([false, false]);
  });

  test('may be a proxy, and then has all there are', async () => {
    const { ask, id, port } = await liveFront(
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

  test('has one file streamed on each, and takes none from others by asking for many', async () => {
    const { ask, startDownload, head } = await liveDownload({ limits: { connections: 4 } });
    const { socket } = await startDownload();
    socket.write(head('/large.bin').repeat(10));
    const others = await Promise.all([ask('/'), ask('/', { headers: { 'If-None-Match': 'x' } })]);
    expect(others.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('with answers under way is refused more, unless it draws them out', async () => {
    const patient = await liveDownload({ limits: { connections: 1, slowAnswerMs: 60_000 } });
    await patient.startDownload();
    expect((await patient.ask('/')).status).toBeNaN();

    const hasty = await liveDownload({ limits: { connections: 1, slowAnswerMs: 0 } });
    const { socket } = await hasty.startDownload();
    expect((await hasty.ask('/')).status).toBe(200);
    await gone(socket);
    expect(socket.bytesRead).toBeLessThan(largeBytes);
  });
});

describe('a download that runs', () => {
  const cases: readonly [string, Readonly<Record<string, string>>, number][] = [
    ['', {}, 200],
    [' of a part', { Range: 'bytes=1000-' }, 206],
  ];

  test.for(cases)('ends when its preview is taken down:%s', async ([, headers, status]) => {
    const { front, id, startDownload } = await liveDownload();
    const { socket, answer } = await startDownload(headers);
    expect(answer.status).toBe(status);
    front.unmount(id, { status: 'stopped' });
    await gone(socket);
    expect(socket.bytesRead).toBeLessThan(largeBytes);
  });

  test('ends when its preview expires, and not when that is extended', async () => {
    let time = 1000;
    const { front, id, startDownload } = await liveDownload({
      now: () => time,
      expiresAt: 2000,
      limits: { checkEveryMs: 5 },
    });
    front.extend(id, 3000);
    const { socket } = await startDownload();
    time = 2500;
    const still = await startDownload();
    time = 3000;
    await Promise.all([gone(socket), gone(still.socket)]);
    expect(socket.bytesRead).toBeLessThan(largeBytes);
  });

  test('ends with those that wait behind it, and leaves other previews alone', async () => {
    const { front, dir, head, id, port, startDownload } = await liveDownload();
    const other = await front.mount({ dir, expiresAt: Date.now() + 1_000_000 });
    const { socket: neighbour } = await startDownload({}, `${other.id}.localhost`);
    const { socket } = await startDownload();
    socket.write(head('/index.html'));
    front.unmount(id);
    await gone(socket);
    neighbour.resume();
    await once(neighbour, 'data');
    expect(neighbour.destroyed).toBe(false);
    expect(
      (await rawBytes(port, head('/', { headers: { Connection: 'close' } }))).slice(9, 12),
    ).toBe('410');
  });
});

test('an answer that waits behind another ends with its own preview', async () => {
  const { ask, front, dir, head, startDownload } = await liveDownload({
    limits: { checkEveryMs: 60_000 },
  });
  const other = await front.mount({ dir, expiresAt: Date.now() + 1_000_000 });
  const { socket } = await startDownload();
  socket.write(head('/', { host: `${other.id}.localhost` }));
  // Whatever is answered later has been read later.
  await ask('/');
  front.unmount(other.id);
  await gone(socket);
  expect(socket.bytesRead).toBeLessThan(largeBytes);
});

const largeBytes = 64_000_000;

/** A preview with a file that is too large for the buffers on the way. */
async function liveDownload(options: PreviewFrontOptions & { readonly expiresAt?: number } = {}) {
  const live = await liveFront({ 'index.html': page }, options);
  writeFileSync(join(live.dir, 'large.bin'), '');
  truncateSync(join(live.dir, 'large.bin'), largeBytes);
  return {
    ...live,
    /** Reads its beginning, and then no more. */
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

/** Resolves when the other side has ended the connection. */
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
