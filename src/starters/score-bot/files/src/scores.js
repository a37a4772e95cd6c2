export function newServer() {
  return { total: {}, weeks: {} };
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

/** Adds to the score of somebody, this week and in all. A year of weeks is kept. */
export function addTo(server, who, amount, now) {
  const week = weekOf(now);
  server.weeks[week] ??= {};
  for (const scores of [server.total, server.weeks[week]])
    scores[who] = rounded(scoreOf(scores, who) + amount);
  for (const old of Object.keys(server.weeks).sort().slice(0, -52)) delete server.weeks[old];
}

/** The scores that count: those of this week, or all. */
export function scoresIn(server, isWeekly, now) {
  if (!isWeekly) return server.total;
  return server.weeks[weekOf(now)] ?? {};
}

export function scoreOf(scores, who) {
  return Object.hasOwn(scores, who) ? scores[who] : 0;
}

/** 0.1 + 0.2 is 0.3. */
function rounded(value) {
  return Math.round(value * 100) / 100;
}
