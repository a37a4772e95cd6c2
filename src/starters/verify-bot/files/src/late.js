/** Those who have waited for so many hours, of when each of them came. */
export function lateOf(waiting, now, hours) {
  return Object.keys(waiting).filter((userId) => now - waiting[userId] >= hours * 3_600_000);
}
