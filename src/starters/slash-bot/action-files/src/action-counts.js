/** Counts that a member of a server got something once more. Returns how often that is. */
export function countAction(counts, guildId, name, userId) {
  const key = [guildId, name, userId].join(':');
  counts[key] = (counts[key] ?? 0) + 1;
  return counts[key];
}
