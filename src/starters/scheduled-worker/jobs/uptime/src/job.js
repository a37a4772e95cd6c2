import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { notify as send } from './notify.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

/**
 * Asks each site whether it answers, adds a line to `data/checks.jsonl`, and tells when a site went down
 * (after `failures` in a row) and when it is back.
 */
export async function openJob({
  env = {},
  file = dataFile('down.json'),
  history = dataFile('checks.jsonl'),
  urls = settings.urls,
  list = settings.list,
  failures = settings.failures,
  fetch = globalThis.fetch,
  notify = (text, signal) => send(text, { address: env.WEBHOOK_URL || env.NOTIFY_URL, signal }),
  now = Date.now,
  log = console,
} = {}) {
  const store = await openStore(file, {});
  await mkdir(dirname(history), { recursive: true });

  async function check({ name, url }, signal) {
    const start = now();
    const problem = await problemWith(url, fetch, signal);
    const ms = now() - start;
    const entry = { at: new Date(start).toISOString(), name, url, isUp: !problem, ms, problem };
    await appendFile(history, JSON.stringify(entry) + '\n');
    log.info(name + ': ' + (problem ?? 'up') + ', ' + ms + ' ms');
    const before = Object.hasOwn(store.value, url) ? store.value[url] : 0;
    const count = problem ? before + 1 : 0;
    if (count !== before) await store.update((all) => (all[url] = count));
    if (count === failures && before < failures)
      await notify(name + ' is down: ' + problem, signal);
    if (count === 0 && before >= failures) await notify(name + ' is up again.', signal);
  }

  return {
    async run({ signal } = {}) {
      const sites = await sitesOf({ urls, list, more: env.WATCH_URLS ?? '' });
      if (sites.length === 0) {
        log.info(
          'Nothing to check: set WATCH_URLS, or write ' +
            (list ?? 'addresses into src/settings.js') +
            '.',
        );
      }
      for (const site of sites) {
        signal?.throwIfAborted();
        await check(site, signal);
      }
    },
    close: () => store.close(),
  };
}

/** What is wrong with a site; undefined if it answers. */
async function problemWith(url, fetch, signal) {
  const limit = AbortSignal.timeout(settings.timeoutSeconds * 1000);
  try {
    const answer = await fetch(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
    await answer.body?.cancel();
    return answer.status >= 400 ? 'status ' + answer.status : undefined;
  } catch (error) {
    if (signal?.aborted) throw error;
    return error.cause?.code ?? error.message;
  }
}

/** The sites of the settings, of the variable, and of the list: `[{ "name": "Shop", "url": "https://…" }]`. */
async function sitesOf({ urls, list, more }) {
  const addresses = [...urls, ...more.split(',')].map((url) => url.trim());
  const sites = addresses.filter((url) => url !== '').map((url) => ({ name: url, url }));
  return [...sites, ...(list === undefined ? [] : await read(list))];
}

async function read(list) {
  let text;
  try {
    text = await readFile(list, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return JSON.parse(text).map((one) => {
    const url = typeof one === 'string' ? one : one.url;
    if (!URL.canParse(url)) throw new Error(list + ' has an entry without an address.');
    return { name: one.name ?? url, url };
  });
}
