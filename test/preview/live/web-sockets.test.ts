import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { livePrograms } from '../../helpers/processes/live-program.ts';
import { rawBytes } from '../../helpers/stores/raw-http.ts';

const asked = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

test('connects both sides, until the preview is taken down', async () => {
  const { server, open, running } = await withSockets();
  const { id, port, head, ask } = await open();
  await ask('/');
  acceptSockets(running[0]?.server, (socket) => socket.pipe(socket));
  const visitor = connect(port, '127.0.0.1');
  onTestFinished(() => void visitor.destroy());
  visitor.on('error', () => {});
  let received = '';
  visitor.on('data', (chunk: Buffer) => (received += chunk.toString()));
  // The first frame may come together with the request.
  visitor.write(`${head('/chat', { headers: asked })}first`);
  await expect.poll(() => received).toContain('first');
  expect(received).toMatch(/^HTTP\/1\.1 101 Switching Protocols\r\n/);
  expect(received).toContain('Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  expect(received).toContain('Set-Cookie: a=1; Path=/');
  expect(received).not.toMatch(/Domain|Strict-Transport|X-Other/);
  visitor.write('second');
  await expect.poll(() => received).toContain('second');
  server.unmount(id);
  await once(visitor, 'close');
  expect(running).toEqual([]);
});

test('an idle connection is closed, though others use the program', async () => {
  const { open, running, starts } = await withSockets({ idleMs: 200 });
  const { port, head, ask } = await open();
  await ask('/');
  acceptSockets(running[0]?.server, () => {});
  let received = '';
  void rawBytes(port, head('/chat', { headers: asked })).then((bytes) => (received = bytes));
  await expect
    .poll(
      async () => {
        await ask('/');
        return received;
      },
      { interval: 10 },
    )
    .toContain(' 101 ');
  expect(starts()).toBe(1);
});

test('the program may refuse', async () => {
  const { open, running } = await withSockets();
  const { port, head, ask } = await open();
  await ask('/');
  running[0]?.server.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 403 Forbidden\r\nSet-Cookie: a=1\r\nContent-Length: 4\r\n\r\nevil');
  });
  const answer = await rawBytes(port, head('/chat', { headers: asked }));
  expect(answer).toBe('HTTP/1.1 403 Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
});

test('a program cannot switch to another protocol', async () => {
  const { open, running } = await withSockets();
  const { port, head, ask } = await open();
  await ask('/');
  running[0]?.server.on('upgrade', (_request, socket) => {
    socket.write('HTTP/1.1 101 Up\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\nraw bytes');
  });
  const answer = await rawBytes(port, head('/chat', { headers: asked }));
  expect(answer).toMatch(/^HTTP\/1\.1 502 /);
  expect(answer).not.toContain('raw');
});

test.for([
  ['h2c', { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABk' }],
  ['a body', { ...asked, 'Content-Length': '5' }],
  ['two hosts', { ...asked, host: 'other.localhost' }],
] as const)('a request with %s is no WebSocket', async ([, headers]) => {
  const { open, running } = await withSockets();
  const { port, head, ask } = await open();
  await ask('/');
  let upgrades = 0;
  running[0]?.server.on('upgrade', (_request, socket) => {
    upgrades += 1;
    socket.destroy();
  });
  const connection = { Connection: `${headers.Connection}, close` };
  await rawBytes(port, `${head('/', { headers: { ...headers, ...connection } })}hello`);
  expect(upgrades).toBe(0);
});

async function withSockets(limits = {}) {
  return livePrograms((_request, response) => void response.end('page'), { limits });
}

function acceptSockets(
  server: { on(event: 'upgrade', listener: (...args: UpgradeArgs) => void): unknown } | undefined,
  use: (socket: Duplex) => void,
): void {
  server?.on('upgrade', ({ headers }, socket, head) => {
    const accept = createHash('sha1')
      .update(`${String(headers['sec-websocket-key'])}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    const lines = [
      'HTTP/1.1 101 Switching Protocols',
      'Connection: Upgrade',
      'Upgrade: websocket',
      `Sec-WebSocket-Accept: ${accept}`,
      'Set-Cookie: a=1; Domain=localhost; Path=/',
      'Strict-Transport-Security: max-age=1',
      'X-Other: left out',
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    if (head.length > 0) socket.unshift(head);
    use(socket);
  });
}

type UpgradeArgs = [
  request: { readonly headers: Readonly<Record<string, string | string[] | undefined>> },
  socket: Duplex,
  head: Buffer,
];
