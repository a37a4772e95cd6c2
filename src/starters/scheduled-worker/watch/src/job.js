import { look } from './look.js';
import { fetchText } from './fetch-text.js';
import { notify as send } from './notify.js';
import { keepLog } from './log.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { t } from './texts.js';

/**
 * Looks at each address and compares it with the last time, which is kept in a file. WATCH_URLS, with
 * commas between them, adds to the addresses of the settings.
 */
export async function openJob({
  env = {},
  file = dataFile('seen.json'),
  fetch = fetchText,
  notify = (text, signal) => send(text, { address: env.NOTIFY_URL, signal, mark: settings.mark }),
  keep = keepLog,
  below = settings.below ?? 0,
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
    await keep({ at: new Date().toISOString(), url, value: seen.value });
    if (before === seen.value) return;
    await store.update((all) => {
      all[url] = { ...seen, since: new Date().toISOString() };
    });
    if (below > 0) await tellLow(url, { before, price: seen.value }, signal);
    else if (before !== undefined) await notify(url + ': ' + before + ' → ' + seen.value, signal);
  }

  /** Tells once when a price falls below the limit, and again after it was above it. */
  async function tellLow(url, { before, price }, signal) {
    const isLow = (value) => amountOf(value) < below;
    if (isLow(price) && !isLow(before)) await notify(url + ': ' + price + ' < ' + below, signal);
  }

  return {
    async run({ signal } = {}) {
      if (urls.length === 0) {
        log.info(t('Nothing to look at: set WATCH_URLS, or write addresses into src/settings.js.'));
      }
      for (const url of urls) {
        signal?.throwIfAborted();
        await check(url, signal);
      }
    },
    close: () => store.close(),
  };
}

/** "1.299,00 €" and "$1,299.00" as numbers; what has none is never below a limit. */
function amountOf(value = '') {
  const digits = /\d[\d.,\s\u00a0\u202f]*/.exec(value)?.[0].replace(/[\s\u00a0\u202f]/g, '') ?? '';
  const cents = /[.,]\d{1,2}$/.exec(digits)?.[0] ?? '';
  const whole = digits.slice(0, digits.length - cents.length).replace(/[.,]/g, '');
  return whole === '' ? NaN : Number(whole + cents.replace(',', '.'));
}
