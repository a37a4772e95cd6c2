/** `sessions`: what runs, by channel; `minutes`: how long somebody worked, by user. */
export function newServer() {
  return { sessions: {}, minutes: {} };
}

/** Starts a time of work, or joins the one that runs; true if it is new. */
export function joinSession(server, { channelId, userId, minutes, now }) {
  const session = server.sessions[channelId];
  if (session) {
    if (!session.members.includes(userId)) session.members.push(userId);
    return false;
  }
  const endsAt = now + minutes * 60_000;
  server.sessions[channelId] = { endsAt, minutes, members: [userId], isBreak: false };
  return true;
}

/** What comes when a time is over: a break, or undefined after that. Whole times of work are counted. */
export function nextPhase(server, { channelId, rest, now }) {
  const session = server.sessions[channelId];
  if (!session) return undefined;
  if (session.isBreak) {
    delete server.sessions[channelId];
    return { members: session.members };
  }
  for (const userId of session.members) addMinutes(server, userId, session.minutes, now);
  Object.assign(session, { isBreak: true, endsAt: now + rest * 60_000 });
  return session;
}

function addMinutes(server, userId, minutes, now) {
  const week = weekOf(now);
  const own = server.minutes[userId] ?? { week, count: 0 };
  const { week: before, count } = own;
  if (before !== week) Object.assign(own, { week, count: 0, last: { week: before, count } });
  own.count += minutes;
  server.minutes[userId] = own;
}

/** The day on which the week of a time begins, a Monday: '2030-01-28'. */
export function weekOf(now) {
  const day = new Date(now);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  const two = (number) => String(number).padStart(2, '0');
  return day.getFullYear() + '-' + two(day.getMonth() + 1) + '-' + two(day.getDate());
}

/** Who worked how many minutes this week, the most first. */
export function hoursOf({ minutes }, now) {
  const week = weekOf(now);
  return Object.entries(minutes)
    .flatMap(([userId, own]) =>
      [own, own.last].filter((one) => one?.week === week).map(({ count }) => ({ userId, count })),
    )
    .toSorted((a, b) => b.count - a.count);
}
