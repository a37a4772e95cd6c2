import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  EmbedBuilder,
  GatewayIntentBits,
  MessageFlags,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
} from 'discord.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { memberCommands } from './members.js';
import { answersIn, askQuestions, askReason, reasonIn } from './questions.js';
import { transcriptOf } from './transcript.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { channelName, mayClose, nextTicket, openTicketsOf } from './tickets.js';

const { texts } = settings;
/** Users whose ticket is being made: a double click makes one. */
const busy = new Set();
let store;

export const feature = {
  // What was written, for the transcript: that intent is switched on in the portal.
  intents: settings.keepsTranscript ? [GatewayIntentBits.MessageContent] : [],
  commands: [
    {
      data: serverCommand(
        settings.commands['ticket-panel'],
        texts.panelDescription,
        PermissionFlagsBits.ManageChannels,
      )
        .addRoleOption((option) => option.setName('staff').setDescription(texts.staffDescription))
        .addChannelOption((option) =>
          option
            .setName('category')
            .setDescription(texts.categoryDescription)
            .addChannelTypes(ChannelType.GuildCategory),
        ),
      run: postPanel,
    },
    ...(settings.hasClose
      ? [
          {
            data: serverCommand(settings.commands['ticket-close'], cut(settings.closeLabel, 100)),
            run: askToClose,
          },
        ]
      : []),
    ...memberCommands({ ticketIn, isStaff }),
  ],
  components: {
    ask: askTopic,
    open: openOrAsk,
    answered: (interaction, index) => openTicket(interaction, index, answersIn(interaction)),
    close: askToClose,
    closenow: closeTicket,
    remove: removeTicket,
  },

  async open() {
    store = await openStore(dataFile('tickets.json'), {});
  },
  async stop() {
    await store?.close();
  },
};

async function postPanel(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  if (!interaction.guild.members.me?.permissions.has(PermissionFlagsBits.ManageChannels)) {
    await interaction.editReply({ content: texts.noPermission });
    return;
  }
  const existing = await categoryOf(interaction.guild);
  await store.update((servers) => {
    const server = serverIn(servers, interaction.guildId);
    const { roles } = interaction.guild;
    const staff = interaction.options.getRole('staff');
    const named = settings.staff.split(', ').map((name) => called(roles, name));
    const category = interaction.options.getChannel('category') ?? existing;
    server.staffRoleIds = (staff ? [staff] : named).flatMap((role) => (role ? [role.id] : []));
    server.categoryId = category?.id ?? '';
  });
  const embed = new EmbedBuilder()
    .setTitle(cut(settings.title, 256))
    .setDescription(texts.panel)
    .setColor(accent(0x5865f2));
  const rows = panelRows();
  const panel = channelNamed(interaction.guild, settings.channel) ?? interaction.channel;
  await panel.send({ embeds: [embed], components: rows });
  await interaction.editReply({ content: texts.posted });
}

/** The category that src/settings.js names, which is made if the server has none of that name. */
async function categoryOf({ channels }) {
  const name = settings.category;
  if (name === '') return undefined;
  return (
    called(channels, name) ?? (await channels.create({ name, type: ChannelType.GuildCategory }))
  );
}

/** A button or a menu to choose a topic, or one button that asks for it. */
function panelRows() {
  const { topics, openLabel, style } = settings;
  if (openLabel !== '') {
    const id = topics.length > 1 ? 'ask' : 'open:0';
    return [new ActionRowBuilder().addComponents(opener(id, openLabel))];
  }
  if (style === 'menu') return [topicMenu()];
  const buttons = topics.map((topic, index) => opener('open:' + index, topic));
  return [0, 5, 10, 15]
    .map((from) => buttons.slice(from, from + 5))
    .filter((row) => row.length > 0)
    .map((row) => new ActionRowBuilder().addComponents(row));
}

function opener(id, label) {
  return new ButtonBuilder()
    .setCustomId(id)
    .setLabel(cut(label, 80))
    .setEmoji('🎫')
    .setStyle(ButtonStyle.Primary);
}

function topicMenu() {
  const menu = new StringSelectMenuBuilder()
    .setCustomId('open')
    .addOptions(
      settings.topics.map((topic, at) => ({ label: cut(topic, 100), value: String(at) })),
    );
  return new ActionRowBuilder().addComponents(menu);
}

async function askTopic(interaction) {
  await interaction.reply({ components: [topicMenu()], flags: MessageFlags.Ephemeral });
}

/** The role or category that src/settings.js names, if the server has it. */
function called({ cache }, wanted) {
  return cache.find(({ name }) => wanted !== '' && name.toLowerCase() === wanted.toLowerCase());
}

async function openOrAsk(interaction, index = interaction.values[0]) {
  if (!(await askQuestions(interaction, index))) await openTicket(interaction, index, []);
}

async function openTicket(interaction, index, answers) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guild, guildId, user } = interaction;
  const key = guildId + ':' + user.id;
  const topic = settings.topics[Number(index)] ?? settings.topics[0];
  const own = openTicketsOf(serverIn(store.value, guildId).tickets, user.id);
  const existing = own.filter(({ channelId }) => guild.channels.cache.has(channelId));
  if (existing.length >= settings.mostOpen) {
    const channels = existing.map(({ channelId }) => '<#' + channelId + '>').join(' ');
    const content = fill(texts.already, { channel: channels });
    await interaction.editReply({ content });
    return;
  }
  if (busy.has(key)) {
    await interaction.deleteReply();
    return;
  }
  busy.add(key);
  try {
    const ticket = await store.update((servers) => {
      // A ticket whose channel somebody deleted is over.
      for (const ticket of own) if (!existing.includes(ticket)) ticket.isOpen = false;
      return nextTicket(serverIn(servers, guildId), { userId: user.id, topic, now: Date.now() });
    });
    const channel = await createChannel(guild, user, ticket);
    await store.update((servers) => {
      serverIn(servers, guildId).tickets[channel.id] = { ...ticket, channelId: channel.id };
    });
    await channel.send(greeting(user, topic, answers));
    await interaction.editReply({
      content: fill(texts.opened, { channel: '<#' + channel.id + '>' }),
    });
  } finally {
    busy.delete(key);
  }
}

function createChannel(guild, user, { number, topic }) {
  const { categoryId } = serverIn(store.value, guild.id);
  const allow = [
    PermissionFlagsBits.ViewChannel,
    PermissionFlagsBits.SendMessages,
    PermissionFlagsBits.ReadMessageHistory,
    PermissionFlagsBits.AttachFiles,
  ];
  const staff = staffOf(guild.id).filter((id) => guild.roles.cache.has(id));
  const readers = [user.id, guild.client.user.id, ...staff];
  return guild.channels.create({
    name: channelName(number, settings.hasTopicInName ? topic : ''),
    type: ChannelType.GuildText,
    ...(guild.channels.cache.has(categoryId) ? { parent: categoryId } : {}),
    permissionOverwrites: [
      { id: guild.id, deny: [PermissionFlagsBits.ViewChannel] },
      ...readers.map((id) => ({ id, allow })),
    ],
    reason: settings.title,
  });
}

function greeting(user, topic, answers) {
  const close = new ButtonBuilder()
    .setCustomId('close')
    .setLabel(cut(settings.closeLabel, 80))
    .setEmoji('🔒')
    .setStyle(ButtonStyle.Secondary);
  return {
    content: cut(
      [fill(settings.greeting, { user: '<@' + user.id + '>', topic }), ...answers].join('\n'),
      2000,
    ),
    components: [new ActionRowBuilder().addComponents(close)],
    allowedMentions: { users: [user.id] },
  };
}

/** Asks once more, if src/settings.js says so. */
async function askToClose(interaction) {
  if (settings.closeReason !== '') return askReason(interaction);
  if (!settings.confirms) return closeTicket(interaction);
  const button = new ButtonBuilder()
    .setCustomId('closenow')
    .setLabel(cut(settings.closeLabel, 80))
    .setEmoji('🔒')
    .setStyle(ButtonStyle.Danger);
  await interaction.reply({
    content: '❓',
    components: [new ActionRowBuilder().addComponents(button)],
    flags: MessageFlags.Ephemeral,
  });
  return undefined;
}

async function closeTicket(interaction) {
  const { guildId, channel, user } = interaction;
  const ticket = serverIn(store.value, guildId).tickets[interaction.channelId];
  if (!ticket || !mayClose(ticket, user.id, isStaff(interaction))) {
    await whisper(interaction, texts.notYours);
    return;
  }
  if (!ticket.isOpen) {
    await whisper(interaction, texts.isClosed);
    return;
  }
  await interaction.deferReply();
  await store.update(() => {
    ticket.isOpen = false;
    ticket.closedAt = Date.now();
  });
  await channel.permissionOverwrites.edit(ticket.userId, { SendMessages: false });
  await keepTranscript(interaction, ticket).catch((error) => {
    console.error('Could not keep the transcript: ' + error.message);
  });
  const remove = new ButtonBuilder()
    .setCustomId('remove')
    .setLabel(cut(texts.remove, 80))
    .setStyle(ButtonStyle.Danger);
  const seconds = settings.deleteAfterSeconds;
  const end = Math.round(Date.now() / 1000) + seconds;
  const lines = [
    fill(texts.closedBy, { user: '<@' + user.id + '>' }),
    ...reasonIn(interaction),
    ...(seconds > 0 ? ['🗑️ <t:' + end + ':R>'] : []),
  ];
  await interaction.editReply({
    content: lines.join('\n'),
    components: [new ActionRowBuilder().addComponents(remove)],
  });
  if (seconds > 0) setTimeout(() => deleteSoon(interaction), seconds * 1000).unref();
}

function deleteSoon(interaction) {
  deleteTicket(interaction).catch((error) => {
    console.error('Could not delete the channel: ' + error.message);
  });
}

async function deleteTicket({ guildId, channelId, channel }) {
  await store.update((servers) => delete serverIn(servers, guildId).tickets[channelId]);
  await channel.delete(settings.title);
}

/**
 * What was written, as a file in the channel that src/settings.js names; without one in the ticket itself,
 * and to who opened it.
 */
async function keepTranscript({ guild, channel }, { userId }) {
  if (!settings.keepsTranscript) return;
  const messages = await channel.messages.fetch({ limit: 100 });
  const attachment = Buffer.from(transcriptOf([...messages.values()]));
  const file = { content: channel.name, files: [{ attachment, name: channel.name + '.txt' }] };
  const log = channelNamed(guild, settings.logChannel);
  await (log ?? channel).send(file);
  if (log) return;
  const member = await guild.members.fetch(userId);
  // Many receive no messages from members of their servers.
  await member.send(file).catch(() => undefined);
}

async function removeTicket(interaction) {
  const { tickets } = serverIn(store.value, interaction.guildId);
  const ticket = tickets[interaction.channelId];
  if (!ticket || ticket.isOpen || !isStaff(interaction)) {
    await whisper(interaction, texts.staffOnly);
    return;
  }
  await interaction.deferUpdate();
  await deleteTicket(interaction);
}

function isStaff(interaction) {
  return (
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false) ||
    staffOf(interaction.guildId).some((id) => interaction.member.roles.cache.has(id))
  );
}

/** The roles that answer tickets. */
function staffOf(guildId) {
  const { staffRoleIds, staffRoleId } = serverIn(store.value, guildId);
  return staffRoleIds ?? (staffRoleId ? [staffRoleId] : []);
}

/** The open ticket of the channel of an interaction. */
function ticketIn({ guildId, channelId }) {
  const ticket = serverIn(store.value, guildId).tickets[channelId];
  return ticket?.isOpen ? ticket : undefined;
}

function serverIn(servers, guildId) {
  servers[guildId] ??= { lastNumber: 0, categoryId: '', tickets: {} };
  return servers[guildId];
}
