import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, select } from '../src/extract.js';
import { csvOf } from '../src/output.js';
import { scrape } from '../src/scrape.js';

const site = 'https://example.com';
const pages = {
  '/robots.txt': 'User-agent: *\nDisallow: /private\nCrawl-delay: 2',
  '/': '<title>Home &amp; more</title><a href="/a#top">A</a> <a href="https://other.example/">O</a> <a href="/private">P</a>',
  '/a': '<h1>A</h1><a href="/">Home</a><a href="/b?x=1&amp;y=2">B</a><a href="javascript:alert(1)">J</a>',
  '/b?x=1&y=2': '<h1>B</h1>',
};

async function run(options = {}) {
  const asked = [];
  const waits = [];
  const fetch = async (url) => {
    const path = url.replace(site, '');
    asked.push(path);
    const text = pages[path];
    return { url, status: text === undefined ? 404 : 200, text: text ?? '', type: 'text/html' };
  };
  const found = [];
  const steps = scrape(site + '/', {
    robot: 'me',
    userAgent: 'me',
    maxPages: 10,
    delayMs: 100,
    fields: ['title'],
    fetch,
    wait: async (ms) => waits.push(ms),
    log: { error() {} },
    ...options,
  });
  for await (const page of steps) found.push(page);
  return { asked, waits, found };
}

test('follows the links of the site, and nothing that robots.txt forbids', async () => {
  const { asked, found } = await run();
  assert.deepEqual(asked, ['/robots.txt', '/', '/a', '/b?x=1&y=2']);
  assert.deepEqual(
    found.map(({ title }) => title),
    ['Home & more', 'A', 'B'],
  );
});

test('asks again for a page that fails, and gives up in the end', async () => {
  let failures = 0;
  const flaky = async (url) => {
    if (url.endsWith('/robots.txt')) return { url, status: 404, text: '', type: '' };
    failures += 1;
    if (failures < 3) throw new Error('lost');
    return { url, status: 200, text: '<h1>Found</h1>', type: 'text/html' };
  };
  assert.equal((await run({ fetch: flaky, retries: 2 })).found[0].title, 'Found');
  failures = 0;
  assert.equal((await run({ fetch: flaky, retries: 1 })).found.length, 0);
});

test('reads ratings and whether a thing is in stock', () => {
  const html = '<p class="star-rating Three"></p><p>In stock (22 available)</p>';
  assert.deepEqual(extract(html, site, ['rating', 'stock']), { rating: 3, stock: 'yes' });
  assert.deepEqual(extract('<p>Sold out</p>', site, ['rating', 'stock']), {
    rating: '',
    stock: 'no',
  });
  assert.equal(extract('{"ratingValue": "4.5"}', site, ['rating']).rating, 4.5);
});

test('waits between requests as long as robots.txt asks', async () => {
  const { waits } = await run();
  assert.equal(waits.length, 2);
  assert.ok(waits.every((ms) => ms > 1500 && ms <= 2000));
});

test('ends at its limit, and when it is told to', async () => {
  assert.equal((await run({ maxPages: 2 })).found.length, 2);
  await assert.rejects(run({ signal: AbortSignal.abort() }));
});

test('reads nothing where robots.txt cannot be had', async () => {
  await assert.rejects(
    run({ fetch: async (url) => ({ url, status: 503, text: '', type: '' }) }),
    /nothing is/,
  );
});

test('reads what a page says, and runs nothing of it', () => {
  const html =
    '<!-- <h1>no</h1> --><script>"<h1>no</h1>"</script><h1>Caf&eacute; &#233; <b>x</b></h1><img src=/a.png>' +
    '<meta name="description" content="Fine &quot;things&quot;"><p>Only 9,99 € or $5.</p><p>Mail a@b.example</p>';
  const fields = ['headings', 'description', 'images', 'prices', 'emails'];
  assert.deepEqual(extract(html, site + '/', fields), {
    headings: ['Caf&eacute; é x'],
    description: 'Fine "things"',
    images: [site + '/a.png'],
    prices: ['9,99 €', '$5'],
    emails: ['a@b.example'],
  });
});

test('writes CSV that no spreadsheet takes for a formula', () => {
  assert.equal(
    csvOf([{ url: 'u', title: '=1+1', links: ['a', 'b,"c'] }], ['url', 'title', 'links']),
    'url,title,links\nu,\'=1+1,"a | b,""c"\n',
  );
});

test('reads what selectors find, elements within elements too', () => {
  const html =
    '<div class="card big"><div>One</div> two</div><p id=total>5</p><h2 class="other">No</h2>';
  assert.deepEqual(select(html, '.card'), ['One two']);
  assert.deepEqual(select(html, 'div.big'), ['One two']);
  assert.deepEqual(select(html, '#total'), ['5']);
  assert.deepEqual(select(html, 'h2'), ['No']);
  assert.deepEqual(select(html, '.nothing'), []);
});
