import {
  ChannelType,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  Partials,
  PermissionFlagsBits,
} from 'discord.js';
import { channelNamed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain, unlinked } from './frame/text.js';
import { isEdit, isIgnored, newLog, toggleIgnored } from './log.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, kinds } = settings;
const servers = keepServers('log.json', newLog);
const logs = (...some) => some.some((kind) => kinds.includes(kind));

export const feature = {
  // Who comes and goes, and what is written: these intents are switched on in the portal.
  intents: [
    ...(logs('joined', 'left') ? [GatewayIntentBits.GuildMembers] : []),
    ...(logs('deleted', 'edited')
      ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent]
      : []),
    ...(logs('banned') ? [GatewayIntentBits.GuildModeration] : []),
  ],
  // What happens to messages and members that this process has not seen before, too.
  partials: [Partials.Message, Partials.GuildMember],
  commands: [
    [commands['log-channel'], texts.channelDescription, chooseChannel],
    [commands['log-ignore'], texts.ignoreDescription, ignoreChannel],
  ].map(([name, description, run]) => ({
    data: serverCommand(name, description, PermissionFlagsBits.ManageGuild).addChannelOption(
      (option) =>
        option
          .setName('channel')
          .setDescription(texts.channel)
          .setRequired(true)
          .addChannelTypes(ChannelType.GuildText),
    ),
    run,
  })),
  events: {
    ...(logs('joined') && { [Events.GuildMemberAdd]: logJoin }),
    ...(logs('left') && { [Events.GuildMemberRemove]: logLeave }),
    ...(logs('deleted') && {
      [Events.MessageDelete]: logDeletion,
      [Events.MessageBulkDelete]: logDeletions,
    }),
    ...(logs('edited') && { [Events.MessageUpdate]: logEdit }),
    ...(logs('banned') && {
      [Events.GuildBanAdd]: ({ guild, user }) => logBan(guild, '🔨 Ban: ', user),
      [Events.GuildBanRemove]: ({ guild, user }) => logBan(guild, '🔓 Unban: ', user),
    }),
  },
  open: servers.open,
  stop: servers.stop,
};

const colours = {
  joined: 0x57f287,
  left: 0x80848e,
  deleted: 0xed4245,
  edited: 0xfee75c,
  banned: 0xed4245,
};

/** The words for it are the same everywhere in Discord. */
async function logBan(guild, words, user) {
  const { user: named, name } = namesOf(user);
  await send(guild, 'banned', words + named + ' (' + name + ')');
}

async function logJoin({ guild, user }) {
  await write(guild, 'joined', { ...namesOf(user), time: timestamp(user.createdTimestamp) });
}

async function logLeave({ guild, user, joinedTimestamp }) {
  await write(guild, 'left', { ...namesOf(user), time: timestamp(joinedTimestamp) });
}

async function logDeletion(message) {
  const { guild, author, channelId, content, attachments } = message;
  if (!isLogged(message)) return;
  const files = attachments?.map(({ name }) => name) ?? [];
  const text = [content, ...files].filter(Boolean).join('\n');
  await write(guild, 'deleted', { user: mention(author), channel: '<#' + channelId + '>' }, [
    [texts.text, text],
  ]);
}

async function logDeletions(messages, { id, guild }) {
  if (isLeftOut(guild, id)) return;
  const values = { count: messages.size, channel: '<#' + id + '>' };
  await send(guild, 'deleted', fill(texts.manyDeleted, values));
}

async function logEdit(before, after) {
  const old = before.partial ? undefined : before.content;
  const { guild, author, channelId, content, editedTimestamp, url } = after;
  if (!isLogged(after) || !isEdit({ before: old, after: content, editedAt: editedTimestamp }))
    return;
  await write(guild, 'edited', { user: mention(author), channel: '<#' + channelId + '> ' + url }, [
    [texts.before, old],
    [texts.after, content],
  ]);
}

function isLogged({ guild, author, channelId }) {
  return Boolean(guild) && !author?.bot && !isLeftOut(guild, channelId);
}

/** By the settings or the command, which takes a channel of the settings in again. */
function isLeftOut(guild, channelId) {
  const name = '#' + guild.channels.cache.get(channelId)?.name;
  return isIgnored(servers.of(guild.id), { channelId, name, names: settings.ignored });
}

/** An entry, with what was written as it was written. */
async function write(guild, kind, values, parts = []) {
  const fields = parts.map(([name, text]) => ({
    name,
    value: cut(unlinked(text || texts.notKnown), 1000),
  }));
  await send(guild, kind, fill(texts[kind], values), fields);
}

async function send(guild, kind, text, fields = []) {
  const { channelId } = servers.of(guild.id);
  const channel = guild.channels.cache.get(channelId) ?? channelNamed(guild, settings.channel);
  if (!channel) return;
  const embed = new EmbedBuilder()
    .setColor(colours[kind])
    .setDescription(cut(text, 2000))
    .addFields(fields)
    .setTimestamp();
  await channel.send({ embeds: [embed] });
}

function namesOf(user) {
  return { user: mention(user), name: plain(user.username ?? '?') };
}

function mention(user) {
  return user ? '<@' + user.id + '>' : '?';
}

function timestamp(time) {
  return time ? '<t:' + Math.round(time / 1000) + ':R>' : '?';
}

async function chooseChannel(interaction) {
  const { id } = interaction.options.getChannel('channel', true);
  await servers.update(interaction.guildId, (log) => {
    log.channelId = id;
  });
  await whisper(interaction, fill(texts.chosen, { channel: '<#' + id + '>' }));
}

async function ignoreChannel(interaction) {
  const { id, name } = interaction.options.getChannel('channel', true);
  const isNamed = settings.ignored.includes('#' + name);
  const isOut = await servers.update(interaction.guildId, (log) => toggleIgnored(log, id, isNamed));
  const text = isOut ? texts.ignored : texts.heard;
  await whisper(interaction, fill(text, { channel: '<#' + id + '>' }));
}
