import { join } from 'node:path';
import { checkPassword } from './admin.js';
import { HttpError, createLimiter, readJson } from './http.js';
import { addLink, checkCode, checkDays, checkUrl, endOf, isOver, visit } from './links.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

/** The shortener. Its links lie in `file`. */
export async function openApp({
  file = dataFile('links.json'),
  linksPerMinute = settings.linksPerMinute,
  adminPassword = process.env.ADMIN_PASSWORD ?? '',
  now = Date.now,
} = {}) {
  const store = await openStore(file, {});
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const limit = createLimiter(linksPerMinute, 60_000, now);
  const limitTries = createLimiter(30, 60_000, now);

  async function create(request) {
    limit(request.ip);
    const fields = readJson(request);
    const url = checkUrl(fields.url);
    const code =
      fields.code === undefined || fields.code === '' ? undefined : checkCode(fields.code);
    const { link, isNew } = await store.update((links) =>
      addLink(links, {
        url,
        code,
        days: checkDays(fields.days, fields.expiresAt, now()),
        now: now(),
      }),
    );
    const path = '/' + link.code;
    return {
      status: isNew ? 201 : 200,
      headers: { location: path },
      body: { ...link, path, expiresAt: endOf(link) },
    };
  }

  function find(code) {
    if (!Object.hasOwn(store.value, code)) throw new HttpError(404, 'There is no such link.');
    const link = store.value[code];
    if (isOver(link, now())) throw new HttpError(410, 'This link is over.');
    return link;
  }

  function follow(request) {
    const { code } = request.params;
    if (!Object.hasOwn(store.value, code)) return pages(request);
    const link = find(code);
    // A visit is worth no waiting for the disk.
    store.update(() => visit(link, now())).catch(console.error);
    return { status: 302, headers: { location: link.url, 'cache-control': 'no-store' } };
  }

  /** What only those may do who have the password. */
  const asAdmin = (handle) => (request) => {
    limitTries(request.ip);
    checkPassword(request.headers, adminPassword);
    return handle(request);
  };

  async function remove({ params }) {
    if (!Object.hasOwn(store.value, params.code))
      throw new HttpError(404, 'There is no such link.');
    await store.update((links) => delete links[params.code]);
    return { status: 204 };
  }

  /** All links with their visits, the most followed first. An address that is kept has no "<". */
  const stats = () => ({
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body:
      '<!doctype html><title>Stats</title><link rel="stylesheet" href="styles.css"><main><table class="card">' +
      Object.values(store.value)
        .toSorted((a, b) => b.visits - a.visits)
        .map(({ code, url, visits }) => [code, url.replaceAll('&', '&amp;'), visits])
        .map((cells) => '<tr><td>' + cells.join('</td><td>') + '</td></tr>')
        .join('') +
      '</table></main>',
  });

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['POST', settings.paths.create, create],
      [
        'GET',
        settings.paths.stats,
        ({ params }) => {
          const link = find(params.code);
          return { body: { ...link, expiresAt: endOf(link) } };
        },
      ],
      ['GET', '/api/admin/links', asAdmin(() => ({ body: Object.values(store.value) }))],
      ['DELETE', '/api/admin/links/:code', asAdmin(remove)],
      ...(settings.hasStats ? [['GET', '/stats', stats]] : []),
      ['GET', '/', pages],
      ['GET', '/:code', follow],
    ]),
    close: () => store.close(),
  };
}
