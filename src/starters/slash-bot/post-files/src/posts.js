import { nextTime, startClock } from './due-posts.js';
import { settings } from './settings.js';

/** Posts what is due, in all servers; `forecast` has the message with the weather of a town. */
export function startPosts(client, forecast) {
  startClock(client, settings.posts, (guild, post) => postIn(guild, post, forecast));
}

async function postIn(guild, post, forecast) {
  const { channel: name, ping } = post;
  const channel =
    guild.channels.cache.find((one) => '#' + one.name === name) ?? guild.systemChannel;
  if (!channel?.isTextBased()) return;
  const { mention, allowedMentions } = mentionOf(guild, ping);
  const said = post.town === undefined ? {} : await forecast(post.town);
  if (!said) return;
  await channel.send({ content: mention + textOf(post), ...said, allowedMentions });
}

/** What comes next, and when: the day itself where it is told of days before. */
export function nextPost(now = new Date()) {
  const [next] = settings.posts
    .map((post) => ({ post, at: nextTime(post, now) }))
    .filter(({ at }) => at)
    .sort((a, b) => a.at - b.at);
  if (!next) return '—';
  const { post, at } = next;
  const text = textOf(post, at);
  at.setDate(at.getDate() + (post.daysBefore ?? 0));
  const time = '<t:' + Math.round(at / 1000);
  return text + '\n' + time + (post.daysBefore ? ':F> (' : ':D> (') + time + ':R>)';
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
