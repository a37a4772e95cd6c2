import { startClock } from './due-posts.js';
import { settings } from './settings.js';

/** Posts what is due, in all servers. */
export function startPosts(client) {
  startClock(client, settings.posts, postIn);
}

async function postIn(guild, post) {
  const { channel: name, ping } = post;
  const channel =
    guild.channels.cache.find((one) => '#' + one.name === name) ?? guild.systemChannel;
  if (!channel?.isTextBased()) return;
  const { mention, allowedMentions } = mentionOf(guild, ping);
  await channel.send({ content: mention + textOf(post), allowedMentions });
}

/** Of several texts the next one, by the day: none comes again before all had their turn. */
export function textOf({ text, texts = [], days }, now = new Date()) {
  if (texts.length === 0) return text;
  const day = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
  const turn = days.length === 1 ? Math.floor(day / 7) : day;
  return texts[turn % texts.length];
}

/** Who is told of it: a role of the server, or everyone. */
function mentionOf({ roles }, ping = '') {
  if (ping === 'everyone' || ping === 'here')
    return { mention: '@' + ping + ' ', allowedMentions: { parse: ['everyone'] } };
  const role = roles?.cache.find(({ name }) => name.toLowerCase() === ping.toLowerCase());
  if (!role) return { mention: '', allowedMentions: { parse: [] } };
  return { mention: '<@&' + role.id + '> ', allowedMentions: { roles: [role.id] } };
}
