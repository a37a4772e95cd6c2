import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { startClock } from './due-posts.js';
import { channelNamed, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { fill, plain } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import {
  addSpan,
  between,
  dayOf,
  daysBefore,
  mondayOf,
  newServer,
  secondsIn,
  told,
} from './voice-times.js';

const { texts } = settings;
const servers = keepServers('voice-times.json', newServer);
/** Whether members begin and end their time by commands. */
const isClocked = Boolean(settings.start);
/** Since when members are there, by server and member. */
const since = new Map();

export const feature = {
  intents: isClocked ? [] : [GatewayIntentBits.GuildVoiceStates],
  commands: [
    ...(isClocked
      ? [
          { data: serverCommand(settings.start, texts.start), run: startTime },
          { data: serverCommand(settings.stop, texts.stop), run: stopTime },
        ]
      : []),
    ...(settings.own === '' ? [] : [{ data: ownData(), run: showOwn }]),
    ...(settings.board === ''
      ? []
      : [{ data: serverCommand(settings.board, texts.board), run: showBoard }]),
  ],
  events: isClocked ? {} : { [Events.VoiceStateUpdate]: (_old, now) => moved(now) },
  open: servers.open,
  start(client) {
    for (const guild of isClocked ? [] : client.guilds.cache.values())
      for (const state of guild.voiceStates.cache.values()) begin(state);
    startClock(client, settings.posts, post);
  },
  async stop() {
    for (const key of [...since.keys()]) await end(key);
    await servers.stop();
  },
};

function ownData() {
  return serverCommand(settings.own, texts.own).addUserOption((option) =>
    option.setName('user').setDescription(texts.whose),
  );
}

/** A second start goes on with the first. */
async function startTime(interaction) {
  const { guildId, user } = interaction;
  const from = await servers.update(guildId, (server) => {
    server.running ??= {};
    return (server.running[user.id] ??= Date.now());
  });
  await interaction.reply(spoken('▶️ <@' + user.id + '> <t:' + Math.floor(from / 1000) + ':t>'));
}

async function stopTime(interaction) {
  const { guildId, user } = interaction;
  const now = Date.now();
  const from = await servers.update(guildId, (server) => {
    const started = server.running?.[user.id];
    if (started === undefined) return undefined;
    delete server.running[user.id];
    addSpan(server, user.id, started, now);
    return started;
  });
  if (from === undefined) return whisper(interaction, texts.nobody);
  const lines = [
    texts.stopped + ' ⏹️ ' + told(Math.round((now - from) / 1000)),
    timesTold(guildId, user.id),
  ];
  await interaction.reply(spoken(lines.join('\n')));
  for (const reached of settings.roles ?? []) await give(interaction, reached);
}

/** A role that the member has not, and that gives no power over others. */
async function give(interaction, { hours, role: name, isWeekly }) {
  const { guild, member } = interaction;
  const { all, week } = timesFor(guild.id, member.id);
  if ((isWeekly ? week : all) < hours * 3600) return;
  if (!guild.members.me?.permissions.has(PermissionFlagsBits.ManageRoles)) return;
  const found = guild.roles.cache.find((role) => role.name === name);
  const role = found ?? (await guild.roles.create({ name, permissions: [] }));
  if (isPowerful(role) || !role.editable || member.roles.cache.has(role.id)) return;
  await member.roles.add(role);
  await interaction.followUp(spoken('🏅 <@' + member.id + '>: **' + plain(name) + '**'));
}

function isCounted({ channel, member }) {
  if (!channel || member?.user.bot !== false) return false;
  const { voiceChannel } = settings;
  return voiceChannel === '' || channel.name.toLowerCase() === voiceChannel.toLowerCase();
}

function begin(state) {
  const key = state.guild.id + ':' + state.id;
  if (isCounted(state) && !since.has(key)) since.set(key, Date.now());
}

async function moved(state) {
  if (isCounted(state)) begin(state);
  else await end(state.guild.id + ':' + state.id);
}

/** Keeps the time of somebody who leaves. */
async function end(key) {
  const from = since.get(key);
  if (from === undefined) return;
  since.delete(key);
  const [guildId, userId] = key.split(':');
  await servers.update(guildId, (server) => addSpan(server, userId, from, Date.now()));
}

/** The times of a server, with those who are there now. */
function timesOf(guildId) {
  const times = structuredClone(servers.of(guildId));
  for (const [key, from] of since) {
    const [server, userId] = key.split(':');
    if (server === guildId) addSpan(times, userId, from, Date.now());
  }
  for (const [userId, from] of Object.entries(times.running ?? {}))
    addSpan(times, userId, from, Date.now());
  return times;
}

async function showOwn(interaction) {
  const { id } = interaction.options.getUser('user') ?? interaction.user;
  await interaction.reply(spoken(timesTold(interaction.guildId, id)));
}

function timesTold(guildId, id) {
  const { today, week, all } = timesFor(guildId, id);
  const values = { today: told(today), week: told(week), all: told(all) };
  return fill(texts.times, { user: '<@' + id + '>', ...values });
}

/** The seconds of a member. */
function timesFor(guildId, id) {
  const times = timesOf(guildId);
  const now = new Date();
  const today = dayOf(now);
  return {
    today: secondsIn(between(times, today, today), id),
    week: secondsIn(between(times, mondayOf(now), today), id),
    all: secondsIn(times.all, id),
  };
}

async function showBoard(interaction) {
  const now = new Date();
  const sums = between(timesOf(interaction.guildId), mondayOf(now), dayOf(now));
  await interaction.reply({ embeds: [boardOf(sums, 10)] });
}

function boardOf(sums, most) {
  const lines = ranking(sums, most).map(
    ({ userId, points, place }) => place + '. <@' + userId + '>: ' + told(points),
  );
  return listEmbed(settings.title, lines, texts.nobody);
}

async function post(guild, { channel: name, most }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  const now = new Date();
  const sums = between(timesOf(guild.id), daysBefore(now, 7), dayOf(now));
  await channel?.send({ embeds: [boardOf(sums, most)], allowedMentions: { parse: [] } });
}
