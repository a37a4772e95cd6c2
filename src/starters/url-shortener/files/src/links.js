import { randomInt } from 'node:crypto';
import { HttpError } from './http.js';
import { settings } from './settings.js';

/** Without letters that look alike. */
const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const taken = new Set([
  'api',
  'health',
  'styles.css',
  'script.js',
  ...settings.paths.create.split('/'),
]);

/** The address as it is kept: http and https only, no password in it, at most 2,000 characters. */
export function checkUrl(given) {
  if (typeof given !== 'string' || given.length > 2000) {
    throw new HttpError(400, 'Send "url": an address of at most 2,000 characters.');
  }
  const url = URL.parse(given.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol) || !url.hostname) {
    throw new HttpError(400, 'The address must begin with http:// or https://.');
  }
  if (url.username || url.password) {
    throw new HttpError(400, 'The address must not hold a name or a password.');
  }
  return url.href;
}

export function checkCode(given) {
  if (typeof given !== 'string' || !/^[\w-]{3,40}$/.test(given) || taken.has(given.toLowerCase())) {
    throw new HttpError(400, 'A code has 3 to 40 letters, digits, - or _.');
  }
  return given;
}

/** A code that nobody has, and that nobody can guess from another. */
export function freeCode(links) {
  for (;;) {
    const code = Array.from(
      { length: settings.codeLength },
      () => alphabet[randomInt(alphabet.length)],
    ).join('');
    if (!Object.hasOwn(links, code)) return code;
  }
}

/** Adds a link. The same address without a code of its own gives the same link again. */
export function addLink(links, { url, code, now }) {
  if (code !== undefined && Object.hasOwn(links, code) && links[code].url !== url) {
    throw new HttpError(409, 'This code is taken.');
  }
  const known = Object.values(links).find((link) => link.url === url && !isOver(link, now));
  if (known && (code === undefined || known.code === code)) return { link: known, isNew: false };
  if (Object.keys(links).length >= 100_000) throw new HttpError(429, 'There are too many links.');
  const link = {
    code: code ?? freeCode(links),
    url,
    visits: 0,
    lastVisit: null,
    createdAt: new Date(now).toISOString(),
  };
  links[link.code] = link;
  return { link, isNew: true };
}

/** Whether a link is too old to lead anywhere; with 0 days, none is. */
export function isOver({ createdAt }, now, days = settings.expiresAfterDays) {
  return days > 0 && now - Date.parse(createdAt) > days * 24 * 60 * 60 * 1000;
}
