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
  const kept = recordOf(members, userId);
  members[userId] = {
    ...kept,
    last: day,
    streak: now,
    best: Math.max(best, now),
    total: total + 1,
  };
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

/** Adds to what a member has logged: in all, and in the week of the day, which begins on Monday. */
export function logAmount(members, userId, day, amount) {
  checkIn(members, userId, day);
  const record = members[userId];
  const week = weekOf(day);
  record.sum = (record.sum ?? 0) + amount;
  record.weekSum = record.week === week ? record.weekSum + amount : amount;
  record.week = week;
  return record;
}

/** What a member has logged in all, or in the week of the day. */
export function loggedBy({ sum = 0, week, weekSum = 0 }, day, isWeekly) {
  if (!isWeekly) return sum;
  return week === weekOf(day) ? weekSum : 0;
}

/** Keeps the days of some months, so that those of a week or month can be counted. */
export function noteDay(record, day) {
  record.days = [...(record.days ?? []), day].slice(-100);
  return record;
}

/** How often a member has checked in, in the `week` or `month` of the day. */
export function countIn({ days = [] }, day, period) {
  const periodOf = period === 'week' ? weekOf : monthOf;
  return days.filter((one) => periodOf(one) === periodOf(day)).length;
}

function monthOf(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 7);
}

/** The first day of all was a Thursday. */
function weekOf(day) {
  return Math.floor((day + 3) / 7);
}
