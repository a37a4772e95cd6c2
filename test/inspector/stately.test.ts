import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { createStatelyInspector } from '../../src/inspector/index.ts';

test('sends actors to the official inspector with secrets removed', async () => {
  const { url, received } = await webSocketServer();
  const { inspect, stop } = await createStatelyInspector({
    url,
    environment: { BOT_TOKEN: 'plain-words-as-a-token' },
  });
  onTestFinished(stop);
  const machine = createMachine({
    id: 'door',
    context: { note: 'plain-words-as-a-token' },
    initial: 'closed',
    states: { closed: { on: { OPEN: 'open' } }, open: {} },
  });
  const actor = createActor(machine, { inspect }).start();
  actor.send({ type: 'OPEN', apiKey: 'qwertzuiop123' });
  await expect.poll(() => received()).toContain('"value":"open"');
  expect(received()).toContain('@xstate.actor');
  expect(received()).not.toMatch(/plain-words|qwertzuiop/);
});

/** A minimal WebSocket server that records what clients send. */
async function webSocketServer() {
  let data = Buffer.alloc(0);
  const server = createServer();
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.on('data', (chunk: Buffer) => (data = Buffer.concat([data, chunk])));
    onTestFinished(() => void socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `ws://127.0.0.1:${port}`, received: () => textOf(data) };
}

/** The texts of masked frames. */
function textOf(data: Buffer): string {
  let text = '';
  for (let at = 0; at + 6 <= data.length;) {
    const short = (data[at + 1] ?? 0) & 0x7f;
    const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
    const length =
      extra === 2
        ? data.readUInt16BE(at + 2)
        : extra === 8
          ? Number(data.readBigUInt64BE(at + 2))
          : short;
    const mask = data.subarray(at + 2 + extra, at + 6 + extra);
    const body = data.subarray(at + 6 + extra, at + 6 + extra + length);
    text += Buffer.from(body.map((byte, index) => byte ^ (mask[index % 4] ?? 0))).toString();
    at += 6 + extra + length;
  }
  return text;
}
