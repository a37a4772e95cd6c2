import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { createAlarms } from './alarms.js';
import { expectedIn, membersOf, signUp, timeOf } from './events.js';
import { accent, channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { mayUse } from './frame/may-use.js';
import { cut, fill, plain } from './frame/text.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts, commands, choices, minutesBefore } = settings;
const alarms = createAlarms(remind);
const cancel = {
  data: serverCommand(
    commands['event-cancel'],
    texts.cancel,
    PermissionFlagsBits.ManageEvents,
  ).addIntegerOption((option) =>
    option.setName('number').setDescription(texts.number).setRequired(true).setMinValue(1),
  ),
  run: cancelEvent,
};
let store;
let client;

export const feature = {
  commands: [
    {
      data: serverCommand(commands.event, texts.create)
        .addStringOption((option) =>
          option.setName('title').setDescription(texts.title).setRequired(true).setMaxLength(200),
        )
        .addStringOption((option) =>
          option.setName('date').setDescription(texts.date).setRequired(true).setMaxLength(20),
        )
        .addStringOption((option) =>
          option.setName('time').setDescription(texts.time).setRequired(true).setMaxLength(10),
        ),
      run: announce,
    },
    { data: serverCommand(commands.events, texts.list), run: listEvents },
    cancel,
  ],
  components: { attend },

  async open() {
    store = await openStore(dataFile('events.json'), { last: 0, all: {} });
  },
  start(ready) {
    client = ready;
    for (const event of Object.values(store.value.all)) setAlarm(event);
  },
  async stop() {
    alarms.close();
    await store?.close();
  },
};

async function announce(interaction) {
  const { guild, guildId, user, options } = interaction;
  const at = timeOf(options.getString('date', true), options.getString('time', true));
  if (!at || at.getTime() < Date.now()) return whisper(interaction, texts.badTime);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const event = await store.update((kept) => {
    kept.last += 1;
    kept.all[kept.last] = {
      number: kept.last,
      title: options.getString('title', true),
      at: at.getTime(),
      author: user.id,
      guildId,
      signed: {},
    };
    return kept.all[kept.last];
  });
  const channel = channelNamed(guild, settings.channel) ?? interaction.channel;
  const message = await channel.send(messageOf(event));
  await store.update(() => Object.assign(event, { channelId: channel.id, messageId: message.id }));
  setAlarm(event);
  await interaction.editReply({ content: fill(texts.announced, { number: event.number }) });
}

async function attend(interaction, number, place) {
  const event = eventOf(number);
  const outcome = event
    ? await store.update(() => signUp(event, interaction.user.id, Number(place), choices))
    : 'over';
  if (outcome === 'signed' || outcome === 'left') await interaction.update(messageOf(event));
  else await whisper(interaction, texts[outcome]);
}

async function listEvents(interaction) {
  const lines = Object.values(store.value.all)
    .filter(({ guildId, at, isCancelled }) => {
      return guildId === interaction.guildId && !isCancelled && at > Date.now();
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, 20)
    .map(({ number, title, at }) => '**' + number + '** ' + plain(title) + ' ' + timestamp(at));
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.none)] });
}

async function cancelEvent(interaction) {
  const event = eventOf(interaction.options.getInteger('number', true));
  if (!event || event.guildId !== interaction.guildId || event.isCancelled) {
    return whisper(interaction, texts.over);
  }
  if (event.author !== interaction.user.id && !mayUse(cancel, interaction)) {
    return whisper(interaction, texts.over);
  }
  alarms.cancel(event.number);
  await store.update(() => Object.assign(event, { isCancelled: true }));
  await whisper(interaction, fill(texts.cancelled, { title: plain(event.title) }));
  const channel = await client.channels.fetch(event.channelId);
  await channel.messages.edit(event.messageId, messageOf(event));
}

function setAlarm({ number, at, isReminded, isCancelled }) {
  if (!isReminded && !isCancelled && at > Date.now())
    alarms.set(number, at - minutesBefore * 60_000);
}

/** Those who come, in the channel of the event. */
async function remind(number) {
  const event = eventOf(number);
  if (!event) return;
  await store.update(() => Object.assign(event, { isReminded: true }));
  const users = expectedIn(event, choices).slice(0, 60);
  if (users.length === 0) return;
  const channel = await client.channels.fetch(event.channelId);
  const mentions = users.map((id) => '<@' + id + '>').join(' ');
  const values = { title: plain(event.title), time: timestamp(event.at) };
  await channel.send({
    content: cut(fill(texts.reminder, values) + '\n' + mentions, 2000),
    allowedMentions: { users },
  });
}

function eventOf(number) {
  return Object.hasOwn(store.value.all, number) ? store.value.all[number] : undefined;
}

function messageOf(event) {
  const embed = new EmbedBuilder()
    .setTitle(cut(event.title, 256))
    .setColor(event.isCancelled ? 0x80848e : accent(0x5865f2))
    .setDescription(
      event.isCancelled
        ? fill(texts.cancelled, { title: plain(event.title) })
        : timestamp(event.at),
    )
    .setFooter({ text: settings.title + ' · ' + event.number })
    .addFields(
      choices.map(({ label, most }, place) => {
        const members = membersOf(event, place);
        const count = members.length + (most > 0 ? '/' + most : '');
        const names = members.map((id) => '<@' + id + '>').join('\n');
        return {
          name: cut(label + ' (' + count + ')', 256),
          value: cut(names || '—', 1000),
          inline: true,
        };
      }),
    );
  const buttons = choices.map(({ label }, place) =>
    new ButtonBuilder()
      .setCustomId('attend:' + event.number + ':' + place)
      .setLabel(cut(label, 80))
      .setStyle(place === choices.length - 1 ? ButtonStyle.Secondary : ButtonStyle.Primary),
  );
  const rows = [new ActionRowBuilder().addComponents(buttons)];
  return { embeds: [embed], components: event.isCancelled ? [] : rows };
}

/** Discord shows each reader this time in their own time zone. */
function timestamp(at) {
  return '<t:' + Math.round(at / 1000) + ':f> (<t:' + Math.round(at / 1000) + ':R>)';
}
