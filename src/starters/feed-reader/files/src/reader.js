import { createHash } from 'node:crypto';
import { fetchText } from './fetch-text.js';
import { HttpError } from './http.js';
import { isPrivate } from './private-address.js';
import { readFeed } from './read-feed.js';
import { settings } from './settings.js';

const mostFeeds = 100;
const mostItemsKept = 500;
const accept = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5';

/** The feeds and their items, which are kept in a store, and how they are read anew. */
export function createReader(store, { fetch = fetchText, lookup, now = Date.now } = {}) {
  const kept = store.value;
  const controller = new AbortController();
  const { signal } = controller;
  let refreshing;

  /** Those of the settings may be anywhere; one that is added on the page may not be behind the firewall. */
  async function isAllowed(url) {
    return !(await isPrivate(new URL(url).hostname, lookup));
  }

  async function read({ url, isTrusted }) {
    const allow = isTrusted ? async () => true : isAllowed;
    if (!(await allow(url))) throw new Error('It is a private address.');
    const { status, text } = await fetch(url, {
      signal,
      accept,
      allow,
      userAgent: settings.userAgent,
    });
    if (status !== 200) throw new Error('Status ' + status);
    const found = readFeed(text, url);
    if (!found) throw new Error('There is no RSS or Atom at this address.');
    return found;
  }

  /** A feed that fails keeps its items, and says why. */
  async function refreshOne(feed) {
    const checkedAt = new Date(now()).toISOString();
    try {
      const { title, items } = await read(feed);
      await store.update(() => {
        if (!kept.feeds.includes(feed)) return;
        Object.assign(feed, { title, checkedAt });
        delete feed.error;
        keepItems(feed, items, checkedAt);
      });
    } catch (error) {
      if (signal.aborted) return;
      const { code } = error.cause ?? {};
      const reason = code ? 'No answer (' + code + ')' : error.message;
      await store.update(() => Object.assign(feed, { error: reason.slice(0, 200), checkedAt }));
    }
  }

  function keepItems(feed, items, checkedAt) {
    for (const { id, ...item } of items) {
      const known = Object.hasOwn(kept.items, id)
        ? kept.items[id]
        : { isRead: false, at: checkedAt };
      kept.items[id] = { ...known, ...item, id, feed: feed.id };
    }
    // What the feed still has stays, or it would come back as new.
    const current = new Set(items.map(({ id }) => id));
    const old = itemsOf(feed.id).filter(({ id }) => !current.has(id));
    for (const { id } of old.slice(mostItemsKept)) delete kept.items[id];
  }

  function itemsOf(feed) {
    return Object.values(kept.items)
      .filter((item) => feed === undefined || item.feed === feed)
      .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }

  async function refreshAll() {
    for (const feed of [...kept.feeds]) if (!signal.aborted) await refreshOne(feed);
  }

  async function add(given, isTrusted = false) {
    const url = URL.parse(typeof given === 'string' && given.length <= 2000 ? given.trim() : '');
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
      throw new HttpError(400, 'Send "url": an address that begins with http:// or https://.');
    }
    url.hash = '';
    const id = createHash('sha256').update(url.href).digest('base64url').slice(0, 22);
    const known = kept.feeds.find((feed) => feed.id === id);
    if (known) return known;
    if (kept.feeds.length >= mostFeeds) throw new HttpError(409, 'There are too many feeds.');
    const feed = { id, url: url.href, title: url.host, isTrusted };
    await store.update(() => kept.feeds.push(feed));
    return feed;
  }

  async function remove(id) {
    const index = kept.feeds.findIndex((feed) => feed.id === id);
    if (index < 0) throw new HttpError(404, 'There is no such feed.');
    await store.update(() => {
      kept.feeds.splice(index, 1);
      for (const item of itemsOf(id)) delete kept.items[item.id];
    });
  }

  return {
    feeds: () =>
      kept.feeds.map(({ id, url, title, error, checkedAt }) => ({
        id,
        url,
        title,
        error,
        checkedAt,
      })),

    items: ({ feed, isUnread = false }) =>
      itemsOf(feed)
        .filter(({ isRead }) => !isUnread || !isRead)
        .slice(0, mostItemsKept),

    add,

    /** Adds a feed and reads it; what is no feed is not kept. */
    async subscribe(given) {
      const before = kept.feeds.length;
      const feed = await add(given);
      const isNew = kept.feeds.length > before;
      await refreshOne(feed);
      if (isNew && feed.error) {
        await remove(feed.id);
        throw new HttpError(422, feed.error);
      }
      return feed;
    },

    remove,

    async mark(id, isRead) {
      if (!Object.hasOwn(kept.items, id)) throw new HttpError(404, 'There is no such item.');
      await store.update(() => (kept.items[id].isRead = isRead));
      return kept.items[id];
    },

    markAll: (feed) =>
      store.update(() => {
        for (const item of itemsOf(feed)) item.isRead = true;
      }),

    /** One at a time; who asks while it runs waits for the same. */
    refresh() {
      refreshing ??= refreshAll().finally(() => (refreshing = undefined));
      return refreshing;
    },

    async close() {
      controller.abort();
      await refreshing;
      await store.close();
    },
  };
}
