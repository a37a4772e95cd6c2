import { startClock } from './due-posts.js';
import { settings } from './settings.js';

/** Posts what is due, in all servers. */
export function startPosts(client) {
  startClock(client, settings.posts, postIn);
}

async function postIn(guild, { channel: name, text, ping }) {
  const channel =
    guild.channels.cache.find((one) => '#' + one.name === name) ?? guild.systemChannel;
  if (!channel?.isTextBased()) return;
  const { mention, allowedMentions } = mentionOf(guild, ping);
  await channel.send({ content: mention + text, allowedMentions });
}

/** Who is told of it: a role of the server, or everyone. */
function mentionOf({ roles }, ping = '') {
  if (ping === 'everyone' || ping === 'here')
    return { mention: '@' + ping + ' ', allowedMentions: { parse: ['everyone'] } };
  const role = roles?.cache.find(({ name }) => name.toLowerCase() === ping.toLowerCase());
  if (!role) return { mention: '', allowedMentions: { parse: [] } };
  return { mention: '<@&' + role.id + '> ', allowedMentions: { roles: [role.id] } };
}
