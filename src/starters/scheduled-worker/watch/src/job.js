import { look } from './look.js';
import { fetchText } from './fetch-text.js';
import { notify as send } from './notify.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

/**
 * Looks at each address and compares it with the last time, which is kept in a file. WATCH_URLS, with
 * commas between them, adds to the addresses of the settings.
 */
export async function openJob({
  env = {},
  file = dataFile('seen.json'),
  fetch = fetchText,
  notify = (text, signal) => send(text, { address: env.NOTIFY_URL, signal }),
  log = console,
} = {}) {
  const store = await openStore(file, {});
  const more = (env.WATCH_URLS ?? '').split(',').map((url) => url.trim());
  const urls = [...new Set([...settings.urls, ...more])].filter((url) => url !== '');

  async function check(url, signal) {
    let seen;
    try {
      seen = look(
        await fetch(url, { signal, userAgent: settings.title.replace(/[^\x21-\x7e]+/g, '-') }),
      );
    } catch (error) {
      if (signal?.aborted) throw error;
      seen = { value: 'unreachable', note: error.message };
    }
    const before = Object.hasOwn(store.value, url) ? store.value[url].value : undefined;
    log.info(url + ': ' + (seen.note ?? seen.value));
    if (before === seen.value) return;
    await store.update((all) => {
      all[url] = { ...seen, since: new Date().toISOString() };
    });
    if (before !== undefined) await notify(url + ': ' + before + ' → ' + seen.value, signal);
  }

  return {
    async run({ signal } = {}) {
      if (urls.length === 0) {
        log.info('Nothing to look at: set WATCH_URLS, or write addresses into src/settings.js.');
      }
      for (const url of urls) {
        signal?.throwIfAborted();
        await check(url, signal);
      }
    },
    close: () => store.close(),
  };
}
