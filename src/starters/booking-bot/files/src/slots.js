/** The most slots that are offered at once. */
const mostSlots = 100;

/** Times in ms since 1970: those offered besides the weekly ones, those taken back, and those booked. */
export function newServer() {
  return { offered: {}, removed: {}, booked: {} };
}

/**
 * The time of a date and a time of day in the time zone of the process: 2030-05-01, 1.5.2030 or, for the
 * next such day, 1.5. Undefined for what no calendar has.
 */
export function timeOf(date, time, now = new Date()) {
  const clock = /^(\d{1,2})(?:[:h.](\d{2})?)?$/.exec(time.trim().toLowerCase());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date.trim());
  const local = /^(\d{1,2})[./-](\d{1,2})\.?(?:[./-]?(\d{4}))?$/.exec(date.trim());
  if (!clock || !(iso || local)) return undefined;
  const [day, month] = (iso ? [iso[3], iso[2]] : [local[1], local[2]]).map(Number);
  const [hours, minutes] = [Number(clock[1]), Number(clock[2] ?? 0)];
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const thisYear = now.getFullYear();
  const next = new Date(thisYear, month - 1, day) < today ? thisYear + 1 : thisYear;
  const year = Number(iso?.[1] ?? local?.[3] ?? next);
  const start = new Date(year, month - 1, day);
  const isReal = start.getDate() === day && start.getMonth() === month - 1;
  // A day ends at 24:00.
  const isTime = minutes < 60 && hours * 60 + minutes <= 1440;
  return isReal && isTime ? new Date(year, month - 1, day, hours, minutes).getTime() : undefined;
}

/** The times between two of a day, each so many minutes long. */
export function timesBetween(from, to, minutes) {
  const times = [];
  const step = minutes * 60_000;
  for (let at = from; at + step <= to && times.length < mostSlots; at += step) times.push(at);
  return times;
}

/** All slots that are still to come, with who has booked them. */
export function slotsOf(server, { weekly, minutes, daysAhead }, now) {
  const slots = new Map();
  const day = new Date(now);
  // The times of yesterday may go on after midnight.
  for (let ahead = -1; ahead <= daysAhead; ahead += 1) {
    for (const { days, from, to } of weekly) {
      const on = (time, later = 0) => {
        const [hours, mins] = time.split(':').map(Number);
        const date = day.getDate() + ahead + later;
        return new Date(day.getFullYear(), day.getMonth(), date, hours, mins);
      };
      const start = on(from);
      if (!days.includes(start.getDay())) continue;
      for (const at of timesBetween(
        start.getTime(),
        on(to, to <= from ? 1 : 0).getTime(),
        minutes,
      )) {
        slots.set(at, { at, minutes });
      }
    }
  }
  for (const [at, length] of Object.entries(server.offered)) {
    slots.set(Number(at), { at: Number(at), minutes: length });
  }
  for (const at of Object.keys(server.removed)) slots.delete(Number(at));
  for (const [at, booking] of Object.entries(server.booked)) {
    slots.set(Number(at), { at: Number(at), ...booking });
  }
  return [...slots.values()].filter(({ at }) => at > now).sort((a, b) => a.at - b.at);
}

/** The slots that nobody has booked, and that lie beside no booking of another length. */
export function freeSlots(server, settings, now) {
  const slots = slotsOf(server, settings, now);
  const booked = slots.filter(({ userId }) => userId !== undefined);
  return slots.filter(
    (slot) => slot.userId === undefined && !booked.some((one) => overlaps(slot, one)),
  );
}

function overlaps(a, b) {
  return a.at < b.at + b.minutes * 60_000 && b.at < a.at + a.minutes * 60_000;
}

/** Offers times; those in the past, or beside others, are left out. The count of what was added. */
export function offer(server, { from, to, minutes }, settings, now) {
  let count = 0;
  for (const at of timesBetween(from, to, minutes)) {
    const isTaken = slotsOf(server, settings, now).some((one) => overlaps({ at, minutes }, one));
    if (at <= now || isTaken) continue;
    delete server.removed[at];
    server.offered[at] = minutes;
    count += 1;
  }
  return count;
}

/** Takes the slots between two times back; the bookings that fall away with them are returned. */
export function remove(server, { from, to }, settings, now) {
  const slots = slotsOf(server, settings, now).filter(({ at }) => at >= from && at < to);
  for (const { at } of slots) {
    delete server.offered[at];
    delete server.booked[at];
    server.removed[at] = true;
  }
  return slots;
}

/** Books a slot: 'taken' or 'limit' change nothing. */
export function book(server, { at, userId }, settings, now) {
  forgetPast(server, now);
  const slot = freeSlots(server, settings, now).find((one) => one.at === at);
  if (!slot) return 'taken';
  if (settings.most > 0 && bookingsOf(server, userId, now).length >= settings.most) return 'limit';
  // Who books later than the reminder would come needs none.
  const isReminded = at - settings.minutesBefore * 60_000 <= now;
  server.booked[at] = { userId, minutes: slot.minutes, isReminded };
  return 'booked';
}

/** Gives back a booking, if it is the member's. */
export function cancel(server, { at, userId }) {
  if (!Object.hasOwn(server.booked, at) || server.booked[at].userId !== userId) return false;
  delete server.booked[at];
  return true;
}

/** The bookings to come: of a member, or of all. */
export function bookingsOf({ booked }, userId, now) {
  return Object.entries(booked)
    .map(([at, booking]) => ({ at: Number(at), ...booking }))
    .filter((one) => one.at > now && (userId === undefined || one.userId === userId))
    .sort((a, b) => a.at - b.at);
}

function forgetPast(server, now) {
  for (const times of Object.values(server)) {
    for (const at of Object.keys(times)) if (Number(at) < now - 86_400_000) delete times[at];
  }
}
