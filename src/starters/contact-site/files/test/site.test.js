import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

const good = { name: 'Ada', email: 'ada@example.com', message: 'Hello,\nworld' };
let dir;
let served;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'site-'));
  served = await serve(await openApp({ file: join(dir, 'messages.jsonl') }));
});
afterEach(async () => {
  await served.close();
  await rm(dir, { recursive: true, force: true });
});

const kept = () => readFile(join(dir, 'messages.jsonl'), 'utf8').catch(() => '');

test('serves its pages with security headers, and 304 to who has them', async () => {
  const page = await served.call('GET', '/');
  assert.equal(page.status, 200);
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  assert.match(page.headers.get('content-security-policy'), /default-src 'self'/);
  const headers = { 'if-none-match': page.headers.get('etag') };
  assert.equal((await served.call('GET', '/', undefined, headers)).status, 304);
  assert.equal((await served.call('HEAD', '/')).status, 200);
});

test('serves nothing but its pages', async () => {
  for (const path of ['/nothing', '/package.json', '/..%2fpackage.json', '/%2e%2e/src/app.js']) {
    assert.equal((await served.call('GET', path)).status, 404, path);
  }
});

test('keeps a message, sent as JSON or as a form', async () => {
  const sent = await served.call('POST', '/api/contact', good);
  assert.deepEqual([sent.status, sent.body.message], [201, settings.texts.thanks]);
  const form = new URLSearchParams(good).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const posted = await served.call('POST', '/api/contact', form, headers);
  assert.deepEqual([posted.status, posted.headers.get('location')], [303, '/thanks']);
  const lines = (await kept()).trim().split('\n');
  assert.equal(lines.length, 2);
  assert.equal(JSON.parse(lines[0]).message, 'Hello,\nworld');
});

for (const [field, value] of [
  ['name', ''],
  ['name', 7],
  ['email', 'ada'],
  ['email', 'ada@example.com\nbcc: all@example.com'],
  ['message', ' '],
  ['message', 'x'.repeat(5001)],
]) {
  test('refuses ' + field + ' ' + JSON.stringify(value).slice(0, 50), async () => {
    const { status, body } = await served.call('POST', '/api/contact', { ...good, [field]: value });
    assert.equal(status, 400);
    assert.deepEqual(Object.keys(body.fields), [field]);
    assert.equal(await kept(), '');
  });
}

test('drops what a program sends, and says nothing of it', async () => {
  const { status } = await served.call('POST', '/api/contact', { ...good, website: 'spam' });
  assert.equal(status, 201);
  assert.equal(await kept(), '');
});

test('takes five messages of one address, then no more for a while', async () => {
  const statuses = [];
  for (let number = 1; number <= 6; number += 1) {
    statuses.push((await served.call('POST', '/api/contact', good)).status);
  }
  assert.deepEqual(statuses, [201, 201, 201, 201, 201, 429]);
});

test('refuses other methods and other bodies', async () => {
  assert.equal((await served.call('GET', '/api/contact')).status >= 404, true);
  assert.equal((await served.call('POST', '/api/contact', 'hello')).status, 415);
  assert.equal(
    (await served.call('POST', '/api/contact', { ...good, message: 'x'.repeat(200_000) })).status,
    413,
  );
});
