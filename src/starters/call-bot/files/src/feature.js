import { Events, GatewayIntentBits } from 'discord.js';
import { changed, newCalls, told } from './calls.js';
import { channelNamed } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { settings } from './settings.js';

const { texts } = settings;
const calls = newCalls();

export const feature = {
  intents: [GatewayIntentBits.GuildVoiceStates],
  commands: [],
  events: { [Events.VoiceStateUpdate]: moved },
  start(client) {
    // Of calls that go on already nothing is told until they end.
    for (const guild of client.guilds.cache.values())
      for (const { channel } of guild.voiceStates.cache.values())
        if (isWatched(channel)) changed(calls, channel.id, peopleIn(channel), Date.now());
  },
};

async function moved(before, now) {
  // Somebody who mutes comes and goes nowhere.
  if (before.channelId === now.channelId || now.member?.user.bot) return;
  if (isWatched(before.channel)) await left(before);
  if (isWatched(now.channel)) await came(now);
}

function isWatched(channel) {
  const wanted = settings.voiceChannel.toLowerCase();
  return Boolean(channel) && (wanted === '' || channel.name.toLowerCase() === wanted);
}

function peopleIn({ members }) {
  return members.filter(({ user }) => !user.bot).size;
}

async function came({ channel, id, guild }) {
  const change = changed(calls, channel.id, Math.max(peopleIn(channel), 1), Date.now());
  if (change !== 'first' && !settings.tellsEach) return;
  const values = { user: '<@' + id + '>', channel: '<#' + channel.id + '>' };
  const said = fill(settings.message || texts.came, values);
  const role = guild.roles.cache.find(
    ({ name }) => settings.ping !== '' && name.toLowerCase() === settings.ping.toLowerCase(),
  );
  const content = role ? '<@&' + role.id + '> ' + said : said;
  await tell(guild, { content, roles: role ? [role.id] : [] });
}

async function left({ channel, guild }) {
  const { seconds } = changed(calls, channel.id, peopleIn(channel), Date.now());
  if (seconds === undefined || !settings.tellsEnd) return;
  const values = { channel: '<#' + channel.id + '>', time: told(seconds) };
  await tell(guild, { content: fill(texts.ended, values), roles: [] });
}

async function tell(guild, { content, roles }) {
  const channel = channelNamed(guild, settings.channel) ?? guild.systemChannel;
  await channel?.send({ content: cut(content, 2000), allowedMentions: { roles } });
}
