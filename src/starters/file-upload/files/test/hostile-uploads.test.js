import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { cleanName } from '../src/file-rules.js';
import { settings } from '../src/settings.js';
import { formOf, keyed, startServer } from './uploads.js';

for (const [given, shown] of [
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\system.ini', 'system.ini'],
  ['..', 'file'],
  ['', 'file'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['a\u0000b\r\nc.txt', 'abc.txt'],
  ['x'.repeat(300) + '.pdf', 'x'.repeat(146) + '.pdf'],
  ['<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
]) {
  test('shows ' + JSON.stringify(given.slice(0, 40)) + ' without what deceives', () => {
    assert.equal(cleanName(given), shown);
  });
}

test('a name never becomes a path', async () => {
  const { upload, onDisk, dir } = await startServer();
  const { body } = await upload([['../../../escaped.txt', 'x']]);
  assert.equal(body.files[0].name, 'escaped.txt');
  assert.deepEqual(await onDisk(), [body.files[0].id]);
  assert.ok(dir.endsWith('files'));
});

for (const path of [
  '..%2f..%2fpackage.json',
  '%2e%2e%2ffiles.json',
  '__proto__',
  '',
  '..%2ffiles.json',
]) {
  test('gives nothing for ' + path, async () => {
    const { call } = await startServer();
    assert.ok(
      [404, 405].includes((await call('GET', settings.paths.read.replace(':id', path))).status),
    );
  });
}

test('a page that was uploaded is never shown as one', async () => {
  const { upload, call, remove } = await startServer();
  const page = '<!doctype html><script>alert(1)</script>';
  for (const name of ['page.html', 'page.svg', 'page.xhtml', 'page.js', 'page', 'page.pdf']) {
    const { body } = await upload([[name, page]]);
    const { headers } = await call('GET', body.files[0].path);
    assert.equal(headers.get('content-type'), 'application/octet-stream');
    assert.match(headers.get('content-disposition'), /^attachment;/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy'), /sandbox/);
    await remove(body.files[0].id);
  }
  const { body } = await upload([['page.png', page]]);
  const { headers } = await call('GET', body.files[0].path);
  assert.equal(headers.get('content-type'), 'image/png');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});

test('a name cannot add a header', async () => {
  const { upload, call } = await startServer();
  const { body } = await upload([['a\\"; x=\\"y.txt', 'x']]);
  const { headers } = await call('GET', body.files[0].path);
  assert.doesNotMatch(headers.get('content-disposition'), /"; x="/);
});

for (const [what, files, status] of [
  [
    'all files when one is too large',
    [
      ['a.bin', 'x'],
      ['b.bin', 'x'.repeat(1001)],
    ],
    413,
  ],
  ['a file that is too large', [['a.bin', 'x'.repeat(1001)]], 413],
  [
    'many files at once',
    [
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ],
    413,
  ],
  ['a body that is far too large', [['a.bin', 'x'.repeat(200_000)]], 413],
  ['a form without a file', [], 400],
]) {
  test('refuses ' + what + ', and keeps nothing of it', async () => {
    const { upload, onDisk, list } = await startServer();
    const answer = await upload(files);
    assert.equal(answer.status, status);
    assert.ok(answer.body.error);
    assert.deepEqual((await list()).body, []);
    assert.deepEqual(await onDisk(), []);
  });
}

test('a file of exactly the largest size is taken', async () => {
  const { upload } = await startServer();
  assert.equal((await upload([['a.bin', 'x'.repeat(1000)]])).status, 201);
});

test('refuses files when there is no more room', async () => {
  const { upload, onDisk } = await startServer({ maxTotalBytes: 1500 });
  assert.equal((await upload([['a', 'x'.repeat(1000)]])).status, 201);
  assert.equal((await upload([['b', 'x'.repeat(1000)]])).status, 507);
  assert.equal((await upload([['c', 'x'.repeat(500)]])).status, 201);
  assert.equal((await onDisk()).length, 2);
  const few = await startServer({ maxFiles: 1 });
  assert.equal((await few.upload([['a', '1']])).status, 201);
  assert.equal((await few.upload([['b', '2']])).status, 507);
});

test('takes only the types of its list, by name and by content', async () => {
  const { upload } = await startServer({ types: ['png', 'pdf'] });
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
  assert.equal((await upload([['a.PNG', png]])).status, 201);
  assert.equal((await upload([['a.png.html', png]])).status, 415);
  assert.equal((await upload([['a', png]])).status, 415);
  assert.equal((await upload([['a.png', '<script>alert(1)</script>']])).status, 415);
  assert.equal((await upload([['a.pdf', '%PDF-1.7']])).status, 201);
  assert.equal((await upload([['a.pdf', '']])).status, 415);
});

test(
  'a large file of a wrong type is refused, and the sender hears of it',
  { timeout: 20_000 },
  async () => {
    const { upload, onDisk } = await startServer({ types: ['pdf'], maxFileBytes: 5_000_000 });
    assert.equal((await upload([['a.exe', 'x'.repeat(4_000_000)]])).status, 415);
    assert.equal((await upload([['a.pdf', 'x'.repeat(4_000_000)]])).status, 507);
    assert.deepEqual(await onDisk(), []);
  },
);

test('refuses what comes from the page of another site', async () => {
  const { upload } = await startServer();
  const answer = await upload([['a', 'x']], { 'sec-fetch-site': 'cross-site' });
  assert.equal(answer.status, 403);
  assert.equal((await upload([['a', 'x']], { 'sec-fetch-site': 'same-origin' })).status, 201);
});

for (const [what, type, body, status] of [
  ['JSON', 'application/json', '{}', 415],
  ['no boundary', 'multipart/form-data', 'x', 415],
  ['an empty boundary', 'multipart/form-data; boundary=', 'x', 400],
  [
    'a form that ends in the middle',
    formOf([]).type,
    formOf([['a', 'x']]).body.subarray(0, -20),
    400,
  ],
  [
    'a file without content',
    formOf([]).type,
    '--x-boundary-x\r\ncontent-disposition: form-data; name="file"; filename="a"',
    400,
  ],
  ['no form at all', formOf([]).type, 'nothing', 400],
]) {
  test('refuses ' + what, async () => {
    const { call, onDisk } = await startServer();
    const answer = await call('POST', settings.paths.add, body, { 'content-type': type, ...keyed });
    assert.equal(answer.status, status);
    assert.deepEqual(await onDisk(), []);
  });
}

test(
  'an upload that breaks off leaves nothing, and the server goes on',
  { timeout: 20_000 },
  async () => {
    const { origin, call, upload, onDisk, list } = await startServer();
    const { type, body } = formOf([['a', 'x'.repeat(900)]]);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST ${settings.paths.add} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n${Object.entries(
        keyed,
      )
        .map(([name, value]) => name + ': ' + value + '\r\n')
        .join('')}\r\n`,
    );
    socket.write(body.subarray(0, 500));
    // The answer to this comes after what was sent before it.
    await call('GET', '/health');
    socket.destroy();
    await once(socket, 'close');
    assert.equal((await upload([['b', 'x']])).status, 201);
    while ((await onDisk()).length > 1) await call('GET', '/health');
    assert.equal((await list()).body.length, 1);
  },
);

test('one address uploads only so often', async () => {
  const { upload } = await startServer({ uploads: { count: 1, seconds: 60 } });
  assert.equal((await upload([['a', 'x']])).status, 201);
  assert.equal((await upload([['a', 'x']])).status, 429);
});
