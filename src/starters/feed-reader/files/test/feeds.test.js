import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openApp } from '../src/app.js';
import { readFeed } from '../src/read-feed.js';
import { serve } from './call.js';

const dir = await mkdtemp(join(tmpdir(), 'feeds-'));
after(() => rm(dir, { recursive: true, force: true }));

const item = (id, title = 'Title ' + id) =>
  `<item><guid>${id}</guid><title>${title}</title><link>https://news.example/${id}</link><pubDate>Thu, 0${id} Jan 2026 10:00:00 GMT</pubDate></item>`;
const rss = (...items) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry><id>urn:1</id><title type="html">A &amp;amp; B</title><link rel="alternate" href="/a"/><updated>2026-01-05T10:00:00Z</updated><summary>Short</summary></entry></feed>';

let files = 0;
/** A reader of a web of its own; what is not in `web` is not there. */
async function start(
  web,
  { file = join(dir, (files += 1) + '.json'), feeds = Object.keys(web) } = {},
) {
  const asked = [];
  const app = await openApp({
    file,
    feeds,
    everySeconds: 0,
    lookup: async (host) => [{ address: host === 'inside.example' ? '10.0.0.7' : '93.184.216.34' }],
    async fetch(url) {
      asked.push(url);
      if (web[url] instanceof Error) throw web[url];
      return { url, status: url in web ? 200 : 404, text: web[url] ?? '', type: 'application/xml' };
    },
  });
  const served = await serve(app);
  after(served.close);
  const titles = async (query = '') =>
    (await served.call('GET', '/api/items' + query)).body.map(({ title }) => title);
  return { ...served, app, asked, file, titles };
}

test('reads RSS and Atom, the newest first, and nothing twice', async () => {
  const web = {
    'https://news.example/rss': rss(item(1), item(2)),
    'https://blog.example/atom': atom,
  };
  const { app, titles, call } = await start(web);
  await app.reader.refresh();
  assert.deepEqual(await titles(), ['A & B', 'Title 2', 'Title 1']);
  web['https://news.example/rss'] = rss(item(2), item(3, 'Three'));
  await app.reader.refresh();
  assert.deepEqual(await titles(), ['A & B', 'Three', 'Title 2', 'Title 1']);
  const { body } = await call('GET', '/api/items');
  assert.equal(body[0].link, 'https://blog.example/a');
});

test('keeps what was read, also when it is started again', async () => {
  const web = { 'https://news.example/rss': rss(item(1), item(2)) };
  const first = await start(web);
  await first.app.reader.refresh();
  const [{ id }] = (await first.call('GET', '/api/items')).body;
  assert.equal((await first.call('POST', `/api/items/${id}/read`, {})).body.isRead, true);
  assert.deepEqual(await first.titles('?unread=true'), ['Title 1']);
  await first.close();
  const again = await start(web, { file: first.file });
  await again.app.reader.refresh();
  assert.deepEqual(await again.titles('?unread=true'), ['Title 1']);
  await again.call('POST', `/api/items/${id}/read`, { isRead: false });
  assert.equal((await again.titles('?unread=true')).length, 2);
  assert.equal((await again.call('POST', '/api/read-all', {})).status, 204);
  assert.deepEqual(await again.titles('?unread=true'), []);
});

test('adds feeds and removes them with their items', async () => {
  const web = { 'https://news.example/rss': rss(item(1)) };
  const { call, titles } = await start(web, { feeds: [] });
  const { status, body } = await call('POST', '/api/feeds', { url: 'https://news.example/rss#x' });
  assert.deepEqual([status, body.title], [201, 'News']);
  assert.deepEqual(await titles('?feed=' + body.id), ['Title 1']);
  assert.equal((await call('DELETE', '/api/feeds/' + body.id)).status, 204);
  assert.equal((await call('DELETE', '/api/feeds/' + body.id)).status, 404);
  assert.deepEqual(await titles(), []);
});

test('a feed that fails says why, and keeps its items', async () => {
  const url = 'https://news.example/rss';
  const web = { [url]: rss(item(1)) };
  const { app, call, titles } = await start(web);
  await app.reader.refresh();
  for (const [broken, error] of [
    [new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }), /ENOTFOUND/],
    ['<html>no feed</html>', /no RSS/],
  ]) {
    web[url] = broken;
    await app.reader.refresh();
    assert.match((await call('GET', '/api/feeds')).body[0].error, error);
    assert.deepEqual(await titles(), ['Title 1']);
  }
});

for (const [what, body, status] of [
  ['a script', { url: 'javascript:alert(1)' }, 400],
  ['a file', { url: 'file:///etc/passwd' }, 400],
  ['a password', { url: 'https://ada:secret@news.example/' }, 400],
  ['a machine of the network', { url: 'http://inside.example/admin' }, 422],
  ['this machine', { url: 'http://127.0.0.1:3000/' }, 422],
  ['the address of a cloud', { url: 'http://169.254.169.254/latest/meta-data' }, 422],
  ['what is not there', { url: 'https://news.example/gone' }, 422],
  ['no address', { url: 7 }, 400],
  ['a form', 'url=https://news.example', 415],
]) {
  test('refuses ' + what + ' as a feed', async () => {
    const { call, asked } = await start({});
    assert.equal((await call('POST', '/api/feeds', body)).status, status);
    assert.deepEqual((await call('GET', '/api/feeds')).body, []);
    assert.ok(asked.every((url) => url === 'https://news.example/gone'));
  });
}

test('whatever a feed says is plain text, and leads to web pages alone', () => {
  const hostile = rss(
    `<item><guid>1</guid><title><![CDATA[<script>alert(1)</script><b>Bold</b> &lt;i&gt;]]></title><link>javascript:alert(1)</link><description>&lt;img src=x onerror=alert(1)&gt;Text&lt;style&gt;*{}&lt;/style&gt;</description></item>`,
    '<item><title></title></item>',
    '<item><guid>__proto__</guid><title>Proto</title></item>',
  );
  const { items } = readFeed(hostile, 'https://news.example/rss');
  assert.deepEqual(
    items.map(({ title, link, summary }) => [title, link, summary]),
    [
      ['Bold <i>', '', 'Text'],
      ['Proto', '', ''],
    ],
  );
});

test('entities that name each other do not grow', () => {
  const bomb =
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>' +
    rss('<item><guid>1</guid><title>&b;&f; x</title></item>');
  const [{ title }] = readFeed(bomb, 'https://news.example/rss').items;
  assert.doesNotMatch(title, /aaaa|root:/);
  const many = readFeed(
    rss(...Array.from({ length: 1000 }, (_, index) => item(index))),
    'https://news.example/',
  );
  assert.equal(many.items.length, 200);
});

test('serves its page, and answers 404 for items that nobody has', async () => {
  const { call } = await start({});
  const page = await call('GET', '/');
  assert.match(page.headers.get('content-security-policy'), /default-src 'self'/);
  for (const id of ['__proto__', 'constructor', 'x']) {
    assert.equal((await call('POST', `/api/items/${id}/read`, {})).status, 404);
  }
  assert.equal((await call('POST', '/api/items/x/read', { isRead: 'yes' })).status, 400);
});
