import { join } from 'node:path';
import { HttpError, createLimiter, readJson } from './http.js';
import { openPages } from './pages.js';
import { createReader } from './reader.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

/** The reader. Its feeds and items are in `file`; with 0 seconds it reads them only when it is asked to. */
export async function openApp({
  file = dataFile('feeds.json'),
  everySeconds = settings.everySeconds,
  feeds = settings.feeds,
  ...tools
} = {}) {
  const store = await openStore(file, { feeds: [], items: {} });
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const reader = createReader(store, tools);
  const limit = createLimiter(20, 60_000);
  // Only at the first start: a feed that was removed on the page does not come back.
  if (store.value.feeds.length === 0) for (const url of feeds) await reader.add(url, true);
  const refresh = () => reader.refresh().catch(console.error);
  const timer = everySeconds > 0 ? setInterval(refresh, everySeconds * 1000).unref() : undefined;
  if (timer) refresh();

  async function add(request) {
    limit(request.ip);
    return { status: 201, body: await reader.subscribe(readJson(request).url) };
  }

  async function refreshNow(request) {
    limit(request.ip);
    readJson(request);
    await reader.refresh();
    return { body: reader.feeds() };
  }

  async function mark(request) {
    const { isRead = true } = readJson(request);
    if (typeof isRead !== 'boolean') throw new HttpError(400, 'Send "isRead": true or false.');
    return { body: await reader.mark(request.params.id, isRead) };
  }

  async function markAll(request) {
    const { feed } = readJson(request);
    await reader.markAll(typeof feed === 'string' && feed !== '' ? feed : undefined);
    return { status: 204 };
  }

  function items({ query }) {
    const isUnread = query.get('unread') === 'true';
    return { body: reader.items({ feed: query.get('feed') || undefined, isUnread }) };
  }

  async function remove({ params }) {
    await reader.remove(params.id);
    return { status: 204 };
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/api/feeds', () => ({ body: reader.feeds() })],
      ['POST', '/api/feeds', add],
      ['DELETE', '/api/feeds/:id', remove],
      ['GET', '/api/items', items],
      ['POST', '/api/items/:id/read', mark],
      ['POST', '/api/read-all', markAll],
      ['POST', '/api/refresh', refreshNow],
      ['GET', '/*', pages],
    ]),
    reader,
    async close() {
      clearInterval(timer);
      await reader.close();
    },
  };
}
