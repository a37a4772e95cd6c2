import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openApp } from '../src/app.js';
import { isOver } from '../src/links.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

let dir;
let served;

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'links-'));
  served = await serve(
    await openApp({
      file: join(dir, 'links.json'),
      linksPerMinute: 1000,
      adminPassword: 'open sesame',
    }),
  );
});
after(async () => {
  await served.close();
  await rm(dir, { recursive: true, force: true });
});

test('shortens an address and leads to it', async () => {
  const made = await served.call('POST', settings.paths.create, {
    url: 'https://example.com/a?b=c',
  });
  assert.equal(made.status, 201);
  const followed = await served.call('GET', made.body.path);
  assert.equal(followed.status, 302);
  assert.equal(followed.headers.get('location'), 'https://example.com/a?b=c');
  const { body } = await served.call('GET', settings.paths.stats.replace(':code', made.body.code));
  assert.equal(body.visits, 1);
  assert.deepEqual(Object.values(body.perDay), [1]);
  const again = await served.call('POST', settings.paths.create, {
    url: 'https://example.com/a?b=c',
  });
  assert.deepEqual([again.status, again.body.code], [200, made.body.code]);
});

test('takes a code, and gives it to one address alone', async () => {
  const wanted = { url: 'https://example.com/', code: 'my-link' };
  assert.equal((await served.call('POST', settings.paths.create, wanted)).status, 201);
  const other = { url: 'https://example.org/', code: 'my-link' };
  assert.equal((await served.call('POST', settings.paths.create, other)).status, 409);
});

for (const [what, body, status] of [
  ['a script', { url: 'javascript:alert(1)' }, 400],
  ['a file', { url: 'file:///etc/passwd' }, 400],
  ['a password', { url: 'https://ada:secret@example.com' }, 400],
  ['no address', { url: 7 }, 400],
  ['a code that is a path', { url: 'https://example.com', code: '../x' }, 400],
  ['a code that is taken by the API', { url: 'https://example.com', code: 'health' }, 400],
  ['a code that is a page', { url: 'https://example.com', code: 'Admin' }, 400],
  ['days that are none', { url: 'https://example.com', days: -1 }, 400],
  ['a list', [], 400],
  ['a form', 'url=https://example.com', 415],
]) {
  test('refuses ' + what, async () => {
    const answer = await served.call('POST', settings.paths.create, body);
    assert.equal(answer.status, status);
    assert.ok(answer.body.error);
  });
}

test('answers 404 and 405', async () => {
  assert.equal((await served.call('GET', '/no-such-code')).status, 404);
  assert.equal((await served.call('GET', '/__proto__')).status, 404);
  assert.equal((await served.call('GET', '/api/links/constructor')).status, 404);
  assert.equal((await served.call('DELETE', settings.paths.create)).status, 405);
});

test('keeps its links when it is started again', async () => {
  const again = await serve(await openApp({ file: join(dir, 'links.json'), linksPerMinute: 1000 }));
  const { status } = await again.call('GET', '/my-link');
  await again.close();
  assert.equal(status, 302);
});

test('serves its page', async () => {
  const page = await served.call('GET', '/');
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-security-policy'), /default-src 'self'/);
});

test('a link is over after its days, and never without a number of them', () => {
  const link = { createdAt: '2026-01-01T00:00:00.000Z' };
  const later = Date.parse('2026-01-03T00:00:00.000Z');
  assert.ok(isOver(link, later, 1));
  assert.ok(!isOver(link, later, 2));
  assert.ok(!isOver(link, later, 0));
});

test('a link may have days of its own, and 0 for ever', async () => {
  const link = { createdAt: '2026-01-01T00:00:00.000Z', days: 0 };
  assert.ok(!isOver(link, Date.parse('2036-01-01T00:00:00.000Z'), 30));
  const made = await served.call('POST', settings.paths.create, {
    url: 'https://example.com/own',
    days: 3,
  });
  assert.deepEqual([made.status, made.body.days], [201, 3]);
});

test('shows and deletes links with the password alone', async () => {
  const { body } = await served.call('POST', settings.paths.create, {
    url: 'https://example.com/gone',
  });
  const path = '/api/admin/links';
  const headers = { 'x-admin-password': 'open sesame' };
  assert.equal((await served.call('GET', path)).status, 401);
  assert.equal((await served.call('DELETE', path + '/' + body.code)).status, 401);
  const all = await served.call('GET', path, undefined, headers);
  assert.ok(all.body.some(({ code }) => code === body.code));
  const removed = await served.call('DELETE', path + '/' + body.code, undefined, headers);
  assert.equal(removed.status, 204);
  assert.equal((await served.call('GET', '/' + body.code)).status, 404);
});

test('the page shows how often links are followed', async () => {
  const page = await served.call('GET', '/');
  assert.equal(page.status, 200);
  assert.match(String(page.body), new RegExp('data-stats="' + settings.paths.stats.slice(1)));
});
