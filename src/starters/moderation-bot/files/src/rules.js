/** Discord times members out for at most 28 days. */
export const longestTimeout = 28 * 24 * 60;

/**
 * Why somebody may not act on a member, or undefined: nobody acts on themselves, on the bot, on the
 * owner, or on who stands as high as they do.
 */
export function whyNot({ actor, target, botId, ownerId, canBot }) {
  if (target.id === actor.id) return 'self';
  if (target.id === botId) return 'bot';
  if (target.id === ownerId) return 'owner';
  if (actor.id !== ownerId && target.rank >= actor.rank) return 'rank';
  if (!canBot) return 'botRank';
  return undefined;
}

/** Adds a warning and gives how many the member has now. */
export function addWarning(warnings, userId, { by, reason, at }) {
  if (!Object.hasOwn(warnings, userId)) warnings[userId] = [];
  warnings[userId].push({ by, reason, at });
  return warnings[userId].length;
}

export function warningsOf(warnings, userId) {
  return Object.hasOwn(warnings, userId) ? warnings[userId] : [];
}

/** Takes all warnings back, and gives how many there were. */
export function clearWarnings(warnings, userId) {
  const count = warningsOf(warnings, userId).length;
  delete warnings[userId];
  return count;
}

/** What follows so many warnings: the highest limit that is reached; undefined for nothing. */
export function punishmentFor(count, limits) {
  return limits.findLast((limit) => count >= limit.count);
}
