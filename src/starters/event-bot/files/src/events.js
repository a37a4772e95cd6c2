/**
 * The time of a date and a time of day in the time zone of the process: 2030-05-01, 1.5.2030, 1/5/2030
 * or, for the next such day, 1.5. Undefined for what no calendar has.
 */
export function timeOf(date, time, now = new Date()) {
  const clock = /^(\d{1,2})(?::|h|\.)?(\d{2})?$/.exec(time.trim().toLowerCase());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date.trim());
  const local = /^(\d{1,2})[./-](\d{1,2})\.?(?:[./-]?(\d{4}))?$/.exec(date.trim());
  if (!clock || !(iso || local)) return undefined;
  const [day, month] = iso ? [iso[3], iso[2]] : [local[1], local[2]];
  const [hours, minutes] = [Number(clock[1]), Number(clock[2] ?? 0)];
  const inYear = (year) => new Date(Number(year), Number(month) - 1, Number(day), hours, minutes);
  const year = iso?.[1] ?? local?.[3];
  const near = inYear(year ?? now.getFullYear());
  const at = year === undefined && near < now ? inYear(now.getFullYear() + 1) : near;
  const isReal = at.getDate() === Number(day) && at.getMonth() === Number(month) - 1;
  return isReal && hours < 24 && minutes < 60 ? at : undefined;
}

/** Signs a member up, for one choice; a second time takes it back. 'full' changes nothing. */
export function signUp(event, userId, place, choices) {
  const choice = choices[place];
  if (!choice || event.isCancelled) return 'over';
  if (event.signed[userId] === place) {
    delete event.signed[userId];
    return 'left';
  }
  if (choice.most > 0 && membersOf(event, place).length >= choice.most) return 'full';
  event.signed[userId] = place;
  return 'signed';
}

export function membersOf(event, place) {
  return Object.keys(event.signed).filter((userId) => event.signed[userId] === place);
}

/** Who is reminded: all but those of the last choice, which is to be absent. */
export function expectedIn(event, choices) {
  return Object.keys(event.signed).filter((userId) => event.signed[userId] < choices.length - 1);
}
