const justNowMs = 10_000;

/** By the id of a member: who invited them, and whether they have left again. */
export function newServer() {
  return { joined: {} };
}

/** What is known of each invite, by its code. */
export function usesOf(invites) {
  return new Map(
    invites.map(({ code, uses, maxUses, inviterId, expiresTimestamp }) => [
      code,
      { uses: uses ?? 0, maxUses, inviterId, expiresAt: expiresTimestamp || Infinity },
    ]),
  );
}

/**
 * Who invited, as the uses of invites before and after tell; undefined if they do not tell it. One that was
 * used for the last time is gone; one that expired, or was deleted a while ago, was not used.
 */
export function inviterOf(before, after, now = Date.now()) {
  const used = [...after].filter(([code, { uses }]) => uses > (before.get(code)?.uses ?? 0));
  const ended = [...before].filter(
    ([code, { uses, maxUses, expiresAt, deletedAt = now }]) =>
      !after.has(code) &&
      maxUses > 0 &&
      uses + 1 >= maxUses &&
      expiresAt > now &&
      now - deletedAt < justNowMs,
  );
  const found = [...used, ...(used.length === 0 ? ended : [])];
  return found.length === 1 ? (found[0][1].inviterId ?? undefined) : undefined;
}

/** A member is counted once: for whoever invited them last. Nobody invites themselves. */
export function join({ joined }, userId, inviterId) {
  const by = inviterId === userId ? undefined : inviterId;
  const before = Object.hasOwn(joined, userId) ? joined[userId].by : undefined;
  joined[userId] = { by: by ?? before ?? null, hasLeft: false };
}

export function leave({ joined }, userId) {
  if (Object.hasOwn(joined, userId)) joined[userId].hasLeft = true;
}

export function whoInvited({ joined }, userId) {
  return Object.hasOwn(joined, userId) ? (joined[userId].by ?? undefined) : undefined;
}

/** How many members somebody invited who are still there, and how many have left. */
export function countOf({ joined }, inviterId) {
  const invited = Object.values(joined).filter(({ by }) => by === inviterId);
  const left = invited.filter(({ hasLeft }) => hasLeft).length;
  return { count: invited.length - left, left };
}

/** Of each who invited, how many are still there. */
export function countsOf(server) {
  const ids = new Set(Object.values(server.joined).flatMap(({ by }) => by ?? []));
  const counts = [...ids].map((id) => [id, countOf(server, id).count]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
