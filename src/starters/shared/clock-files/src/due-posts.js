/** The posts whose time lies after `last` and not after `now`; nothing is made up for after a pause. */
export function duePosts(posts, last, now) {
  return posts.filter((post) => {
    if (post.minutes) return periodOf(now, post.minutes) !== periodOf(last, post.minutes);
    const time = new Date(now);
    const [hours, minutes] = post.at.split(':').map(Number);
    time.setHours(hours, minutes, 0, 0);
    return isDay(post, time) && time > last && time <= now;
  });
}

/** The day, and how many spans of so many minutes have passed in it. */
function periodOf(moment, minutes) {
  const time = new Date(moment);
  const passed = time.getHours() * 60 + time.getMinutes();
  return time.toDateString() + ' ' + Math.floor(passed / minutes);
}

/** Whether it is the day: of the week, the nth of them in a month, or of the month; -1 is the last. */
function isDay({ days, nth, date, daysBefore = 0 }, time) {
  const day = new Date(time);
  day.setDate(day.getDate() + daysBefore);
  const left = new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate() - day.getDate();
  if (date) return date === (date < 0 ? -1 - left : day.getDate());
  const place = Math.ceil(day.getDate() / 7);
  return days.includes(day.getDay()) && (!nth || (nth < 0 ? left < 7 : nth === place));
}

/** When a post comes next, within two months. */
export function nextTime({ at, ...post }, now) {
  const [hours, minutes] = at.split(':').map(Number);
  for (let days = 0; days < 63; days += 1) {
    const time = new Date(now);
    time.setDate(time.getDate() + days);
    time.setHours(hours, minutes, 0, 0);
    if (time > now && isDay(post, time)) return time;
  }
  return undefined;
}

/** On Mondays: the week that is over. */
export const boardTime = (days) => Date.now() - (`${days}` === '1' ? 86_400_000 : 0);

/** Looks every half minute which posts are due, and calls say(guild, post) for each server of the bot. */
export function startClock(client, posts, say) {
  let last = new Date();
  const timer = setInterval(() => {
    const now = new Date();
    const due = duePosts(posts, last, now);
    last = now;
    for (const post of due) {
      for (const guild of client.guilds.cache.values()) {
        say(guild, post).catch((error) => console.error('Could not post: ' + error.message));
      }
    }
  }, 30_000);
  timer.unref();
}
