import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedAddress, openFeed, whatIsNew } from '../src/feeds.js';

const rss =
  '<rss version="2.0"><channel><title>News</title><item><title>A</title></item></channel></rss>';
const page =
  '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>';
const lookup = async () => [{ address: '93.184.215.14' }];
const fetch = async (url) => ({ status: 200, text: url.endsWith('/rss') ? rss : page });

test('a page names its feed, and well-known sites have it at fixed places', async () => {
  const feed = await openFeed('https://blog.example/posts', { fetch, lookup });
  assert.equal(feed.url, 'https://blog.example/rss');
  assert.equal(feed.items[0].title, 'A');
  assert.equal(
    feedAddress('https://www.youtube.com/channel/UC1'),
    'https://www.youtube.com/feeds/videos.xml?channel_id=UC1',
  );
  assert.equal(feedAddress('reddit.com/r/node/'), 'https://www.reddit.com/r/node/new/.rss');
  assert.equal(feedAddress('https://github.com/a/b'), 'https://github.com/a/b/releases.atom');
});

test('an address of a member leads into no private network', async () => {
  await assert.rejects(openFeed('http://127.0.0.1/rss', { fetch }), /private/);
  assert.equal((await openFeed('http://127.0.0.1/rss', { fetch, isTrusted: true })).title, 'News');
});

test('what is new comes once, the oldest first', () => {
  const items = ['c', 'b', 'a'].map((id) => ({ id }));
  const { fresh, known } = whatIsNew(['a'], items);
  assert.deepEqual(fresh, [{ id: 'b' }, { id: 'c' }]);
  assert.deepEqual(whatIsNew(known, items).fresh, []);
});
