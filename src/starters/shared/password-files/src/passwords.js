import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(scrypt);
const bytes = 32;

/** What a hash costs: OWASP's advice for scrypt. Tests may take less. */
export const usualCost = { N: 2 ** 15, r: 8, p: 3 };

/** A hash with its salt and its cost, so that old hashes stay valid when the cost is raised. */
export async function hashPassword(password, { N, r, p } = usualCost) {
  const salt = randomBytes(16);
  const hash = await keyOf(password, salt, { N, r, p });
  return ['scrypt', N, r, p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Takes as long for a wrong password as for the right one. */
export async function isPassword(password, stored) {
  const [, N, r, p, salt, hash] = stored.split('$');
  const given = await keyOf(password, Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(given, Buffer.from(hash, 'base64'));
}

/** The same characters give the same hash, however the keyboard wrote them. */
function keyOf(password, salt, cost) {
  return derive(password.normalize('NFKC'), salt, bytes, { ...cost, maxmem: 256 * 1024 * 1024 });
}
