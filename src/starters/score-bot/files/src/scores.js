export function newServer() {
  return { total: {}, weeks: {}, months: {} };
}

/** The Monday of a day, as 2030-01-07. */
export function weekOf(now) {
  const monday = new Date(
    now.getFullYear(),
    now.getMonth(),
    now.getDate() - ((now.getDay() + 6) % 7),
  );
  return monday.toLocaleDateString('sv');
}

/** The month of a day, as 2030-01. */
export function monthOf(now) {
  return now.toLocaleDateString('sv').slice(0, 7);
}

/** Adds to the score of somebody, this week, this month and in all. A year of weeks is kept. */
export function addTo(server, who, amount, now) {
  const [week, month] = [weekOf(now), monthOf(now)];
  server.months ??= {};
  server.weeks[week] ??= {};
  server.months[month] ??= {};
  for (const scores of [server.total, server.weeks[week], server.months[month]])
    scores[who] = rounded(scoreOf(scores, who) + amount);
  for (const old of Object.keys(server.weeks).sort().slice(0, -52)) delete server.weeks[old];
}

/** Counts what somebody gives in a day. Returns false once it is as often as may be. */
export function countGiven(server, who, most, now) {
  const day = now.toLocaleDateString('sv');
  if (server.given?.day !== day) server.given = { day, counts: {} };
  const count = scoreOf(server.given.counts, who);
  if (count >= most) return false;
  server.given.counts[who] = count + 1;
  return true;
}

/** The scores that count: those of this `week`, of this `month`, or all. */
export function scoresIn(server, period, now) {
  if (period === 'week') return server.weeks[weekOf(now)] ?? {};
  if (period === 'month') return server.months?.[monthOf(now)] ?? {};
  return server.total;
}

export function scoreOf(scores, who) {
  return Object.hasOwn(scores, who) ? scores[who] : 0;
}

/** 0.1 + 0.2 is 0.3. */
function rounded(value) {
  return Math.round(value * 100) / 100;
}
