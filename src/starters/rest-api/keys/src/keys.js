import { createHash, timingSafeEqual } from 'node:crypto';
import { settings } from './settings.js';
import { t } from './texts.js';

const { variable, header } = settings.key;

/** Refuses a request that does not bring the key of the variable in `src/settings.js`. */
export function checkKey(headers, key = process.env[variable]) {
  const given = header === 'authorization' ? bearerIn(headers) : headers[header];
  if (!key) throw refused(503, t('The server has no key: set {x}.', { x: variable }));
  if (given === undefined) throw refused(401, t('Send the key in the header {x}.', { x: header }));
  if (!timingSafeEqual(hash(given), hash(key))) throw refused(403, t('This key is wrong.'));
}

/** Whether everybody may see a thing, or the request brings the key. */
export function isShown(name, item, headers) {
  const field = settings.shown?.[name];
  if (field === undefined || item?.[field] === true) return true;
  try {
    checkKey(headers);
    return true;
  } catch {
    return false;
  }
}

function bearerIn({ authorization = '' }) {
  return /^Bearer (.{1,500})$/i.exec(authorization)?.[1];
}

/** Of one length, as the comparison needs it. */
function hash(text) {
  return createHash('sha256').update(text).digest();
}

function refused(status, message) {
  return Object.assign(new Error(message), { status });
}
