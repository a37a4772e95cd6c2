/** A calendar day, as 2030-01-31. */
export function dayOf(time) {
  return new Date(time).toLocaleDateString('sv');
}

/** Adds the time from one moment to another to the days that it lies in, in seconds. Two months are kept. */
export function addSpan(server, userId, from, to) {
  for (let start = from; start < to;) {
    const next = new Date(start);
    next.setHours(24, 0, 0, 0);
    const end = Math.min(next.getTime(), to);
    const day = (server.days[dayOf(start)] ??= {});
    const seconds = Math.round((end - start) / 1000);
    day[userId] = secondsIn(day, userId) + seconds;
    server.all[userId] = secondsIn(server.all, userId) + seconds;
    start = end;
  }
  for (const old of Object.keys(server.days).sort().slice(0, -62)) delete server.days[old];
}

export function secondsIn(times, userId) {
  return Object.hasOwn(times, userId) ? times[userId] : 0;
}

/** The seconds of everybody in the days from one to another, both as 2030-01-31. */
export function between(server, first, last) {
  const sums = {};
  for (const [day, times] of Object.entries(server.days)) {
    if (day < first || day > last) continue;
    for (const [userId, seconds] of Object.entries(times))
      sums[userId] = secondsIn(sums, userId) + seconds;
  }
  return sums;
}

/** The Monday of a week, and the day so many days before. */
export function mondayOf(now) {
  return daysBefore(now, (now.getDay() + 6) % 7);
}

export function daysBefore(now, days) {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days));
}

/** "1:05 h" */
export function told(seconds) {
  const minutes = Math.floor(seconds / 60);
  return Math.floor(minutes / 60) + ':' + String(minutes % 60).padStart(2, '0') + ' h';
}

export function newServer() {
  return { days: {}, all: {} };
}
