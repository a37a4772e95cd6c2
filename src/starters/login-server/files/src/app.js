import { join } from 'node:path';
import { HttpError, createLimiter, readJson } from './http.js';
import { openPages } from './pages.js';
import { hashPassword, isPassword, usualCost } from './passwords.js';
import { createRouter } from './router.js';
import { beginSession, cookieFor, endSession, nameIn } from './sessions.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts, tries, lockMinutes } = settings;
const lastsMs = settings.sessionDays * 24 * 60 * 60 * 1000;

/** The server. Accounts and sessions are kept in `file`. */
export async function openApp({
  file = dataFile('accounts.json'),
  now = Date.now,
  cost = usualCost,
} = {}) {
  const store = await openStore(file, { accounts: {}, sessions: {} });
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const limitAddress = limiter(Math.max(10, tries), now);
  const limitName = limiter(tries, now);
  // Checked where there is no such account, so that its absence cannot be told from the time.
  const nobody = await hashPassword('nobody', cost);
  const { accounts, sessions } = store.value;

  async function register(request) {
    const { name, password } = credentialsIn(request);
    limitAddress(request.ip);
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{2,29}$/u.test(name)) throw new HttpError(400, texts.badName);
    if (password.length < 10 || password.length > 200) throw new HttpError(400, texts.badPassword);
    const hash = await hashPassword(password, cost);
    // Another request may have taken the name while this one was hashing.
    if (Object.hasOwn(accounts, name)) throw new HttpError(409, texts.taken);
    accounts[name] = { password: hash, since: now() };
    return { ...(await welcome(name)), status: 201 };
  }

  async function login(request) {
    const { name, password } = credentialsIn(request);
    limitAddress(request.ip);
    limitName(name);
    const account = Object.hasOwn(accounts, name) ? accounts[name] : undefined;
    const isRight = await isPassword(password.slice(0, 200), account?.password ?? nobody);
    if (!account || !isRight) throw new HttpError(401, texts.wrong);
    endSession(sessions, request.headers);
    return welcome(name);
  }

  /** Every sign-in begins a new session: one that was planted before is worth nothing. */
  async function welcome(name) {
    const secret = await store.update(() => beginSession(sessions, name, { now: now(), lastsMs }));
    return { headers: { 'set-cookie': cookieFor(secret, lastsMs / 1000) }, body: { name } };
  }

  async function logout(request) {
    credentialsIn(request);
    await store.update(() => endSession(sessions, request.headers));
    return { headers: { 'set-cookie': cookieFor('', 0) }, body: {} };
  }

  /** The name of who asks; an error if nobody is signed in. Use it in handlers of your own. */
  function memberOf({ headers }) {
    const name = nameIn(sessions, headers, now());
    if (name === undefined) throw new HttpError(401, texts.outside);
    return name;
  }

  /** For the page: nobody is no error there. */
  function stateOf({ headers }) {
    const name = nameIn(sessions, headers, now()) ?? null;
    if (name === null) return { name, title: '', lines: [] };
    return { name, title: texts.who.replace('{name}', () => name), lines: settings.inside };
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['POST', '/api/register', register],
      ['POST', '/api/login', login],
      ['POST', '/api/logout', logout],
      ['GET', '/api/me', (request) => ({ body: { name: memberOf(request) }, headers: fresh })],
      ['GET', '/api/state', (request) => ({ body: stateOf(request), headers: fresh })],
      ['GET', '/*', pages],
    ]),
    close: () => store.close(),
  };
}

function limiter(most, now) {
  const limit = createLimiter(most, lockMinutes * 60_000, now);
  return (key) => {
    try {
      limit(key);
    } catch (error) {
      throw new HttpError(error.status, texts.often, error.headers);
    }
  };
}

const fresh = { 'cache-control': 'no-store' };

/** Only pages of this site may send them, and only as JSON, which a form of another site cannot. */
function credentialsIn(request) {
  if (request.headers['sec-fetch-site'] === 'cross-site') {
    throw new HttpError(403, 'Another site may not do that.');
  }
  const { name = '', password = '' } = readJson(request);
  if (typeof name !== 'string' || typeof password !== 'string') {
    throw new HttpError(400, texts.badName);
  }
  return { name: name.normalize('NFKC').trim().toLowerCase(), password };
}
