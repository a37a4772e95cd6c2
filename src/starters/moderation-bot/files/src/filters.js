const invite = /(?:discord(?:app)?\.com\/invite|discord\.gg)\/\w/i;
const anyLink = /https?:\/\/\S|(?:^|\s)www\.\S/i;

/** Whether a text has a link of a kind that is not allowed: 'none', 'invites' or 'all'. */
export function hasForbiddenLink(text, links) {
  if (links === 'none') return false;
  return invite.test(text) || (links === 'all' && anyLink.test(text));
}

/** Gives isTooMany(id, now, limits): whether somebody wrote more messages within the seconds than are allowed. */
export function countMessages() {
  const times = new Map();

  return function isTooMany(id, now, { messages, seconds }) {
    if (messages === 0) return false;
    const recent = (times.get(id) ?? []).filter((time) => now - time < seconds * 1000);
    recent.push(now);
    times.set(id, recent);
    if (recent.length < messages) return false;
    times.delete(id);
    return true;
  };
}

/** Gives isRepeated(id, text): whether somebody wrote the same as often in a row; never for 0. */
export function countRepeats(most) {
  const last = new Map();

  return function isRepeated(id, text) {
    if (most === 0) return false;
    const said = text.trim().toLowerCase();
    const before = last.get(id);
    const count = before?.said === said ? before.count + 1 : 1;
    last.set(id, { said, count });
    return said !== '' && count >= most;
  };
}
