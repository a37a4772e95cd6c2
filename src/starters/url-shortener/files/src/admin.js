import { createHash, timingSafeEqual } from 'node:crypto';
import { HttpError } from './http.js';

/** Refuses a request that does not bring the password in the header `x-admin-password`. */
export function checkPassword(headers, password) {
  const given = headers['x-admin-password'];
  if (!password)
    throw new HttpError(503, 'There is no password: set ADMIN_PASSWORD and start again.');
  if (typeof given !== 'string' || !timingSafeEqual(hash(given), hash(password))) {
    throw new HttpError(401, 'Send the password in the header x-admin-password.');
  }
}

/** Of one length, as the comparison needs it. */
function hash(text) {
  return createHash('sha256').update(text).digest();
}
