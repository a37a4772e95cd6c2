import { createHash, timingSafeEqual } from 'node:crypto';
import { HttpError } from './http.js';
import { openInbox } from './inbox.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { dataFile } from './store.js';

export async function openApp({
  env = process.env,
  folder = dataFile('webhooks'),
  now = Date.now,
} = {}) {
  const inbox = openInbox(folder);
  const { path, shown } = settings;
  const token = env.WEBHOOK_TOKEN;

  /** Without WEBHOOK_TOKEN everybody may send and read. */
  function check({ headers, query }) {
    if (token && !isSame(query.get('token') ?? headers['x-token'] ?? '', token))
      throw new HttpError(401, 'The token does not fit.');
  }

  async function receive(request) {
    check(request);
    const file = await inbox.add({
      at: new Date(now()).toISOString(),
      path: request.path,
      headers: withoutSecrets(request.headers),
      body: bodyOf(request.body.toString('utf8')),
    });
    return { status: 201, body: { saved: file } };
  }

  async function list(request) {
    check(request);
    return {
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(await inbox.latest(shown), undefined, 2) + '\n',
    };
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', path, list],
      ['GET', '/', list],
      ['POST', path, receive],
      ['POST', path + '/:name', receive],
    ]),
    close: () => Promise.resolve(),
  };
}

/** JSON as what it means, anything else as text. */
function bodyOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function withoutSecrets({ authorization, cookie, 'x-token': token, ...headers }) {
  return headers;
}

/** Hashed first, so that the time tells nothing of the token. */
function isSame(given, token) {
  const digest = (text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
