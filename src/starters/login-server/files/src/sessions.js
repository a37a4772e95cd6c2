import { createHash, randomBytes } from 'node:crypto';

const cookie = 'session';

/** Begins a session. Returns its secret, of which only the hash is kept. */
export function beginSession(sessions, name, { now, lastsMs }) {
  for (const [key, { expiresAt }] of Object.entries(sessions)) {
    if (expiresAt <= now) delete sessions[key];
  }
  const secret = randomBytes(32).toString('base64url');
  sessions[keyOf(secret)] = { name, expiresAt: now + lastsMs };
  return secret;
}

/** The name of the member that a request belongs to, if its session lasts. */
export function nameIn(sessions, headers, now) {
  const key = keyOf(secretIn(headers));
  const session = Object.hasOwn(sessions, key) ? sessions[key] : undefined;
  return session && session.expiresAt > now ? session.name : undefined;
}

export function endSession(sessions, headers) {
  delete sessions[keyOf(secretIn(headers))];
}

/** No script can read it, and other sites cannot send it along with a POST. */
export function cookieFor(secret, seconds) {
  const secure = process.env.NODE_ENV === 'production' ? '; Secure' : '';
  return cookie + '=' + secret + '; Path=/; HttpOnly; SameSite=Lax; Max-Age=' + seconds + secure;
}

function secretIn({ cookie: sent = '' }) {
  const pair = sent.split(/;\s*/).find((part) => part.startsWith(cookie + '='));
  return pair?.slice(cookie.length + 1) ?? '';
}

function keyOf(secret) {
  return createHash('sha256').update(secret).digest('base64url');
}
