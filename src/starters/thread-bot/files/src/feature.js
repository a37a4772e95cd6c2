import {
  ChannelType,
  Events,
  GatewayIntentBits,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import { serverCommand, whisper } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { hasThreads, newServer, threadName } from './threads.js';

const { texts, commands } = settings;
const servers = keepServers('threads.json', newServer);
const kinds = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

export const feature = {
  // The words of a message are the name of its thread: that intent is switched on in the portal.
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  commands: [
    {
      data: serverCommand(commands.threads, texts.set, PermissionFlagsBits.ManageThreads)
        .addChannelOption((option) =>
          option
            .setName('channel')
            .setDescription(texts.channel)
            .setRequired(true)
            .addChannelTypes(...kinds),
        )
        .addBooleanOption((option) =>
          option.setName('on').setDescription(texts.on).setRequired(true),
        ),
      run: choose,
    },
  ],
  events: { [Events.MessageCreate]: openThread },
  open: servers.open,
  stop: servers.stop,
};

async function openThread(message) {
  const { channel, guildId, author, content, member } = message;
  if (!guildId || author.bot || message.system || !kinds.includes(channel.type)) return;
  if (!hasThreads(channel, servers.of(guildId), settings.channels)) return;
  if (settings.onlyFiles && message.attachments.size === 0) return;
  const name = threadName(content, member?.displayName ?? author.username);
  const thread = await startThread(message, name);
  if (!thread || settings.says === '') return;
  const said = fill(settings.says, { user: '<@' + author.id + '>' });
  await thread.send({ content: cut(said, 2000), allowedMentions: { users: [author.id] } });
}

/** The thread; none for a message that was deleted at once, or has one already. */
async function startThread(message, name) {
  const { archiveMinutes: autoArchiveDuration } = settings;
  try {
    return await message.startThread({ name, autoArchiveDuration });
  } catch (error) {
    const isGone =
      error.code === RESTJSONErrorCodes.UnknownMessage ||
      error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForThisMessage;
    if (!isGone) throw error;
    return undefined;
  }
}

/** The command was allowed in the channel where it was typed: another one has its own permissions. */
function mayChoose({ guild, member }, channelId) {
  const permissions = guild.channels.cache.get(channelId)?.permissionsFor(member);
  return settings.staffRole !== '' || permissions?.has(PermissionFlagsBits.ManageThreads) === true;
}

async function choose(interaction) {
  const { id } = interaction.options.getChannel('channel', true);
  if (!mayChoose(interaction, id)) return whisper(interaction, texts.notAllowed);
  const isOn = interaction.options.getBoolean('on', true);
  await servers.update(interaction.guildId, ({ chosen }) => {
    chosen[id] = isOn;
  });
  const channel = '<#' + id + '>';
  await whisper(interaction, fill(isOn ? texts.begun : texts.ended, { channel }));
}
