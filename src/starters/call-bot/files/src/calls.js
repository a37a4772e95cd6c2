/** Calls that are going on: since when, by voice channel. */
export function newCalls() {
  return new Map();
}

/**
 * What the people in a voice channel mean: 'first' where a call begins, 'more' where it goes on, and
 * { seconds } where it ended.
 */
export function changed(calls, channelId, people, now) {
  const since = calls.get(channelId);
  if (people > 0 && since === undefined) {
    calls.set(channelId, now);
    return 'first';
  }
  if (people > 0 || since === undefined) return 'more';
  calls.delete(channelId);
  return { seconds: Math.round((now - since) / 1000) };
}

/** "1:05:09" */
export function told(seconds) {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [hours, minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
