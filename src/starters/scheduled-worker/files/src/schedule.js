const day = 24 * 60 * 60 * 1000;

/**
 * The next time to run after `now`, in ms. Times lie on a fixed grid (each full hour, or 09:00 of each
 * day), so that they do not drift, however long a run takes. `days` are those of the week, from 0 for Sunday.
 */
export function nextTime({ everySeconds, at, days }, now) {
  if (at === undefined) {
    const step = everySeconds * 1000;
    return (Math.floor(now / step) + 1) * step;
  }
  const [hours, minutes] = at.split(':').map(Number);
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  // The next day by the calendar: a day with a change of the clock has 23 or 25 hours.
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  while (days && !days.includes(next.getDay())) next.setDate(next.getDate() + 1);
  return next.getTime();
}

/** The schedule of the settings, unless EVERY_SECONDS or DAILY_AT say otherwise. */
export function readSchedule(settings, env) {
  const { EVERY_SECONDS, DAILY_AT } = env;
  if (EVERY_SECONDS) {
    const everySeconds = Number(EVERY_SECONDS);
    if (!(everySeconds >= 1 && everySeconds * 1000 <= 366 * day)) {
      throw new Error('EVERY_SECONDS must be a number from 1 to 31622400.');
    }
    return { everySeconds };
  }
  if (DAILY_AT) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(DAILY_AT))
      throw new Error('DAILY_AT must be as in 09:30.');
    return { at: DAILY_AT };
  }
  return settings.schedule;
}
