/** The posts whose time lies after `last` and not after `now`; nothing is made up for after a pause. */
export function duePosts(posts, last, now) {
  return posts.filter(({ at, days }) => {
    const time = new Date(now);
    const [hours, minutes] = at.split(':').map(Number);
    time.setHours(hours, minutes, 0, 0);
    return days.includes(time.getDay()) && time > last && time <= now;
  });
}

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
