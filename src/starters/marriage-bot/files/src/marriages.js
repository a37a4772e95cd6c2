/** How long a proposal is open, in milliseconds. */
export const open = 86_400_000;

/** By member: the partner and since when; by who asks: whom, and when. */
export function newServer() {
  return { married: {}, asked: {} };
}

export function marriageOf({ married }, id) {
  return Object.hasOwn(married, id) ? married[id] : undefined;
}

/** Keeps a proposal, unless something speaks against it: the answer says what. */
export function propose(server, from, to, now) {
  if (from === to) return 'self';
  if (marriageOf(server, from)) return 'taken';
  if (marriageOf(server, to)) return 'theyTaken';
  for (const [id, { at }] of Object.entries(server.asked)) {
    if (now - at >= open) delete server.asked[id];
  }
  if (Object.hasOwn(server.asked, from)) return 'waits';
  server.asked[from] = { to, at: now };
  return 'asked';
}

/** Whoever is asked says yes or no; undefined for a proposal that is no more. */
export function decide(server, from, to, isYes, now) {
  const proposal = Object.hasOwn(server.asked, from) ? server.asked[from] : undefined;
  if (proposal?.to !== to) return undefined;
  delete server.asked[from];
  if (now - proposal.at >= open) return undefined;
  if (!isYes) return 'refused';
  if (marriageOf(server, from) || marriageOf(server, to)) return undefined;
  server.married[from] = { to, since: now };
  server.married[to] = { to: from, since: now };
  delete server.asked[to];
  return 'wedded';
}

/** Takes a proposal back. */
export function withdraw(server, from) {
  delete server.asked[from];
}

export function divorce(server, id) {
  const marriage = marriageOf(server, id);
  if (!marriage) return undefined;
  delete server.married[id];
  delete server.married[marriage.to];
  return marriage.to;
}

/** Each couple once, the longest married first. */
export function couples({ married }) {
  return Object.entries(married)
    .filter(([id, { to }]) => BigInt(id) < BigInt(to))
    .map(([id, { to, since }]) => ({ members: [id, to], since }))
    .sort((a, b) => a.since - b.since);
}
