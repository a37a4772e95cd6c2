import { EmbedBuilder, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import { accent, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { askServer } from './minecraft.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const { ManageGuild, SendMessages, ViewChannel } = PermissionFlagsBits;
const servers = keepServers('boards.json', () => ({ channelId: '', messageId: '' }));
let timer;

export const feature = {
  commands: [
    { data: serverCommand(commands.server, texts.show), run: show },
    { data: serverCommand(commands['server-board'], texts.board, ManageGuild), run: toggle },
  ],
  open: servers.open,
  start(client) {
    timer = setInterval(renewAll, settings.minutes * 60_000, client);
    timer.unref();
    renewAll(client);
  },
  async stop() {
    clearInterval(timer);
    await servers.stop();
  },
};

async function show(interaction) {
  if (settings.address === '') return whisper(interaction, texts.noAddress);
  await interaction.deferReply();
  await interaction.editReply(await board());
}

/** The message is written by the bot itself: what a command answers cannot be changed for long. */
async function toggle(interaction) {
  const { channel, guildId } = interaction;
  if (settings.address === '') return whisper(interaction, texts.noAddress);
  const before = servers.of(guildId);
  if (before.channelId === channel.id) {
    await keep(guildId, { channelId: '', messageId: '' });
    return whisper(interaction, texts.stopped);
  }
  if (!channel.permissionsFor(interaction.client.user)?.has([ViewChannel, SendMessages]))
    return whisper(interaction, texts.noPermission);
  await whisper(interaction, texts.started);
  const { id } = await channel.send(await board());
  await keep(guildId, { channelId: channel.id, messageId: id });
}

function keep(guildId, value) {
  return servers.update(guildId, (server) => Object.assign(server, value));
}

async function board() {
  const { address } = settings;
  const now = await askServer(address);
  const lines = now
    ? [
        '🟢 ' + fill(texts.up, { online: now.online, max: now.max }),
        cut(now.names.map(plain).join(', '), 1000),
      ]
    : ['🔴 ' + texts.down];
  const embed = new EmbedBuilder()
    .setTitle(cut(address, 256))
    .setColor(accent(now ? 0x57f287 : 0xed4245))
    .setDescription(lines.filter(Boolean).join('\n'))
    .setTimestamp();
  return { embeds: [embed], allowedMentions: { parse: [] } };
}

async function renewAll(client) {
  const kept = [...client.guilds.cache.values()].filter(({ id }) => servers.of(id).messageId);
  if (kept.length === 0) return;
  const message = await board();
  for (const guild of kept) await renew(guild, message);
}

/** A message that is gone is renewed no more. */
async function renew(guild, message) {
  const { channelId, messageId } = servers.of(guild.id);
  try {
    await guild.channels.cache.get(channelId)?.messages.edit(messageId, message);
  } catch (error) {
    if (error.code === RESTJSONErrorCodes.UnknownMessage)
      await keep(guild.id, { channelId: '', messageId: '' });
    else console.error('Could not renew: ' + error.message);
  }
}
