import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { createAlarms } from './alarms.js';
import { nextTime, startClock } from './due-posts.js';
import {
  expectedIn,
  isOver,
  meetingTimes,
  membersOf,
  mostOf,
  nextReminder,
  signUp,
  timeOf,
  waitingIn,
} from './events.js';
import { accent, channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { mayUse } from './frame/may-use.js';
import { cut, fill, plain } from './frame/text.js';
import { completeAt, completeMessage, mentions } from './groups.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts, commands, choices, minutesBefore, fields, complete, isDated, minutesOpen } =
  settings;
const alarms = createAlarms(remind);
const cancel = {
  data: serverCommand(
    commands['event-cancel'] || 'event-cancel',
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
      data: announcement(),
      run: announce,
    },
    ...(commands.events === ''
      ? []
      : [{ data: serverCommand(commands.events, texts.list), run: listEvents }]),
    ...(commands['event-cancel'] === '' ? [] : [cancel]),
    ...answerCommands(),
  ],
  components: { attend },

  async open() {
    store = await openStore(dataFile('events.json'), { last: 0, all: {} });
  },
  start(ready) {
    client = ready;
    startClock(ready, settings.meetings, postMeeting);
    for (const event of Object.values(store.value.all)) setAlarm(event);
  },
  async stop() {
    alarms.close();
    await store?.close();
  },
};

/** The commands that press the first and the last button of the next event. */
function answerCommands() {
  const { present, absent } = settings.answers ?? {};
  const last = choices.findLastIndex(({ leaves }) => !leaves);
  return [
    [present, 0],
    [absent, last],
  ].flatMap(([name, place]) =>
    name ? [{ data: serverCommand(name, choices[place].label), run: (i) => answer(i, place) }] : [],
  );
}

async function answer(interaction, place) {
  const [event = await nextMeeting(interaction.guild)] = eventsOf(interaction.guildId);
  if (!event) return whisper(interaction, texts.none);
  const { id } = interaction.user;
  // A second press of a button takes a sign-up back; the command says it again.
  const outcome = await store.update(() =>
    event.signed[id] === place ? 'signed' : signUp(event, id, place, settings),
  );
  if (outcome === 'full' || outcome === 'over') return whisper(interaction, texts[outcome]);
  const said = outcome === 'waits' ? texts.waiting : choices[place].label;
  await whisper(interaction, plain(said) + ': ' + plain(event.title) + ' ' + timeText(event));
  const channel = await client.channels.fetch(event.channelId);
  await channel.messages.edit(event.messageId, messageOf(event));
  if (outcome === 'signed') await tellComplete(event, { guild: interaction.guild, channel });
}

function announcement() {
  const command = serverCommand(commands.event, texts.create);
  const asked = (name, description, { longest = 200, needed = true, offered = [] } = {}) =>
    command.addStringOption((option) =>
      option
        .setName(name)
        .setDescription(description)
        .setRequired(needed)
        .setMaxLength(longest)
        .addChoices(offered.map((choice) => ({ name: choice, value: choice }))),
    );
  // What a group is for may be left out: it is called like its command.
  const hasOptionalTitle = (settings.hasTitle || fields.length === 0) && !isDated;
  if (settings.hasTitle && isDated) asked('title', texts.title);
  if (isDated) {
    asked('date', texts.date, { longest: 20 });
    asked('time', texts.time, { longest: 10 });
  }
  for (const { name, label, choices: offered } of fields) asked(name, label, { offered });
  if (hasOptionalTitle) asked('title', texts.title, { needed: false });
  if (settings.asksLimit) {
    command.addIntegerOption((option) =>
      option.setName('limit').setDescription(texts.limit).setMinValue(1).setMaxValue(1000),
    );
  }
  return command;
}

async function announce(interaction) {
  const { guild, guildId, user, options } = interaction;
  const at = isDated
    ? timeOf(options.getString('date', true), options.getString('time', true))
    : new Date(Date.now() + minutesOpen * 60_000);
  if (!at || (isDated && at.getTime() < Date.now())) return whisper(interaction, texts.badTime);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const event = await publish(channelNamed(guild, settings.channel) ?? interaction.channel, {
    title:
      options.getString(settings.hasTitle || !fields[0] ? 'title' : fields[0].name) ??
      commands.event.split(' ', 1)[0],
    details: fields
      .slice(settings.hasTitle ? 0 : 1)
      .map(({ name, label }) => ({ label, text: options.getString(name, true) })),
    limit: (settings.asksLimit && options.getInteger('limit')) || 0,
    at: isDated || minutesOpen > 0 ? at.getTime() : null,
    author: user.id,
    guildId,
  });
  await interaction.editReply({ content: fill(texts.announced, { number: event.number }) });
}

/** A meeting that is posted on its own day is posted before, for the first who answers. */
async function nextMeeting(guild) {
  const [next] = settings.meetings
    .filter(({ inDays }) => inDays === 0)
    .map((meeting) => ({ meeting, time: nextTime(meeting, new Date()) }))
    .filter(({ time }) => time)
    .sort((a, b) => a.time - b.time);
  return next && (await postMeeting(guild, next.meeting, next.time));
}

/** A meeting that comes round, as src/settings.js says. */
async function postMeeting(guild, meeting, time = new Date()) {
  const channel = channelNamed(guild, settings.channel) ?? guild.systemChannel;
  if (!channel) return undefined;
  const times = meetingTimes(meeting, time);
  const day = new Intl.DateTimeFormat(settings.language, { weekday: 'long' }).format(times.at);
  const told = {
    title: meeting.title || day.charAt(0).toUpperCase() + day.slice(1),
    limit: 0,
    ...times,
    isWholeDay: meeting.starts === '',
    author: client.user.id,
    guildId: guild.id,
  };
  // Who answered early stays signed up.
  const early = Object.values(store.value.all).find(
    ({ guildId, title, at }) => guildId === guild.id && title === told.title && at === told.at,
  );
  return early?.isCancelled ? undefined : publish(channel, told, early);
}

async function publish(channel, told, early) {
  const event = await store.update((kept) => {
    if (early) return early;
    kept.last += 1;
    kept.all[kept.last] = { number: kept.last, ...told, signed: {} };
    return kept.all[kept.last];
  });
  const message = await channel.send({ ...messageOf(event), ...mentionIn(channel.guild) });
  await store.update(() => Object.assign(event, { channelId: channel.id, messageId: message.id }));
  setAlarm(event);
  return event;
}

/** The role that src/settings.js names, if the server has it. */
function mentionIn({ roles }) {
  const wanted = settings.ping.toLowerCase();
  const role = roles.cache.find(({ name }) => wanted !== '' && name.toLowerCase() === wanted);
  return role ? { content: '<@&' + role.id + '>', allowedMentions: { roles: [role.id] } } : {};
}

async function attend(interaction, number, place) {
  const event = eventOf(number);
  // Sign-ups close at the start.
  const isOpen = event !== undefined && !isOver(event, Date.now());
  const outcome = isOpen
    ? await store.update(() => signUp(event, interaction.user.id, Number(place), settings))
    : 'over';
  if (outcome === 'full' || outcome === 'over') return whisper(interaction, texts[outcome]);
  await interaction.update(messageOf(event));
  if (outcome === 'signed') await tellComplete(event, interaction);
}

/** Once, when as many have signed up as src/settings.js says. */
async function tellComplete(event, { guild, channel }) {
  const count = completeAt(event);
  const isReached = count > 0 && membersOf(event, 0).length >= count;
  if (!isReached || event.isComplete) return;
  await store.update(() => Object.assign(event, { isComplete: true }));
  if (!isDated) alarms.cancel(event.number);
  const wanted = channelNamed(guild, complete.channel) ?? channel;
  await wanted.send(completeMessage(event));
}

async function listEvents(interaction) {
  const lines = eventsOf(interaction.guildId)
    .slice(0, 20)
    .flatMap((event) => [
      '**' + event.number + '** ' + plain(event.title) + ' ' + timeText(event),
      ...choices
        .map(({ label }, place) => ({ label, members: membersOf(event, place) }))
        .filter(({ members }) => members.length > 0)
        .map(({ label, members }) => plain(label) + ': ' + mentions(members)),
    ]);
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.none)] });
}

/** Those to come, the next one first. */
function eventsOf(guildId) {
  return Object.values(store.value.all)
    .filter(
      (event) => event.guildId === guildId && !event.isCancelled && !isOver(event, Date.now()),
    )
    .sort((a, b) => a.at - b.at);
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

function setAlarm(event) {
  if (event.isCancelled || event.isWholeDay) return;
  const time = isDated
    ? nextReminder(event, minutesBefore, Date.now())
    : event.isComplete || event.at === null
      ? undefined
      : event.at;
  if (time !== undefined) alarms.set(event.number, time);
}

/** A group that is not full in time. */
async function close(event) {
  if (event.isComplete || event.isCancelled) return;
  await store.update(() => Object.assign(event, { isCancelled: true }));
  const channel = await client.channels.fetch(event.channelId);
  await channel.messages.edit(event.messageId, messageOf(event));
}

/** Those who come, in the channel of the event. */
async function remind(number) {
  const event = eventOf(number);
  if (!event) return;
  if (!isDated) {
    await close(event);
    return;
  }
  setAlarm(event);
  const users = expectedIn(event, choices, settings.allCome).slice(0, 60);
  if (users.length === 0) return;
  const channel = await client.channels.fetch(event.channelId);
  const values = { title: plain(event.title), time: timestamp(event.at) };
  await channel.send({
    content: cut(fill(texts.reminder, values) + '\n' + mentions(users), 2000),
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
        : [timeText(event), placesText(event)].filter(Boolean).join('\n') || null,
    )
    .setFooter({ text: settings.title + ' · ' + event.number })
    .addFields([
      ...details(event),
      ...places().map(({ label, place }) => {
        const most = settings.allCome ? choices[place].most : mostOf(event, place, choices);
        return listed(label, membersOf(event, place), most > 0 ? '/' + most : '');
      }),
      ...(waitingIn(event).length === 0 ? [] : [listed(texts.waiting, waitingIn(event))]),
    ]);
  const buttons = choices.map(({ label }, place) =>
    new ButtonBuilder()
      .setCustomId('attend:' + event.number + ':' + place)
      .setLabel(cut(label, 80))
      .setStyle(place === choices.length - 1 ? ButtonStyle.Secondary : ButtonStyle.Primary),
  );
  const rows = [new ActionRowBuilder().addComponents(buttons)];
  return { embeds: [embed], components: event.isCancelled ? [] : rows };
}

function details({ details: typed = [] }) {
  return typed.map(({ label, text }) => ({ name: label, value: cut(plain(text), 1000) }));
}

/** The choices that keep somebody. */
function places() {
  return choices
    .map(({ label, leaves }, place) => ({ label, leaves, place }))
    .filter(({ leaves }) => !leaves);
}

function listed(label, members, most = '') {
  return {
    name: cut(label + ' (' + members.length + most + ')', 256),
    value: cut(mentions(members) || '—', 1000),
    inline: true,
  };
}

/** How many places are taken, where all buttons share them. */
function placesText({ signed, limit }) {
  const total = settings.allCome ? limit || settings.most : 0;
  return total > 0 ? '👥 ' + Object.keys(signed).length + '/' + total : '';
}

/** When it is, or until when a group is open. */
function timeText({ at, until, isWholeDay }) {
  if (at === null) return '';
  if (isWholeDay) return '<t:' + Math.round(at / 1000) + ':D>';
  const end = until ? ' – <t:' + Math.round(until / 1000) + ':t>' : '';
  return isDated ? timestamp(at, end) : '⏳ <t:' + Math.round(at / 1000) + ':R>';
}

/** Discord shows each reader this time in their own time zone. */
function timestamp(at, end = '') {
  return '<t:' + Math.round(at / 1000) + ':f>' + end + ' (<t:' + Math.round(at / 1000) + ':R>)';
}
