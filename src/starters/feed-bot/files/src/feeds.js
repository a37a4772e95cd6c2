import { Parser } from 'htmlparser2';
import { fetchText } from './fetch-text.js';
import { isPrivate } from './private-address.js';
import { readFeed } from './read-feed.js';

const accept = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5';
const userAgent = 'feed-bot/0.1 (+README.md)';
const mostPosted = 5;
const mostKnown = 500;

export function newServer() {
  return { feeds: undefined };
}

/**
 * Reads the feed of an address, or that which its page names: { url, title, items }. Addresses that
 * members add are not trusted: they must not lead into a private network.
 */
export async function openFeed(address, { isTrusted = false, fetch = fetchText, lookup } = {}) {
  const allow = async (url) => isTrusted || !(await isPrivate(new URL(url).hostname, lookup));
  const look = async (url) => {
    if (!(await allow(url))) throw new Error('It is a private address.');
    const { status, text } = await fetch(url, { accept, userAgent, allow });
    if (status !== 200) throw new Error('Status ' + status);
    return text;
  };
  const url = feedAddress(address);
  const text = await look(url);
  const feed = readFeed(text, url);
  if (feed) return { url, ...feed };
  const named = alternate(text, url);
  const found = named && readFeed(await look(named), named);
  if (!found) throw new Error('There is no RSS or Atom feed.');
  return { url: named, ...found };
}

/** Where well-known sites have the feeds of their pages. */
export function feedAddress(address) {
  const url = new URL(/^[a-z]+:\/\//i.test(address) ? address : 'https://' + address);
  const host = url.hostname.replace(/^www\./, '');
  const [first, second, ...more] = url.pathname.split('/').filter(Boolean);
  if (host === 'youtube.com' && first === 'channel')
    return 'https://www.youtube.com/feeds/videos.xml?channel_id=' + second;
  if (host === 'reddit.com' && first === 'r' && more.length === 0)
    return 'https://www.reddit.com/r/' + second + '/new/.rss';
  if (host === 'github.com' && second && (more.length === 0 || more[0] === 'releases'))
    return 'https://github.com/' + first + '/' + second + '/releases.atom';
  return url.href;
}

/** The feed that a page names in its head. */
function alternate(html, base) {
  let found;
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '' }) {
      if (name !== 'link' || found || !/^application\/(?:rss|atom)\+xml/i.test(type)) return;
      const url = rel.toLowerCase().split(/\s+/).includes('alternate') && URL.parse(href, base);
      if (url && /^https?:$/.test(url.protocol)) found = url.href;
    },
  });
  parser.end(html);
  return found;
}

/** What a feed has that is not known, the oldest first, and all that is known from now on. */
export function whatIsNew(known, items) {
  const before = new Set(known);
  const fresh = items.filter(({ id }) => !before.has(id));
  return {
    fresh: fresh.slice(0, mostPosted).reverse(),
    known: [...fresh.map(({ id }) => id), ...known].slice(0, mostKnown),
  };
}
