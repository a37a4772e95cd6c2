import {
  ActionRowBuilder,
  MessageFlags,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
} from 'discord.js';
import { createAlarms } from './alarms.js';
import { channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { fill } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { book, bookingsOf, cancel, freeSlots, newServer, offer, remove, timeOf } from './slots.js';

const { texts, commands } = settings;
const servers = keepServers('bookings.json', newServer);
const managers = PermissionFlagsBits.ManageGuild;
const alarms = createAlarms(remind);
let bot;

export const feature = {
  commands: [
    { data: withDate(serverCommand(commands.slots, texts.slots)), run: showFree },
    { data: withDate(serverCommand(commands.book, texts.book)), run: askFree },
    { data: serverCommand(commands.cancel, texts.cancel), run: askCancel },
    { data: serverCommand(commands.bookings, texts.bookings), run: showBookings },
    {
      data: withDate(serverCommand(commands.offer, texts.offer, managers), true)
        .addStringOption((option) =>
          option.setName('from').setDescription(texts.from).setRequired(true).setMaxLength(8),
        )
        .addStringOption((option) =>
          option.setName('to').setDescription(texts.to).setRequired(true).setMaxLength(8),
        )
        .addIntegerOption((option) =>
          option.setName('minutes').setDescription(texts.minutes).setMinValue(5).setMaxValue(480),
        ),
      run: offerTimes,
    },
    {
      data: withDate(
        serverCommand(commands['slots-remove'], texts.remove, managers),
        true,
      ).addStringOption((option) =>
        option.setName('time').setDescription(texts.from).setMaxLength(8),
      ),
      run: removeTimes,
    },
  ],
  components: { bookslot: chosen, cancelslot: cancelled },
  open: servers.open,
  start(client) {
    bot = client;
    for (const guild of client.guilds.cache.values()) {
      for (const booking of bookingsOf(servers.of(guild.id), undefined, Date.now())) {
        setAlarm(guild.id, booking);
      }
    }
  },
  async stop() {
    alarms.close();
    await servers.stop();
  },
};

function withDate(command, isRequired = false) {
  return command.addStringOption((option) =>
    option.setName('date').setDescription(texts.date).setRequired(isRequired).setMaxLength(12),
  );
}

function shown(at) {
  return '<t:' + Math.floor(at / 1000) + ':F>';
}

/** The free times, of one day if it is named; undefined for a date that is none. */
function freeIn({ guildId, options }) {
  const free = freeSlots(servers.of(guildId), settings, Date.now());
  const date = options.getString('date');
  if (date === null) return free;
  const [from, to] = dayOf(date);
  return from === undefined ? undefined : free.filter(({ at }) => at >= from && at < to);
}

function dayOf(date) {
  return [timeOf(date, '0:00'), timeOf(date, '24:00')];
}

async function showFree(interaction) {
  const free = freeIn(interaction);
  if (!free) return whisper(interaction, texts.badTime);
  const lines = free.slice(0, 50).map(({ at, minutes }) => shown(at) + ' · ' + lengthOf(minutes));
  const embeds = [listEmbed(settings.title, lines, texts.none)];
  return interaction.reply({ embeds, components: menus('bookslot', free.map(optionOf)) });
}

async function askFree(interaction) {
  const free = freeIn(interaction);
  if (!free) return whisper(interaction, texts.badTime);
  if (free.length === 0) return whisper(interaction, texts.none);
  return interaction.reply({
    content: texts.choose,
    components: menus('bookslot', free.map(optionOf)),
    flags: MessageFlags.Ephemeral,
  });
}

function lengthOf(minutes) {
  const unit = { style: 'unit', unit: 'minute', unitDisplay: 'short' };
  return new Intl.NumberFormat(settings.language, unit).format(minutes);
}

/** In a menu Discord shows no times of the reader: they are those of the bot's time zone. */
function optionOf({ at, minutes }) {
  const label = new Intl.DateTimeFormat(settings.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return { label: label + ' · ' + lengthOf(minutes), value: String(at) };
}

/** A menu takes 25 choices, and a message five rows. */
function menus(id, options) {
  const rows = [];
  for (let from = 0; from < options.length && rows.length < 5; from += 25) {
    const menu = new StringSelectMenuBuilder()
      .setCustomId(id + ':' + rows.length)
      .setPlaceholder(texts.choose)
      .addOptions(options.slice(from, from + 25));
    rows.push(new ActionRowBuilder().addComponents(menu));
  }
  return rows;
}

/** Nothing comes between looking whether a time is free and booking it. */
async function chosen(interaction) {
  const { guild, guildId, user, values } = interaction;
  const at = Number(values[0]);
  const now = Date.now();
  const result = await servers.update(guildId, (server) =>
    book(server, { at, userId: user.id }, settings, now),
  );
  if (result === 'taken') return whisper(interaction, texts.taken);
  if (result === 'limit') {
    return whisper(interaction, fill(texts.limit, { count: settings.most }));
  }
  setAlarm(guildId, { at, ...servers.of(guildId).booked[at] });
  await whisper(interaction, fill(texts.booked, { time: shown(at) }));
  return tell(guild, fill(texts.tellBooked, { user: '<@' + user.id + '>', time: shown(at) }));
}

async function askCancel(interaction) {
  const { guildId, user } = interaction;
  const own = bookingsOf(servers.of(guildId), user.id, Date.now());
  if (own.length === 0) return whisper(interaction, texts.noBookings);
  if (own.length === 1) return giveBack(interaction, own[0].at);
  return interaction.reply({
    content: texts.choose,
    components: menus('cancelslot', own.map(optionOf)),
    flags: MessageFlags.Ephemeral,
  });
}

function cancelled(interaction) {
  return giveBack(interaction, Number(interaction.values[0]));
}

async function giveBack(interaction, at) {
  const { guild, guildId, user } = interaction;
  const isGiven = await servers.update(guildId, (server) =>
    cancel(server, { at, userId: user.id }),
  );
  if (!isGiven) return whisper(interaction, texts.noBookings);
  alarms.cancel(guildId + ':' + at);
  await whisper(interaction, fill(texts.cancelled, { time: shown(at) }));
  return tell(guild, fill(texts.tellCancelled, { user: '<@' + user.id + '>', time: shown(at) }));
}

async function showBookings(interaction) {
  const { guildId, user, memberPermissions } = interaction;
  const isManager = memberPermissions?.has(managers) === true;
  const found = bookingsOf(servers.of(guildId), isManager ? undefined : user.id, Date.now());
  const lines = found
    .slice(0, 60)
    .map(({ at, userId }) => shown(at) + (isManager ? ' · <@' + userId + '>' : ''));
  await interaction.reply({
    embeds: [listEmbed(settings.title, lines, texts.noBookings)],
    flags: MessageFlags.Ephemeral,
  });
}

async function offerTimes(interaction) {
  const { guildId, options } = interaction;
  const date = options.getString('date', true);
  const from = timeOf(date, options.getString('from', true));
  const to = timeOf(date, options.getString('to', true));
  const minutes = options.getInteger('minutes') ?? settings.minutes;
  if (from === undefined || to === undefined) return whisper(interaction, texts.badTime);
  const count = await servers.update(guildId, (server) =>
    offer(server, { from, to, minutes }, settings, Date.now()),
  );
  return whisper(interaction, fill(texts.offered, { count }));
}

async function removeTimes(interaction) {
  const { guild, guildId, options } = interaction;
  const date = options.getString('date', true);
  const time = options.getString('time');
  const [from, to] = time === null ? dayOf(date) : [timeOf(date, time), timeOf(date, time) + 1];
  if (from === undefined) return whisper(interaction, texts.badTime);
  const gone = await servers.update(guildId, (server) =>
    remove(server, { from, to }, settings, Date.now()),
  );
  await whisper(interaction, fill(texts.removed, { count: gone.length }));
  for (const { at, userId } of gone) {
    alarms.cancel(guildId + ':' + at);
    if (userId) await send(guild, userId, fill(texts.withdrawn, { time: shown(at) }));
  }
  return undefined;
}

function setAlarm(guildId, { at, isReminded }) {
  if (!isReminded) alarms.set(guildId + ':' + at, at - settings.minutesBefore * 60_000);
}

async function remind(id) {
  const [guildId, at] = id.split(':');
  const booking = await servers.update(guildId, ({ booked }) => {
    if (!Object.hasOwn(booked, at) || booked[at].isReminded) return undefined;
    booked[at].isReminded = true;
    return booked[at];
  });
  const guild = bot.guilds.cache.get(guildId);
  if (!booking || !guild) return;
  const time = '<t:' + Math.floor(Number(at) / 1000) + ':R>';
  await send(guild, booking.userId, fill(texts.reminder, { time }));
}

/** In a direct message; those who take none are told in the channel of src/settings.js. */
async function send(guild, userId, content) {
  try {
    await guild.client.users.send(userId, { content, allowedMentions: { parse: [] } });
  } catch {
    await tell(guild, '<@' + userId + '> ' + content, [userId]);
  }
}

async function tell(guild, content, users = []) {
  const channel = settings.channel === '' ? undefined : channelNamed(guild, settings.channel);
  try {
    await channel?.send({ content, allowedMentions: { users } });
  } catch (error) {
    // The booking holds all the same, and others are still told.
    console.error('Could not write to #' + settings.channel + ': ' + error.message);
  }
}
