import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fetchText } from '../src/fetch-text.js';

const server = createServer((request, response) => {
  if (request.url === '/large') response.end('x'.repeat(5000));
  else if (request.url === '/moved') response.writeHead(302, { location: '/agent' }).end();
  else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
  else if (request.url === '/file')
    response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  else if (request.url === '/agent') response.end(request.headers['user-agent']);
  // What is left, such as /slow, gets no answer.
});
let origin;
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = 'http://127.0.0.1:' + server.address().port;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const options = { userAgent: 'test', maxBytes: 1000, timeoutMs: 5000 };

test('says who it is, and follows a redirect', async () => {
  const { url, text, status } = await fetchText(origin + '/moved', options);
  assert.deepEqual([url, text, status], [origin + '/agent', 'test', 200]);
});

test('asks before it follows', async () => {
  const allow = async () => false;
  await assert.rejects(fetchText(origin + '/moved', { ...options, allow }), /not allowed/);
});

for (const [path, reason] of [
  ['/large', /more than 1000 bytes/],
  ['/round', /without end/],
  ['/file', /no http/],
]) {
  test('gives up on ' + path, () => assert.rejects(fetchText(origin + path, options), reason));
}

test('gives up on who does not answer', async () => {
  await assert.rejects(
    fetchText(origin + '/slow', { ...options, timeoutMs: 20 }),
    /timeout|aborted/i,
  );
});
