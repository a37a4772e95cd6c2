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

/** When a meeting that is posted now begins and ends; without a time, it is open until its day ends. */
export function meetingTimes({ starts, ends, inDays }, now) {
  const day = now.getDate() + inDays;
  const at = timeIn(now, day, starts || '23:59');
  if (ends === '') return { at };
  return { at, until: timeIn(now, ends < starts ? day + 1 : day, ends) };
}

function timeIn(now, day, time) {
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), day, hours, minutes).getTime();
}

/**
 * Signs a member up, for one choice; a second time takes it back, and so does a choice that leaves. Whom a
 * full choice has no place for waits for one, if there is a waiting list. 'full' changes nothing.
 */
export function signUp(
  event,
  userId,
  place,
  { choices, hasWaitingList, allCome = false, most = 0 },
) {
  const choice = choices[place];
  if (!choice || event.isCancelled) return 'over';
  const before = event.signed[userId] ?? event.waiting?.[userId];
  if (choice.leaves || before === place) {
    leave(event, userId, choices, allCome);
    return 'left';
  }
  const others = Object.keys(event.signed).filter((one) => one !== userId).length;
  const total = allCome ? event.limit || most : 0;
  const isFull = (total > 0 && others >= total) || isLimited(event, place, choices, allCome);
  if (isFull && !hasWaitingList) return 'full';
  leave(event, userId, choices, allCome);
  if (isFull) (event.waiting ??= {})[userId] = place;
  else event.signed[userId] = place;
  return isFull ? 'waits' : 'signed';
}

/** The first who waits gets the place that somebody leaves: of all, where all come. */
function leave(event, userId, choices, allCome) {
  delete event.waiting?.[userId];
  const place = event.signed[userId];
  if (place === undefined) return;
  delete event.signed[userId];
  const next = waitingIn(event).find(
    (id) =>
      (allCome || event.waiting[id] === place) &&
      !isLimited(event, event.waiting[id], choices, allCome),
  );
  if (next === undefined) return;
  event.signed[next] = event.waiting[next];
  delete event.waiting[next];
}

function isLimited(event, place, choices, allCome) {
  const most = allCome ? choices[place].most : mostOf(event, place, choices);
  return most > 0 && membersOf(event, place).length >= most;
}

/** How many may make a choice; 0 for any number. An event's own limit is that of the first. */
export function mostOf(event, place, choices) {
  return place === 0 && event.limit > 0 ? event.limit : choices[place].most;
}

export function membersOf(event, place) {
  return Object.keys(event.signed).filter((userId) => event.signed[userId] === place);
}

/** Who waits for a place, in their order. */
export function waitingIn(event) {
  return Object.keys(event.waiting ?? {});
}

/** Who is reminded: all but those of the last choice, which is to be absent unless all come. */
export function expectedIn(event, choices, allCome = false) {
  if (allCome) return Object.keys(event.signed);
  const last = choices.filter(({ leaves }) => !leaves).length - 1;
  return Object.keys(event.signed).filter((userId) => last < 1 || event.signed[userId] < last);
}

/** The next time at which an event is to be told of; undefined after the last. */
export function nextReminder({ at }, minutesBefore, now) {
  return minutesBefore
    .map((minutes) => at - minutes * 60_000)
    .sort((a, b) => a - b)
    .find((time) => time > now);
}

/** Whether nobody can sign up any more: it has begun, or it was open for long enough. */
export function isOver({ at }, now) {
  return at !== null && at <= now;
}
