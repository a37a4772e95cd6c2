/** Counts an answer of a member: undefined for a second one to the same question. */
export function keepAnswer(server, { id, userId, isRight, day }) {
  const asked = Object.hasOwn(server.asked, id) ? server.asked[id] : undefined;
  if (!asked || asked.given.includes(userId)) return undefined;
  asked.given.push(userId);
  const record = recordOf(server.members, userId);
  const isNext = record.lastDay === day || record.lastDay === day - 1;
  const days = record.lastDay === day ? record.days : isNext ? record.days + 1 : 1;
  server.members[userId] = {
    right: record.right + (isRight ? 1 : 0),
    all: record.all + 1,
    days,
    lastDay: day,
  };
  return server.members[userId];
}

export function recordOf(members, userId) {
  return Object.hasOwn(members, userId)
    ? members[userId]
    : { right: 0, all: 0, days: 0, lastDay: 0 };
}

/** Right answers of all, as a percentage. */
export function accuracyOf({ right, all }) {
  return all === 0 ? 0 : Math.round((right / all) * 100);
}

/** Keeps a question that was asked, and forgets all but the last hundred. */
export function keepQuestion(server, id, asked) {
  server.asked[id] = { ...asked, given: [] };
  for (const old of Object.keys(server.asked).slice(0, -100)) delete server.asked[old];
}

/** The number of a calendar day. */
export function dayOf(now) {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

/** Whether the question of the day is due: its time lies after `last` and not after `now`. */
export function isDue({ at, days }, last, now) {
  const time = new Date(now);
  const [hours, minutes] = at.split(':').map(Number);
  time.setHours(hours, minutes, 0, 0);
  return days.includes(time.getDay()) && time > last && time <= now;
}
