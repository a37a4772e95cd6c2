import { duePosts } from './due-posts.js';
import { settings } from './settings.js';

/** Looks every half minute what is to be posted, in all servers. */
export function startPosts(client) {
  let last = new Date();
  const timer = setInterval(() => {
    const now = new Date();
    const due = duePosts(settings.posts, last, now);
    last = now;
    for (const post of due) {
      for (const guild of client.guilds.cache.values()) {
        postIn(guild, post).catch((error) => console.error('Could not post: ' + error.message));
      }
    }
  }, 30_000);
  timer.unref();
}

async function postIn(guild, { channel: name, text }) {
  const channel =
    guild.channels.cache.find((one) => '#' + one.name === name) ?? guild.systemChannel;
  if (channel?.isTextBased()) await channel.send({ content: text });
}
