/** The number of a calendar day, and when the next one begins. */
export function dayOf(now) {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  return { day: Date.UTC(year, month, day) / 86_400_000, ends: new Date(year, month, day + 1) };
}

/** Checks a member in; undefined if that was done on this day. */
export function checkIn(members, userId, day) {
  const { last = 0, streak = 0, best = 0, total = 0 } = recordOf(members, userId);
  if (last >= day) return undefined;
  const now = last === day - 1 ? streak + 1 : 1;
  members[userId] = { last: day, streak: now, best: Math.max(best, now), total: total + 1 };
  return members[userId];
}

export function recordOf(members, userId) {
  return Object.hasOwn(members, userId) ? members[userId] : { streak: 0, best: 0, total: 0 };
}

/** The days in a row of a member on a day: none after one that was left out. */
export function streakOn({ last = 0, streak }, day) {
  return last >= day - 1 ? streak : 0;
}

/** The roles that somebody has earned with so many days in a row. */
export function rolesFor(rewards, streak) {
  return rewards.filter(({ days }) => streak >= days).map(({ role }) => role);
}
