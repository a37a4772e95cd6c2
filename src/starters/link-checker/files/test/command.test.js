import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';

const pages = { '/': '<a href="/a">A</a>', '/a': '<a href="/gone">G</a>', '/fine': '<p>x</p>' };
let waiting;
const arrived = new Promise((resolve) => (waiting = resolve));
const server = createServer((request, response) => {
  // Never answered.
  if (request.url === '/slow') return waiting();
  const page = pages[request.url];
  response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => {
  server.close();
  server.closeAllConnections();
});
const origin = 'http://127.0.0.1:' + server.address().port;

function start(...args) {
  const entry = join(import.meta.dirname, '../src/index.js');
  const child = spawn(process.execPath, [entry, ...args]);
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  return { child, ended: once(child, 'close').then(([code]) => ({ code, out, errors })) };
}

test('ends with 1 and says where links are broken', async () => {
  const { code, out } = await start(origin + '/').ended;
  assert.equal(code, 1);
  assert.match(out, new RegExp(origin + '/a\n  broken   ' + origin + '/gone  Status 404'));
  assert.match(out, /3 pages, 2 links, 1 broken, 0 unclear\./);
});

test('prints JSON alone', async () => {
  const { code, out, errors } = await start(origin + '/', '--json').ended;
  assert.deepEqual([code, errors], [1, '']);
  const [problem] = JSON.parse(out).broken;
  assert.deepEqual(problem, {
    page: origin + '/a',
    url: origin + '/gone',
    problem: 'Status 404',
    status: 404,
  });
});

test('ends with 0 if all links work, and with 1 where nothing answers', async () => {
  assert.equal((await start(origin + '/fine').ended).code, 0);
  assert.equal((await start('http://127.0.0.1:1/').ended).code, 1);
});

for (const args of [['--nonsense'], ['--max', '0'], ['a', 'b'], ['file:///etc/passwd'], ['']]) {
  test('ends with 2 when it is called with ' + JSON.stringify(args), async () => {
    const { code, errors } = await start(...args).ended;
    assert.equal(code, 2);
    assert.match(errors, /Usage/);
  });
}

test('shows its help, and ends when it is told to', async () => {
  assert.equal((await start('--help').ended).code, 0);
  const { child, ended } = start(origin + '/slow');
  await arrived;
  child.kill('SIGTERM');
  assert.equal((await ended).code, 130);
});
