import { existsSync } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchText } from './fetch-text.js';
import { notify as send } from './notify.js';
import { readFeed } from './read-feed.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { t } from './texts.js';

const mostAtOnce = 10;
const mostKept = 1000;

/**
 * Reads each feed and tells of the items that it did not have before; the first time, of the newest one
 * alone. What was told is kept in a file, so that nothing is told twice. WATCH_URLS, with commas between
 * them, adds to the addresses of the settings.
 */
export async function openJob({
  env = {},
  file = dataFile('told.json'),
  fetch = fetchText,
  notify = (text, signal) => send(text, { address: env.NOTIFY_URL, signal, mark: 'NEW' }),
  log = console,
  digests = dataFile(settings.digest ?? ''),
  now = () => new Date(),
} = {}) {
  const store = await openStore(file, {});
  const more = (env.WATCH_URLS ?? '').split(',').map((url) => url.trim());
  const news = [];
  const urls = [...new Set([...settings.urls, ...more])].filter((url) => url !== '');

  async function check(url, signal) {
    const told = Object.hasOwn(store.value, url) ? store.value[url] : undefined;
    const { text } = await fetch(url, {
      signal,
      userAgent: settings.title.replace(/[^\x21-\x7e]+/g, '-'),
      accept: 'application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5',
    });
    const feed = readFeed(text, url);
    if (!feed) throw new Error('It is no RSS or Atom feed.');
    const known = new Set(told);
    const fresh = feed.items.filter(({ id }) => !known.has(id));
    log.info(url + ': ' + fresh.length);
    // The oldest first, as they came.
    const telling = fresh.slice(0, told === undefined ? 1 : mostAtOnce).reverse();
    news.push(...telling);
    for (const { title, link } of telling)
      await notify([title, link].filter(Boolean).join('\n'), signal);
    if (fresh.length === 0 && told !== undefined) return;
    await store.update((all) => {
      all[url] = [...fresh.map(({ id }) => id), ...known].slice(0, mostKept);
    });
  }

  return {
    async run({ signal } = {}) {
      if (urls.length === 0) {
        log.info(t('Nothing to look at: set WATCH_URLS, or write addresses into src/settings.js.'));
      }
      for (const url of urls) {
        signal?.throwIfAborted();
        try {
          await check(url, signal);
        } catch (error) {
          if (signal?.aborted) throw error;
          log.info(url + ': ' + error.message);
        }
      }
      if (settings.digest && news.length > 0) await writeDigest(news.splice(0), digests, now());
    },
    close: () => store.close(),
  };
}

/** Adds the new items to the Markdown file of the day. */
export async function writeDigest(items, folder, now) {
  const day = now.toISOString().slice(0, 10);
  const file = join(folder, day + '.md');
  await mkdir(folder, { recursive: true });
  const plain = (text) => text.replace(/[\\[\]<>`*_]/g, '\\$&').replace(/\s+/g, ' ');
  const lines = items.map(({ title, link }) =>
    link ? '- [' + plain(title || link) + '](<' + encodeURI(link) + '>)' : '- ' + plain(title),
  );
  const head = existsSync(file) ? '' : '# ' + plain(settings.title) + ', ' + day + '\n\n';
  await appendFile(file, head + lines.join('\n') + '\n');
}
