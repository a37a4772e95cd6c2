import { once } from 'node:events';
import { connect } from 'node:net';
import { openHistory } from './history.js';
import { notify as send } from './notify.js';
import { keepLog } from './log.js';
import { settings } from './settings.js';
import { sitesOf } from './sites.js';
import { dataFile, openStore } from './store.js';
import { t } from './texts.js';

/**
 * Asks each site whether it answers, adds a line to `data/checks.jsonl`, and tells when a site went down
 * (after `failures` in a row), when it is back, and when it gets slow.
 */
export async function openJob({
  env = {},
  file = dataFile('down.json'),
  history = dataFile('checks.jsonl'),
  urls = settings.urls,
  list = settings.list,
  failures = settings.failures,
  slowSeconds = settings.slowSeconds ?? Infinity,
  logs = settings.logs,
  fetch = globalThis.fetch,
  notify = (text, signal, mark) =>
    send(text, { address: env.WEBHOOK_URL || env.NOTIFY_URL, signal, mark }),
  now = Date.now,
  keep = keepLog,
  log = console,
} = {}) {
  const store = await openStore(file, {});
  const checks = await openHistory(history, now);
  const slow = new Set();
  const sites = () => sitesOf({ urls, list, more: env.WATCH_URLS ?? '' });

  async function check({ name, url }, signal) {
    const start = now();
    const problem = await problemWith(url, fetch, signal);
    const ms = now() - start;
    const entry = { at: new Date(start).toISOString(), name, url, isUp: !problem, ms, problem };
    await checks.add(entry);
    const isSlow = !problem && ms > slowSeconds * 1000;
    const state = problem ?? (isSlow ? t('slow') : t('up'));
    const before = Object.hasOwn(store.value, url) ? store.value[url] : 0;
    // Only what changes is kept: that it goes down or gets slow, and that it is back.
    const isNews = problem ? before === 0 : before > 0 || isSlow !== slow.has(url);
    if (logs !== 'troubles' || isNews) await keep({ at: entry.at, name, state, ms: ms + ' ms' });
    log.info(name + ': ' + state + ', ' + ms + ' ms');
    if (isSlow && !slow.has(url))
      await notify(name + ': ' + t('slow') + ', ' + ms + ' ms', signal, settings.mark);
    slow[isSlow ? 'add' : 'delete'](url);
    const count = problem ? before + 1 : 0;
    if (count !== before) await store.update((all) => (all[url] = count));
    if (count === failures && before < failures)
      await notify(t('{x} is down: {why}', { x: name, why: problem }), signal, settings.mark);
    if (count === 0 && before >= failures) await notify(t('{x} is up again.', { x: name }), signal);
  }

  return {
    async run({ signal } = {}) {
      const all = await sites();
      if (all.length === 0) {
        log.info(
          list ?? t('Nothing to look at: set WATCH_URLS, or write addresses into src/settings.js.'),
        );
      }
      for (const site of all) {
        signal?.throwIfAborted();
        await check(site, signal);
      }
    },
    /** Each site: whether it counts as down, its uptime and its last check. */
    async status() {
      return (await sites()).map(({ name, url }) => {
        const { last, uptime } = checks.of(url);
        const isDown = Object.hasOwn(store.value, url) && store.value[url] >= failures;
        const state = isDown ? 'down' : last === undefined ? 'waiting' : 'up';
        return { name, url, state, uptime, ms: last?.ms, at: last?.at };
      });
    },
    close: () => store.close(),
  };
}

/** What is wrong with a site, or with a game server at `tcp://host:port`; undefined if it answers. */
async function problemWith(url, fetch, signal) {
  const limit = AbortSignal.timeout(settings.timeoutSeconds * 1000);
  try {
    if (url.startsWith('tcp://')) return await reach(new URL(url));
    const answer = await fetch(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
    await answer.body?.cancel();
    return answer.status >= 400 ? 'status ' + answer.status : undefined;
  } catch (error) {
    if (signal?.aborted) throw error;
    return error.cause?.code ?? error.message;
  }
}

/** Whether anything listens there. */
async function reach({ hostname, port }) {
  const socket = connect({ host: hostname, port: Number(port) });
  socket.setTimeout(settings.timeoutSeconds * 1000, () => socket.destroy(new Error('no answer')));
  try {
    await once(socket, 'connect');
  } finally {
    socket.destroy();
  }
}
