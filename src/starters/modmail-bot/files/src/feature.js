import {
  ChannelType,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  Partials,
  PermissionFlagsBits,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { block, close, isNote, newMail, open, unblock, wordsOf } from './modmail.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { createTurns } from './turns.js';

const { texts, commands } = settings;
const inTurn = createTurns();
let store;

export const feature = {
  // What is written in threads, too: that intent is switched on in the portal.
  intents: [
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
    GatewayIntentBits.MessageContent,
  ],
  // Discord tells of direct messages in channels that this process has not seen before.
  partials: [Partials.Channel],
  commands: [
    {
      data: serverCommand(
        commands.close,
        texts.closeDescription,
        PermissionFlagsBits.ManageMessages,
      ),
      run: closeThread,
    },
    ...[
      [commands.block, texts.blockDescription, blockUser],
      [commands.unblock, texts.unblockDescription, unblockUser],
    ].map(([name, description, run]) => ({
      data: serverCommand(name, description, PermissionFlagsBits.ManageMessages).addUserOption(
        (option) => option.setName('user').setDescription(texts.user),
      ),
      run,
    })),
  ],
  events: { [Events.MessageCreate]: receive },

  async open() {
    store = await openStore(dataFile('modmail.json'), newMail());
  },
  async stop() {
    await store?.close();
  },
};

async function receive(message) {
  if (message.author.bot || message.system) return;
  if (message.guildId) await toUser(message);
  else await inTurn(message.author.id, () => toModerators(message));
}

async function toModerators(message) {
  const { author, client } = message;
  if (Object.hasOwn(store.value.blocked, author.id)) return;
  const known = await threadOf(client, author.id);
  const thread = known ?? (await openThread(client, author));
  if (!thread) {
    await message.reply({ content: texts.noInbox });
    return;
  }
  await thread.send({ embeds: [letterOf(message)] });
  if (known) await message.react('✅');
  else await message.reply({ content: texts.received });
}

/** The open thread of a user, unless somebody deleted it. */
async function threadOf(client, userId) {
  const id = store.value.threadOf[userId];
  if (id === undefined) return undefined;
  const unknownChannel = 10_003;
  try {
    return await client.channels.fetch(id);
  } catch (error) {
    if (error.code !== unknownChannel) throw error;
    return undefined;
  }
}

async function openThread(client, author) {
  const inbox = await inboxOf(client);
  if (!inbox) return undefined;
  const thread = await inbox.threads.create({
    name: cut(author.username, 90),
    autoArchiveDuration: ThreadAutoArchiveDuration.OneWeek,
    reason: settings.title,
  });
  await store.update((mail) => open(mail, author.id, thread.id));
  const staff = staffOf(inbox.guild);
  const opened = fill(texts.opened, {
    user: '<@' + author.id + '>',
    name: plain(author.username),
  });
  await thread.send({
    content: staff ? '<@&' + staff.id + '> ' + opened : opened,
    allowedMentions: { roles: staff ? [staff.id] : [] },
  });
  return thread;
}

/** The channel that src/settings.js names; it is made where no server has it. */
async function inboxOf(client) {
  const guilds = [...client.guilds.cache.values()];
  const inbox = guilds
    .map((guild) => channelNamed(guild, settings.channel))
    .find((channel) => channel?.type === ChannelType.GuildText);
  const guild = guilds.find(({ members }) =>
    members.me?.permissions.has(PermissionFlagsBits.ManageChannels),
  );
  if (inbox || !guild) return inbox;
  const readers = [guild.members.me, staffOf(guild)].filter(Boolean);
  return guild.channels.create({
    name: settings.channel.replace('#', ''),
    type: ChannelType.GuildText,
    permissionOverwrites: [
      { id: guild.id, deny: [PermissionFlagsBits.ViewChannel] },
      ...readers.map(({ id }) => ({ id, allow: [PermissionFlagsBits.ViewChannel] })),
    ],
    reason: settings.title,
  });
}

function staffOf({ roles }) {
  const wanted = settings.staff.toLowerCase();
  return roles.cache.find(({ name }) => wanted !== '' && name.toLowerCase() === wanted);
}

function letterOf({ author, content, attachments }) {
  return new EmbedBuilder()
    .setColor(accent(0x5865f2))
    .setAuthor({ name: cut(author.username, 200), iconURL: author.displayAvatarURL() })
    .setDescription(cut(wordsOf(content, urlsOf(attachments)), 4000));
}

function urlsOf(attachments) {
  return attachments.map(({ url }) => url);
}

/** What a moderator writes in a thread. */
async function toUser(message) {
  const { channelId, content, attachments, member, author, client } = message;
  const userId = store.value.userOf[channelId];
  if (userId === undefined || isNote(content)) return;
  const name = settings.isAnonymous ? texts.team : plain(member?.displayName ?? author.username);
  const said = '**' + name + ':** ' + [content, ...urlsOf(attachments)].join('\n');
  const isSent = await sendTo(client, userId, cut(said, 2000));
  if (isSent) await message.react('✅');
  else await message.reply({ content: texts.undelivered });
}

/** Whether a user could be written to: users may refuse direct messages. */
async function sendTo(client, userId, content) {
  try {
    await client.users.send(userId, { content });
    return true;
  } catch (error) {
    console.error('A direct message could not be sent: ' + error.message);
    return false;
  }
}

async function closeThread(interaction) {
  const { channel, channelId, client, user } = interaction;
  const userId = await store.update((mail) => close(mail, channelId));
  if (userId === undefined) return whisper(interaction, texts.noThread);
  await interaction.reply({ content: fill(texts.closedBy, { user: '<@' + user.id + '>' }) });
  await sendTo(client, userId, texts.closed);
  if (channel?.isThread()) await channel.edit({ archived: true, locked: true });
}

async function blockUser(interaction) {
  const userId = meantBy(interaction);
  if (userId === undefined) return whisper(interaction, texts.noUser);
  await store.update((mail) => block(mail, userId));
  await whisper(interaction, fill(texts.blocked, { user: '<@' + userId + '>' }));
}

async function unblockUser(interaction) {
  const userId = meantBy(interaction);
  const wasBlocked = userId && (await store.update((mail) => unblock(mail, userId)));
  if (!wasBlocked) return whisper(interaction, texts.notBlocked);
  await whisper(interaction, fill(texts.unblocked, { user: '<@' + userId + '>' }));
}

/** The user that was named, otherwise the one of the thread. */
function meantBy({ options, channelId }) {
  return options.getUser('user')?.id ?? store.value.userOf[channelId];
}
