import { randomBytes } from 'node:crypto';
import { createAllowance } from './sockets.js';

/**
 * The tokens by which visitors are known when they come back. Where there are too many, the one that was
 * used longest ago goes, unless `isInUse` says that its visitor is here, or has a number or a vote.
 */
export function createTokens(isInUse, { mostVisitors = 20_000 } = {}) {
  const known = new Set();

  function makeRoom() {
    for (const token of known) if (!isInUse(token)) return known.delete(token);
    return false;
  }

  return {
    has: (token) => known.has(token),
    /** The token that is given if it is known, otherwise a new one; undefined if there is no room. */
    take(given, isHost = false) {
      const isKnown = known.delete(given);
      if (!isKnown && known.size >= mostVisitors && !makeRoom() && !isHost) return undefined;
      const token = isKnown ? given : randomBytes(12).toString('base64url');
      known.add(token);
      return token;
    },
  };
}

/** Whether another new visitor may come from an address: so many at once, and then so many a second. */
export function createNewcomers({
  newVisitors = 200,
  newPerSecond = 1,
  mostAddresses = 5000,
} = {}) {
  const addresses = new Map();
  return (address) => {
    const allowed = addresses.get(address) ?? createAllowance(newVisitors, newPerSecond);
    addresses.delete(address);
    addresses.set(address, allowed);
    if (addresses.size > mostAddresses) addresses.delete(addresses.keys().next().value);
    return allowed();
  };
}
