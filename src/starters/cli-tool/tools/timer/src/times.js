/** The local day of a time, as in 2026-05-31. */
export function dayOf(time) {
  const date = new Date(time);
  const two = (count) => String(count).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** The Monday of the week of a time. */
export function weekStart(time) {
  const date = new Date(time);
  const back = (date.getDay() + 6) % 7;
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() - back));
}

/** "1 h 05 min" */
export function shownTime(ms) {
  const minutes = Math.round(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  return hours + ' h ' + String(minutes % 60).padStart(2, '0') + ' min';
}

/** How long entries with an end are, all together. */
export function spent(entries) {
  return entries.reduce((sum, { start, end }) => sum + end - start, 0);
}
