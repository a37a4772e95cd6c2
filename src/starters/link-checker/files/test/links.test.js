import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkLinks } from '../src/check-links.js';
import { findLinks } from '../src/find-links.js';
import { folderPlace } from '../src/folder-place.js';
import { textReport } from '../src/report.js';
import { runAll } from '../src/run-all.js';
import { webPlace } from '../src/web-place.js';

const site = 'https://site.example';
const options = { timeoutMs: 5000, userAgent: 'test' };

/** A web of pages: a text is a page, a number a status, { to } a redirect, an error is thrown. */
async function check(pages, { start = site + '/', ...rest } = {}) {
  const asked = [];
  const place = webPlace(start, {
    ...options,
    lookup: async (host) => [{ address: host.startsWith('inside') ? '10.0.0.7' : '93.184.216.34' }],
    async fetch(url, { method }) {
      asked.push(method + ' ' + url.replace(site, ''));
      const page = pages[url.replace(site, '')] ?? 404;
      if (page instanceof Error) throw page;
      if (page.to)
        return new Response(null, { status: page.status ?? 302, headers: { location: page.to } });
      if (typeof page === 'number') return new Response(null, { status: page });
      return new Response(method === 'HEAD' ? null : page, {
        headers: { 'content-type': 'text/html' },
      });
    },
  });
  const report = await checkLinks(place, { concurrency: 4, maxPages: 100, ...rest });
  return { ...report, asked, urls: report.broken.map(({ url }) => url.replace(site, '')) };
}

test('follows links no further than it is told, and tries the last ones', async () => {
  const site = {
    '/': '<a href="/a">A</a>',
    '/a': '<a href="/b">B</a>',
    '/b': '<a href="/c">C</a>',
  };
  assert.deepEqual((await check(site, { maxDepth: 1 })).urls, []);
  assert.deepEqual((await check(site, { maxDepth: 2 })).urls, ['/c']);
});

test('follows the links of the site, tries those of others, and names the page of each problem', async () => {
  const { broken, pages, links, asked } = await check({
    '/': '<a href="a?x=1&amp;y=2">A</a> <a href="/gone">G</a> <img src="b.png"> <a href="https://other.example/">O</a>',
    '/a?x=1&y=2':
      '<a href="/">Home</a> <a href="/gone">G</a> <a href="https://other.example/gone">X</a>',
    '/b.png': 'picture',
    'https://other.example/': '<a href="/never-read">N</a>',
  });
  assert.deepEqual(
    broken.map(({ page, url, status }) => [page.replace(site, ''), url.replace(site, ''), status]),
    [
      ['/', '/gone', 404],
      ['/a?x=1&y=2', '/gone', 404],
      ['/a?x=1&y=2', 'https://other.example/gone', 404],
    ],
  );
  assert.deepEqual([pages, links], [4, 7]);
  assert.equal(asked.filter((one) => one.endsWith('/gone')).length, 3);
  assert.ok(!asked.join().includes('never-read'));
});

test('follows redirects, and says where they never end', async () => {
  const { urls, asked } = await check({
    '/': '<a href="/old">1</a><a href="/round">2</a><a href="/out">3</a><a href="/odd">4</a>',
    '/old': { to: '/new', status: 301 },
    '/new': '<a href="sub/x">X</a>',
    '/sub/x': 'x',
    '/round': { to: '/round' },
    '/out': { to: 'https://other.example/page' },
    'https://other.example/page': '<a href="/not-ours">N</a>',
    '/odd': { to: 'javascript:alert(1)' },
  });
  assert.deepEqual(urls, ['/round', '/odd']);
  assert.ok(asked.includes('GET /sub/x'));
  assert.ok(!asked.join().includes('not-ours'));
});

test('checks anchors', async () => {
  const { urls } = await check({
    '/': '<a href="#top">T</a><a href="#here">H</a><h2 id="here">H</h2><a href="/a#there">A</a><a href="/a#lost">L</a><a href="/a#%C3%BC">U</a>',
    '/a': '<p id="there"></p><a name="ü"></a>',
  });
  assert.deepEqual(urls, ['/a#lost']);
});

test('what other servers refuse to programs is unclear, and not broken', async () => {
  const { broken, unclear, asked } = await check({
    '/': '<a href="https://a.example/">A</a><a href="https://b.example/">B</a><a href="https://c.example/">C</a>',
    'https://a.example/': 403,
    'https://b.example/': 500,
    'https://c.example/': new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }),
  });
  assert.deepEqual(
    unclear.map(({ url }) => url),
    ['https://a.example/'],
  );
  assert.deepEqual(
    broken.map(({ problem }) => problem),
    ['Status 500', 'There is no such host'],
  );
  assert.ok(asked.includes('HEAD https://b.example/') && asked.includes('GET https://b.example/'));
});

test('ends at its limit of pages, leaves out what it is told to, and stays within the site', async () => {
  const pages = { '/': '<a href="/1">1</a><a href="/2">2</a>', '/1': 'x', '/2': 'x' };
  const { isCut, urls } = await check(pages, { maxPages: 2 });
  assert.deepEqual([isCut, urls], [true, []]);
  const links = { '/': '<a href="/skip/1">1</a><a href="https://other.example/gone">2</a>' };
  assert.deepEqual((await check(links, { ignore: ['/skip/'], isInternal: true })).urls, []);
});

test('asks for no more at a time than it is told', async () => {
  let running = 0;
  let most = 0;
  const queue = runAll(3);
  for (let index = 0; index < 20; index += 1) {
    queue.add(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
    });
  }
  await queue.done();
  assert.equal(most, 3);
  const controller = new AbortController();
  const stopped = runAll(1, controller.signal);
  let done = 0;
  for (let index = 0; index < 5; index += 1) {
    stopped.add(async () => {
      done += 1;
      controller.abort();
    });
  }
  await stopped.done();
  assert.equal(done, 1);
});

test('a site cannot send it to machines of a private network', async () => {
  const hosts = [
    '127.0.0.1',
    'inside.example',
    '169.254.169.254',
    '[::1]',
    '[::ffff:7f00:1]',
    '2130706433',
    '192.168.1.1',
  ];
  const { asked, broken, unclear } = await check({
    '/':
      hosts.map((host) => `<a href="http://${host}/admin">x</a>`).join('') + '<a href="/to">R</a>',
    '/to': { to: 'http://10.0.0.1/reboot' },
  });
  assert.deepEqual(asked, ['GET /', 'GET /to']);
  assert.equal(broken.length, 0);
  assert.equal(unclear.length, hosts.length + 1);
});

test('nothing of a page is run, and nothing of it moves the cursor', async () => {
  const { links } = findLinks(
    '<script>document.write("<a href=/written>")</script><!-- <a href="/comment"> --><a href="javascript:alert(1)">x</a><a href="data:text/html,x">y</a><img srcset="/a.png 1x, /b.png 2x"><link rel="preconnect" href="https://x.example">',
  );
  assert.deepEqual(links, ['javascript:alert(1)', 'data:text/html,x', '/a.png', '/b.png']);
  const report = await check({
    '/': '<a href="mailto:a@b.example">M</a><a href="tel:1">T</a><a href="http://[\u001b[2J">x</a><a href="/\u001b[31m">R</a>',
  });
  const text = textReport(report, { maxPages: 1 });
  assert.doesNotMatch(text, /\u001b/);
  assert.equal(report.broken.length, 2);
});

const dir = await mkdtemp(join(tmpdir(), 'links-'));
after(() => rm(dir, { recursive: true, force: true }));

test('checks the HTML and Markdown of a folder, and nothing outside of it', async () => {
  for (const [path, text] of Object.entries({
    'README.md':
      '# My Title!\n\n## Twice\n\n## Twice\n\n[a](docs/a.md#über-uns) [b](docs/lost.md) [c](#my-title) [d](#twice-1) [e](#none) [f](docs) ![g](docs/pic.png)\n\n`[no](link.md)`',
    'docs/a.md':
      '## Über uns\n\n[up](../README.md) [out](../../../etc/passwd) <a href="../index.html">H</a> [site](/index.html)',
    'docs/pic.png': '',
    'index.html':
      '<a href="docs/a.md">A</a><a href="docs/%61.md">A</a><a href="%2e%2e/%2e%2e/etc/passwd">P</a><a href="nope.html">N</a>',
    'node_modules/x/README.md': '[never](read.md)',
  })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const place = await folderPlace(dir, options);
  const { broken, pages } = await checkLinks(place, {
    concurrency: 2,
    maxPages: 100,
    isInternal: true,
  });
  assert.deepEqual(broken.map(({ url }) => url.replace('folder:///', '')).sort(), [
    'README.md#none',
    'docs/lost.md',
    'etc/passwd',
    'etc/passwd',
    'nope.html',
  ]);
  assert.ok(pages >= 3);
});
