import { startClock } from './due-posts.js';
import { settings } from './settings.js';

/** Posts what is due, in all servers. */
export function startPosts(client) {
  startClock(client, settings.posts, postIn);
}

async function postIn(guild, { channel: name, text }) {
  const channel =
    guild.channels.cache.find((one) => '#' + one.name === name) ?? guild.systemChannel;
  if (channel?.isTextBased()) await channel.send({ content: text });
}
