import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { askServer } from '../src/minecraft.js';

/** A server that answers with a text, in two pieces. */
async function serverWith(text, use) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      const size = Buffer.from(text).length;
      const head = [(size & 127) | 128, size >> 7];
      const length = size + 3;
      const bytes = Buffer.concat([
        Buffer.from([(length & 127) | 128, length >> 7, 0, ...head]),
        Buffer.from(text),
      ]);
      socket.write(bytes.subarray(0, 10));
      setImmediate(() => socket.end(bytes.subarray(10)));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use('127.0.0.1:' + server.address().port);
  } finally {
    server.close();
  }
}

test('says who plays', async () => {
  const status = {
    players: { online: 2, max: 20, sample: [{ name: 'Ada' }] },
    more: 'x'.repeat(200),
  };
  await serverWith(JSON.stringify(status), async (address) => {
    assert.deepEqual(await askServer(address), { online: 2, max: 20, names: ['Ada'] });
  });
});

test('a server that is down or says something else does not run', async () => {
  await serverWith('x'.repeat(200), async (address) => {
    assert.equal(await askServer(address), undefined);
  });
  assert.equal(await askServer('127.0.0.1:1'), undefined);
});
