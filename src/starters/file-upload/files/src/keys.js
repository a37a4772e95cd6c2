import { createHash, timingSafeEqual } from 'node:crypto';
import { HttpError } from './http.js';
import { settings } from './settings.js';

/** Refuses a request that does not bring the key of the environment, if `src/settings.js` names one. */
export function checkKey(headers, key = settings.key) {
  if (key === undefined) return;
  const wanted = process.env[key.variable];
  const given = headers[key.header];
  if (!wanted) throw new HttpError(503, 'The server has no key: set ' + key.variable + '.');
  if (given === undefined)
    throw new HttpError(401, 'Send the key in the header ' + key.header + '.');
  if (!timingSafeEqual(hash(given), hash(wanted))) throw new HttpError(403, 'This key is wrong.');
}

/** Of one length, as the comparison needs it. */
function hash(text) {
  return createHash('sha256').update(text).digest();
}
