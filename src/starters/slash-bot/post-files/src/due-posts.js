/** The posts whose time lies after `last` and not after `now`; nothing is made up for after a pause. */
export function duePosts(posts, last, now) {
  return posts.filter(({ at, days }) => {
    const time = new Date(now);
    const [hours, minutes] = at.split(':').map(Number);
    time.setHours(hours, minutes, 0, 0);
    return days.includes(time.getDay()) && time > last && time <= now;
  });
}
