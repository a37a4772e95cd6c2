import { randomInt } from 'node:crypto';
import { HttpError } from './http.js';
import { settings } from './settings.js';

const day = 24 * 60 * 60 * 1000;
/** Without letters that look alike. */
const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const taken = new Set([
  'api',
  'health',
  'admin',
  'stats',
  'index',
  ...settings.reserved,
  'styles.css',
  'script.js',
  'admin.html',
  'admin.js',
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
  if (typeof given !== 'string' || !/^[\w-]{3,40}$/.test(given)) {
    throw new HttpError(400, 'A code has 3 to 40 letters, digits, - or _.');
  }
  if (taken.has(given.toLowerCase())) throw new HttpError(400, 'This code is reserved.');
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

/** For how many days a link leads somewhere: 0 is for ever, and nothing is what the settings say. */
export function checkDays(given, expiresAt, now) {
  if (expiresAt !== undefined && expiresAt !== '') {
    const left = (Date.parse(expiresAt) - now) / day;
    if (left > 0) return left;
    throw new HttpError(400, 'Send "expiresAt": a day to come, such as 2030-05-31.');
  }
  if (given === undefined || given === '') return undefined;
  const days = Number(given);
  if (!Number.isInteger(days) || days < 0 || days > 3650) {
    throw new HttpError(400, 'Send "days": a whole number from 0 (for ever) to 3650.');
  }
  return days;
}

/** Counts a visit, in all and on its day; of the days, the last 366 are kept. */
export function visit(link, now) {
  const time = new Date(now).toISOString();
  const today = time.slice(0, 10);
  const perDay = { ...link.perDay, [today]: (link.perDay?.[today] ?? 0) + 1 };
  Object.assign(link, {
    visits: link.visits + 1,
    lastVisit: time,
    perDay: Object.fromEntries(Object.entries(perDay).slice(-366)),
  });
}

/** Adds a link. The same address without a code of its own gives the same link again. */
export function addLink(links, { url, code, days, now }) {
  const holder = code !== undefined && Object.hasOwn(links, code) ? links[code] : undefined;
  if (holder && (holder.url !== url || (days !== undefined && holder.days !== days))) {
    throw new HttpError(409, 'This code is taken.');
  }
  const known = Object.values(links).find((link) => link.url === url && !isOver(link, now));
  const isSame = known && (code === undefined || known.code === code);
  if (isSame && (days === undefined || known.days === days)) return { link: known, isNew: false };
  if (Object.keys(links).length >= 100_000) throw new HttpError(429, 'There are too many links.');
  const link = {
    code: code ?? freeCode(links),
    url,
    ...(days !== undefined && { days }),
    visits: 0,
    lastVisit: null,
    perDay: {},
    createdAt: new Date(now).toISOString(),
  };
  links[link.code] = link;
  return { link, isNew: true };
}

/** When a link ends; never is null. */
export function endOf({ createdAt, days = settings.expiresAfterDays }) {
  return days > 0 ? new Date(Date.parse(createdAt) + days * day).toISOString() : null;
}

/** Whether a link is older than its own days, or those of all; with 0 days, none is. */
export function isOver({ createdAt, days: own }, now, usual = settings.expiresAfterDays) {
  const days = own ?? usual;
  return days > 0 && now - Date.parse(createdAt) > days * day;
}
