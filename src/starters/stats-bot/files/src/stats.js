/** Messages of members, by id: of each day and of all. */
export function newServer() {
  return { days: {}, total: {} };
}

/** "2030-05-01" in the time zone of the process, so many days earlier. */
export function dayOf(now, daysAgo = 0) {
  const time = new Date(now);
  const day = new Date(time.getFullYear(), time.getMonth(), time.getDate() - daysAgo);
  const two = (number) => String(number).padStart(2, '0');
  return day.getFullYear() + '-' + two(day.getMonth() + 1) + '-' + two(day.getDate());
}

export function count(server, userId, now, daysKept) {
  const today = dayOf(now);
  if (!Object.hasOwn(server.days, today)) {
    server.days[today] = {};
    const first = dayOf(now, daysKept);
    for (const day of Object.keys(server.days)) if (day < first) delete server.days[day];
  }
  for (const counts of [server.days[today], server.total]) {
    counts[userId] = (Object.hasOwn(counts, userId) ? counts[userId] : 0) + 1;
  }
}

/** The counts of members: of 'today', of the last seven days ('week') or of 'all'. */
export function countsOf(server, period, now) {
  if (period === 'all') return server.total;
  const sums = {};
  for (let ago = 0; ago < (period === 'today' ? 1 : 7); ago += 1) {
    for (const [userId, messages] of Object.entries(server.days[dayOf(now, ago)] ?? {})) {
      sums[userId] = (Object.hasOwn(sums, userId) ? sums[userId] : 0) + messages;
    }
  }
  return sums;
}

export function sum(counts) {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

/** The last seven days, today first, with their messages. */
export function lastDays(server, now) {
  return [0, 1, 2, 3, 4, 5, 6].map((ago) => {
    const day = dayOf(now, ago);
    return { day, messages: sum(server.days[day] ?? {}) };
  });
}
