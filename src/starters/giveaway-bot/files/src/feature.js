import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { createAlarms } from './alarms.js';
import { draw, forgetOld, toggle } from './draw.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { mayUse } from './frame/may-use.js';
import { cut, fill, plain } from './frame/text.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { readDelay } from './when.js';

const { texts, commands } = settings;
const roleText =
  settings.offeredRole === '' ? texts.role : texts.role + ' (' + settings.offeredRole + ')';
let store;
let client;
const alarms = createAlarms(finish);

export const feature = {
  commands: [
    {
      data: serverCommand(commands.giveaway, texts.description, PermissionFlagsBits.ManageGuild)
        .addStringOption((option) =>
          option.setName('prize').setDescription(texts.prize).setRequired(true).setMaxLength(200),
        )
        .addStringOption((option) =>
          option
            .setName('duration')
            .setDescription(texts.duration)
            .setRequired(true)
            .setMaxLength(60),
        )
        .addIntegerOption((option) =>
          option.setName('winners').setDescription(texts.winners).setMinValue(1).setMaxValue(20),
        )
        .addRoleOption((option) => option.setName('role').setDescription(roleText)),
      run: begin,
    },
    {
      data: serverCommand(commands['giveaway-end'], texts.draw, PermissionFlagsBits.ManageGuild),
      run: (interaction) => onLast(interaction, endNow),
    },
    {
      data: serverCommand(
        commands['giveaway-reroll'],
        texts.reroll,
        PermissionFlagsBits.ManageGuild,
      ),
      run: (interaction) => onLast(interaction, reroll),
    },
    {
      data: serverCommand(
        commands['giveaway-cancel'],
        texts.cancel,
        PermissionFlagsBits.ManageGuild,
      ),
      run: (interaction) => onLast(interaction, cancel),
    },
  ],
  components: { join, draw: endNow, reroll },

  async open() {
    store = await openStore(dataFile('giveaways.json'), {});
  },
  start(ready) {
    client = ready;
    for (const [id, { at, isOver }] of Object.entries(store.value)) {
      if (!isOver) alarms.set(id, at);
    }
  },
  async stop() {
    alarms.close();
    await store?.close();
  },
};

async function begin(interaction) {
  const delay = readDelay(interaction.options.getString('duration', true));
  if (delay === undefined) return whisper(interaction, texts.badTime);
  const { channel: name } = settings;
  const elsewhere = name === '' ? undefined : channelNamed(interaction.guild, name);
  const deferred = await interaction.deferReply({
    withResponse: true,
    ...(elsewhere !== undefined && { flags: MessageFlags.Ephemeral }),
  });
  const giveaway = {
    channelId: elsewhere?.id ?? interaction.channelId,
    messageId: deferred.interaction.responseMessageId,
    prize: interaction.options.getString('prize', true),
    winners: interaction.options.getInteger('winners') ?? settings.winners,
    at: Date.now() + delay,
    role: interaction.options.getRole('role')?.name ?? settings.requiredRole,
    members: [],
    isOver: false,
  };
  const id = interaction.id;
  // Kept before its buttons are seen: the first member may join at once.
  await store.update((giveaways) => {
    forgetOld(giveaways, Date.now());
    giveaways[id] = giveaway;
  });
  if (elsewhere === undefined) {
    await interaction.editReply(messageOf(id, giveaway));
  } else {
    const message = await elsewhere.send(messageOf(id, giveaway));
    await store.update(() => Object.assign(giveaway, { messageId: message.id }));
    await interaction.editReply(message.url);
  }
  alarms.set(id, giveaway.at);
}

async function join(interaction, id) {
  const giveaway = giveawayOf(id);
  if (!giveaway || giveaway.isOver) return whisper(interaction, texts.over);
  const { role = '' } = giveaway;
  if (role !== '' && !interaction.member.roles.cache.some(({ name }) => name === role)) {
    return whisper(interaction, fill(texts.needsRole, { role: plain(role) }));
  }
  const takesPart = await store.update(() => toggle(giveaway, interaction.user.id));
  await whisper(interaction, takesPart ? texts.joined : texts.left);
  await interaction.message.edit(messageOf(id, giveaway));
}

async function endNow(interaction, id) {
  if (!mayManage(interaction)) return whisper(interaction, texts.forbidden);
  if (!giveawayOf(id) || giveawayOf(id).isOver) return whisper(interaction, texts.over);
  if (interaction.isButton()) await interaction.deferUpdate();
  else await whisper(interaction, texts.over);
  await finish(id);
}

async function cancel(interaction, id) {
  const giveaway = giveawayOf(id);
  if (!mayManage(interaction)) return whisper(interaction, texts.forbidden);
  if (!giveaway || giveaway.isOver) return whisper(interaction, texts.over);
  alarms.cancel(id);
  await store.update(() => Object.assign(giveaway, { isOver: true, isCancelled: true }));
  await whisper(interaction, fill(texts.cancelled, { prize: plain(giveaway.prize) }));
  const channel = await client.channels.fetch(giveaway.channelId);
  await channel.messages.edit(giveaway.messageId, messageOf(id, giveaway));
}

/** A command is about the giveaway that was started last in its channel, or wherever all stand in one. */
async function onLast(interaction, act) {
  const started = Object.keys(store.value).filter(
    (id) => settings.channel !== '' || store.value[id].channelId === interaction.channelId,
  );
  await act(interaction, started.at(-1) ?? '');
}

async function reroll(interaction, id) {
  if (!mayManage(interaction)) return whisper(interaction, texts.forbidden);
  const giveaway = giveawayOf(id);
  if (!giveaway || giveaway.isCancelled) return whisper(interaction, texts.over);
  await interaction.reply(announcementOf(giveaway));
}

/** Draws once: what is over stays so, whatever comes later. */
async function finish(id) {
  const giveaway = giveawayOf(id);
  if (!giveaway || giveaway.isOver) return;
  alarms.cancel(id);
  await store.update(() => Object.assign(giveaway, { isOver: true, at: Date.now() }));
  const channel = await client.channels.fetch(giveaway.channelId);
  await channel.send(announcementOf(giveaway));
  await channel.messages.edit(giveaway.messageId, messageOf(id, giveaway));
}

function announcementOf({ members, winners, prize }) {
  const drawn = draw(members, winners);
  const users = drawn.map((userId) => '<@' + userId + '>').join(', ');
  const said = fill(drawn.length === 0 ? texts.nobody : texts.won, { users, prize: plain(prize) });
  const { congratulations } = settings;
  return {
    content:
      drawn.length === 0 || congratulations === ''
        ? said
        : cut(said + '\n' + congratulations, 2000),
    allowedMentions: { users: drawn },
  };
}

function messageOf(id, { prize, winners, at, members, role, isOver, isCancelled }) {
  const time = '<t:' + Math.round(at / 1000) + ':R>';
  const embed = new EmbedBuilder()
    .setTitle(cut(prize, 256))
    .setColor(isOver ? 0x80848e : accent(0xeb459e))
    .setDescription(
      [
        isOver ? texts.over : fill(texts.panel, { time, winners, count: members.length }),
        ...(role && !isOver ? [fill(texts.needsRole, { role: plain(role) })] : []),
      ].join('\n'),
    )
    .setFooter({ text: cut(settings.title, 200) });
  const button = (name, style) =>
    new ButtonBuilder()
      .setCustomId(name + ':' + id)
      .setLabel(cut(name === 'join' ? settings.joinLabel : texts[name], 80))
      .setStyle(style);
  const buttons = isOver
    ? [button('reroll', ButtonStyle.Secondary)]
    : [button('join', ButtonStyle.Primary), button('draw', ButtonStyle.Secondary)];
  const rows = [new ActionRowBuilder().addComponents(buttons)];
  return { embeds: [embed], components: isCancelled ? [] : rows };
}

function giveawayOf(id) {
  return Object.hasOwn(store.value, id) ? store.value[id] : undefined;
}

function mayManage(interaction) {
  return mayUse({ data: feature.commands[0].data }, interaction);
}
