/** The members who are away, by id. */
export function newServer() {
  return { away: {} };
}

export function goAway({ away }, userId, reason, now) {
  away[userId] = { reason, since: now };
}

export function awayOf({ away }, userId) {
  return Object.hasOwn(away, userId) ? away[userId] : undefined;
}

/** What was known of a member who is back; undefined if they were not away. */
export function comeBack(server, userId) {
  const found = awayOf(server, userId);
  delete server.away[userId];
  return found;
}

/** Says at most once in so many ms that something is to be said in a place. */
export function createPauses(pause) {
  const last = new Map();
  return (place, now) => {
    for (const [one, at] of last) if (now - at >= pause) last.delete(one);
    if (last.has(place)) return false;
    last.set(place, now);
    return true;
  };
}
