export function newServer() {
  return { points: {}, given: {} };
}

/** How much a message gives: 1, -1, or 0 if it begins with none of the words. */
export function changeOf(content, { up, down }) {
  const said = content.trim().toLowerCase().replace(/^[−–]/u, '-');
  const begins = (words) =>
    words.some(
      (word) => said === word || said.startsWith(word + ' ') || said.startsWith(word + '<'),
    );
  if (begins(up)) return 1;
  return begins(down) ? -1 : 0;
}

/** Gives or takes a point: { total }, or { readyAt } while it is too early. */
export function give(server, { from, to, change, now }, { minutes, perMember }) {
  const key = perMember ? from + ' ' + to : from;
  const readyAt = (Object.hasOwn(server.given, key) ? server.given[key] : 0) + minutes * 60_000;
  if (server.given[key] !== undefined && now < readyAt) return { readyAt };
  for (const [one, at] of Object.entries(server.given)) {
    if (now - at >= minutes * 60_000) delete server.given[one];
  }
  server.given[key] = now;
  server.points[to] = pointsOf(server, to) + change;
  return { total: server.points[to] };
}

export function pointsOf({ points }, userId) {
  return Object.hasOwn(points, userId) ? points[userId] : 0;
}

/** Whom a text mentions first. Discord has its mentions in no order, and among them who is answered. */
export function mentionedIn(content) {
  return /<@!?(\d+)>/.exec(content)?.[1];
}
