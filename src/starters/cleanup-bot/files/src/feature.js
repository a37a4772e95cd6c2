import { setTimeout as pause } from 'node:timers/promises';
import { ChannelType, MessageFlags, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import { startClock } from './due-posts.js';
import { channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { fill } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { newestId, newServer, pauseOf, planSweep, ruleFor } from './sweep.js';

const { texts, commands } = settings;
const servers = keepServers('cleanup.json', newServer);
/** The channels that are being cleaned up. */
const sweeping = new Set();
const singlePause = 1500;
const pageSize = 100;
let timer;
let isStopped = false;
let minutesRun = 0;

const { ManageMessages, ReadMessageHistory, ViewChannel } = PermissionFlagsBits;
const isText = (channel) =>
  channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;
const addChannel = (option) =>
  option
    .setName('channel')
    .setDescription(texts.channel)
    .setRequired(true)
    .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement);

export const feature = {
  intents: [],
  commands: [
    {
      data: serverCommand(commands.cleanup, texts.set, ManageMessages)
        .addChannelOption(addChannel)
        .addNumberOption((option) =>
          option
            .setName('hours')
            .setDescription(texts.hours)
            .setRequired(true)
            .setMinValue(0.05)
            .setMaxValue(8760),
        ),
      run: choose,
    },
    {
      data: serverCommand(commands['cleanup-now'], texts.nowDescription, ManageMessages),
      run: sweepNow,
    },
    {
      data: serverCommand(
        commands['cleanup-off'],
        texts.offDescription,
        ManageMessages,
      ).addChannelOption(addChannel),
      run: leave,
    },
    {
      data: serverCommand(commands['cleanup-list'], texts.listDescription, ManageMessages),
      run: list,
    },
  ],
  open: servers.open,
  async start(client) {
    const timed = settings.channels.flatMap(({ channel, times, days }) =>
      times.map((at) => ({ channel, at, days })),
    );
    startClock(client, timed, sweepTimed);
    timer = setInterval(() => {
      minutesRun += 1;
      look(client);
    }, 60_000);
    timer.unref();
    look(client);
  },
  async stop() {
    isStopped = true;
    clearInterval(timer);
    await servers.stop();
  },
};

/** Cleans up the channels whose messages go by age alone. */
function look(client) {
  for (const guild of client.guilds.cache.values()) {
    for (const { channel, rule } of cleanedIn(guild)) {
      const isDue = rule.times.length === 0 && minutesRun % pauseOf(rule.minutes) === 0;
      if (isDue) sweep(channel, rule).catch((error) => report(channel, error));
    }
  }
}

async function sweepTimed(guild, { channel: name }) {
  const channel = channelNamed(guild, name);
  const rule = channel && ruleFor(channel, servers.of(guild.id), settings.channels);
  // What was chosen by a command has no times.
  if (rule && rule.times.length > 0) await sweep(channel, rule);
}

function cleanedIn(guild) {
  return [...guild.channels.cache.filter(isText).values()].flatMap((channel) => {
    const rule = ruleFor(channel, servers.of(guild.id), settings.channels);
    return rule ? [{ channel, rule }] : [];
  });
}

function report({ name }, error) {
  console.error('Could not clean up #' + name + ': ' + error.message);
}

function mayDelete(channel) {
  const needed = [ViewChannel, ReadMessageHistory, ManageMessages];
  return channel.permissionsFor(channel.client.user)?.has(needed) === true;
}

/** Deletes what is old enough, page by page, and says how many messages that were. */
async function sweep(channel, { minutes }) {
  if (sweeping.has(channel.id) || !mayDelete(channel)) return 0;
  sweeping.add(channel.id);
  let count = 0;
  try {
    let before = newestId(minutes, Date.now());
    while (!isStopped) {
      const page = await channel.messages.fetch({ before, limit: pageSize, cache: false });
      const { bulk, single } = planSweep([...page.values()], Date.now());
      if (bulk.length > 0) await channel.bulkDelete(bulk, true);
      count += bulk.length;
      for (const message of single) {
        if (isStopped) return count;
        await remove(message);
        count += 1;
        await pause(singlePause);
      }
      if (page.size < pageSize) return count;
      before = page.lastKey();
    }
    return count;
  } finally {
    sweeping.delete(channel.id);
  }
}

async function remove(message) {
  try {
    await message.delete();
  } catch (error) {
    if (error.code !== RESTJSONErrorCodes.UnknownMessage) throw error;
  }
}

/** The command was allowed in the channel where it was typed: another one has its own permissions. */
function mayChoose({ member }, channel) {
  const isStaff = settings.staffRole !== '';
  return isStaff || channel?.permissionsFor(member)?.has(ManageMessages) === true;
}

async function choose(interaction) {
  const channel = interaction.options.getChannel('channel', true);
  const hours = interaction.options.getNumber('hours', true);
  const own = interaction.guild.channels.cache.get(channel.id);
  if (!mayChoose(interaction, own)) return whisper(interaction, texts.notAllowed);
  if (!own || !mayDelete(own)) return whisper(interaction, told(texts.noPermission, channel.id));
  const minutes = Math.max(1, Math.round(hours * 60));
  await servers.update(interaction.guildId, ({ chosen }) => {
    chosen[channel.id] = minutes;
  });
  await whisper(interaction, say(channel.id, { minutes, times: [] }));
}

async function leave(interaction) {
  const { id } = interaction.options.getChannel('channel', true);
  const own = interaction.guild.channels.cache.get(id);
  if (!mayChoose(interaction, own)) return whisper(interaction, texts.notAllowed);
  await servers.update(interaction.guildId, ({ chosen }) => {
    chosen[id] = 0;
  });
  await whisper(interaction, told(texts.off, id));
}

async function list(interaction) {
  const lines = cleanedIn(interaction.guild).map(({ channel, rule }) => say(channel.id, rule));
  const embed = listEmbed(settings.title, lines, texts.none);
  await interaction.reply({ embeds: [embed], flags: MessageFlags.Ephemeral });
}

async function sweepNow(interaction) {
  const { guild, guildId, channelId } = interaction;
  const channel = guild.channels.cache.get(channelId);
  const rule = channel && ruleFor(channel, servers.of(guildId), settings.channels);
  if (!rule) return whisper(interaction, texts.none);
  if (!mayDelete(channel)) return whisper(interaction, told(texts.noPermission, channelId));
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const count = await sweep(channel, rule);
  // An answer can come for 15 minutes; many old messages take longer.
  await interaction.editReply(fill(texts.deleted, { count })).catch(() => undefined);
}

function told(text, channelId) {
  return fill(text, { channel: '<#' + channelId + '>' });
}

function say(channelId, { minutes, times }) {
  const hours = Math.round((minutes / 60) * 100) / 100;
  const text = times.length === 0 ? texts.age : texts.timed;
  return fill(text, { channel: '<#' + channelId + '>', hours, times: times.join(', ') });
}
