/** Tells whether an address may ask once more, and in how many seconds; without a limit, it always may. */
export function createLimiter(limit, now = Date.now) {
  let counts = new Map();
  let since = now();

  function mayAsk(address) {
    if (limit === undefined) return true;
    if (now() - since >= limit.seconds * 1000) {
      counts = new Map();
      since = now();
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count <= limit.requests;
  }

  mayAsk.secondsLeft = () => Math.max(1, Math.ceil(limit.seconds - (now() - since) / 1000));
  return mayAsk;
}
