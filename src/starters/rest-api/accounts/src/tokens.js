import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

const header = encoded({ alg: 'HS256', typ: 'JWT' });

/** A JSON Web Token (HS256) for an account, with an id of its own and the second at which it ends. */
export function signToken(secret, { sub, now, seconds }) {
  const iat = Math.floor(now / 1000);
  const body = header + '.' + encoded({ sub, iat, exp: iat + seconds, jti: randomUUID() });
  return body + '.' + signatureOf(secret, body);
}

/** What a token says, if this server signed it and it has not ended; undefined otherwise. */
export function readToken(secret, token, now) {
  const [head, payload, signature, ...more] = token.split('.');
  // The header is compared whole, so that no token can choose another way of signing.
  if (head !== header || signature === undefined || more.length > 0) return undefined;
  const wanted = Buffer.from(signatureOf(secret, head + '.' + payload));
  const given = Buffer.from(signature);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return undefined;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return claims.exp * 1000 > now ? claims : undefined;
}

function signatureOf(secret, text) {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function encoded(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
