import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { startClock } from './due-posts.js';
import { channelNamed, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { mayUse } from './frame/may-use.js';
import { cut, fill, plain } from './frame/text.js';
import {
  addEntry,
  dateIn,
  dueIn,
  finishEntry,
  found,
  never,
  newList,
  oneOf,
  removeEntry,
  shown,
  sorted,
  takeFirst,
  takeTurn,
} from './lists.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts } = settings;
const servers = keepServers('lists.json', () => ({}));
const { ManageMessages } = PermissionFlagsBits;

export const feature = {
  commands: settings.lists.flatMap(commandsOf),
  components: { tick },
  open: servers.open,
  start(client) {
    startClock(client, settings.posts, post);
  },
  stop: servers.stop,
};

function commandsOf(list) {
  const { name, fields, by, choices } = list;
  const command = (act, text, permission) =>
    serverCommand(list[act], fill(text, { list: name }), permission);
  const acts = {
    add: () => ({
      data: fields.reduce(
        (data, field) =>
          field === 'user'
            ? data.addUserOption((option) =>
                option.setName(field).setDescription(field).setRequired(true),
              )
            : data.addStringOption((option) => typed(option, field, 300, choices[field])),
        command('add', texts.add, list.isForStaff ? ManageMessages : undefined),
      ),
      run: (interaction) => addTo(interaction, list),
    }),
    list: () => ({
      data: narrowed(command('list', texts.show), by),
      run(interaction) {
        const words = by === '' ? null : narrowing(interaction, by);
        return show(interaction, list, shown(list, listOf(interaction, list), words));
      },
    }),
    mine: () => ({
      data: command('mine', texts.mine),
      run(interaction) {
        const all = sorted(listOf(interaction, list));
        const own = all.filter(({ userId }) => userId === interaction.user.id);
        return show(interaction, list, own);
      },
    }),
    random: () => ({
      data: command('random', texts.random),
      async run(interaction) {
        const entry = oneOf(listOf(interaction, list));
        if (entry) await say(interaction, list, spoken(saidOf(entry)));
        else await whisper(interaction, texts.none);
      },
    }),
    next: () => ({
      data: command('next', texts.next),
      run: (interaction) => takeNext(interaction, list),
    }),
    clear: () => ({
      data: command('clear', texts.clear, list.perMember ? undefined : ManageMessages),
      async run(interaction) {
        await change(interaction, list, (kept) => Object.assign(kept, newList()));
        await say(interaction, list, spoken(texts.isCleared));
      },
    }),
    done: () => ({
      data: numbered(command('done', texts.done)),
      run: (interaction) => finish(interaction, list),
    }),
    remove: () => ({
      data: numbered(
        command('remove', texts.remove, list.isRemovedByStaff ? ManageMessages : undefined),
      ),
      run: (interaction) => removeFrom(interaction, list),
    }),
    search: () => ({
      data: command('search', texts.search).addStringOption((option) =>
        typed(option, 'words', 100).setDescription(texts.words),
      ),
      run(interaction) {
        const words = interaction.options.getString('words', true);
        return show(interaction, list, found(listOf(interaction, list), words));
      },
    }),
  };
  return Object.keys(acts).flatMap((act) => (list[act] === '' ? [] : [acts[act]()]));
}

function typed(option, name, most, choices = []) {
  return option
    .setName(name)
    .setDescription(name)
    .setRequired(true)
    .setMaxLength(most)
    .addChoices(choices.map((choice) => ({ name: choice, value: choice })));
}

function numbered(data) {
  return data.addIntegerOption((option) =>
    option.setName('number').setDescription(texts.number).setRequired(true).setMinValue(1),
  );
}

function narrowed(data, by) {
  if (by === '') return data;
  if (by === 'user')
    return data.addUserOption((option) => option.setName(by).setDescription(texts.words));
  return data.addStringOption((option) =>
    option.setName(by).setDescription(texts.words).setMaxLength(100),
  );
}

/** The words, or the member, to which a list is narrowed; null for all of it. */
function narrowing({ options }, by) {
  if (by !== 'user') return options.getString(by);
  const user = options.getUser(by);
  return user ? '<@' + user.id + '>' : null;
}

async function addTo(interaction, list) {
  const { id, fields, isForOthers, isSigned } = list;
  const { options, user } = interaction;
  const values = Object.fromEntries(
    fields.map((field) => [
      field,
      field === 'user'
        ? '<@' + options.getUser(field, true).id + '>'
        : options.getString(field, true),
    ]),
  );
  if (isSigned) values.user = '<@' + user.id + '>';
  if (isForOthers && values.user === '<@' + user.id + '>') return whisper(interaction, '🚫');
  const { number } = await change(interaction, list, (kept) =>
    addEntry(kept, { values, userId: user.id }),
  );
  // Of what has no day that can be read, nobody is reminded.
  const isDated = settings.posts.some(({ list, daysAhead }) => list === id && daysAhead > 0);
  const hint = isDated && dateIn(values) === never ? '\n⚠️ 📅 2030-05-01, 1.5.2030' : '';
  const content = fill(texts.added, { number }) + '\n' + lineOf({ number, values }) + hint;
  return say(interaction, list, spoken(content));
}

async function removeFrom(interaction, list) {
  const number = interaction.options.getInteger('number', true);
  const by = {
    userId: list.isRemovedByStaff ? undefined : interaction.user.id,
    isStaff: isStaff(interaction),
  };
  const isRemoved = await change(interaction, list, (kept) => removeEntry(kept, number, by));
  await whisper(interaction, isRemoved ? fill(texts.removed, { number }) : texts.notFound);
}

async function takeNext(interaction, list) {
  const entry = await change(interaction, list, takeFirst);
  if (!entry) return whisper(interaction, texts.none);
  return say(interaction, list, spoken(saidOf(entry) + '\n<@' + entry.userId + '>'));
}

async function finish(interaction, list) {
  const number = interaction.options.getInteger('number', true);
  const entry = await change(interaction, list, (kept) => finishEntry(kept, number));
  if (!entry) return whisper(interaction, texts.notFound);
  const content = fill(texts.isDone, { number }) + '\n' + lineOf(entry);
  return say(interaction, list, spoken(content));
}

function isStaff(interaction) {
  const command = { data: { default_member_permissions: String(ManageMessages) } };
  return mayUse(command, interaction);
}

function show(interaction, list, entries) {
  const embed = listEmbed(list.name, entries.slice(0, list.most).map(lineOf), texts.none);
  return say(interaction, list, { embeds: [embed] });
}

/** Answers so that all see it, or that only the member does. */
function say(interaction, { isPrivate }, message) {
  return interaction.reply(isPrivate ? { ...message, flags: MessageFlags.Ephemeral } : message);
}

/** What the bot posts of a list by itself: all that is open, or one entry after the other by chance. */
async function post(guild, { list: id, channel: name, isWhole, daysAhead, hasThread }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  const list = listNamed(id);
  const entries = listIn(guild.id, id);
  if (!channel || !list) return;
  const all = shown({ isOpen: true }, entries, null);
  const open = (daysAhead > 0 ? dueIn(all, daysAhead) : all).slice(0, list.most);
  if (open.length === 0) return;
  if (isWhole) await channel.send(wholeList(list, open));
  else {
    const entry = await servers.update(guild.id, (lists) =>
      takeTurn((lists[id] ??= newList(list))),
    );
    const message = await channel.send(spoken(saidOf(entry)));
    if (hasThread) await message.startThread({ name: cut(saidOf(entry), 100) });
  }
}

/** What is open of a list, with a button for each entry that can be done. */
function wholeList({ id, name, done }, entries) {
  const buttons = entries.slice(0, done === '' ? 0 : 25).map(({ number, values }) =>
    new ButtonBuilder()
      .setCustomId('tick:' + id + ':' + number)
      .setLabel(cut('✓ ' + Object.values(values).join(' · '), 80))
      .setStyle(ButtonStyle.Secondary),
  );
  const rows = Array.from({ length: Math.ceil(buttons.length / 5) }, (_none, row) =>
    new ActionRowBuilder().addComponents(buttons.slice(row * 5, row * 5 + 5)),
  );
  return { embeds: [listEmbed(name, entries.map(lineOf), '✅')], components: rows };
}

async function tick(interaction, id, number) {
  const { guildId } = interaction;
  const list = listNamed(id);
  const entry =
    list &&
    (await servers.update(guildId, (lists) => finishEntry(lists[id] ?? newList(list), number)));
  if (!entry) return whisper(interaction, texts.notFound);
  const open = shown({ isOpen: true }, listIn(guildId, id), null).slice(0, list.most);
  return interaction.update(wholeList(list, open));
}

/** The values, each in a line of its own. */
function saidOf({ values }) {
  return shownValues(values).join('\n');
}

/** Members are shown by their names, all else as it was typed. */
function shownValues(values) {
  return Object.entries(values).map(([field, value]) => (field === 'user' ? value : plain(value)));
}

function listIn(guildId, id) {
  const lists = servers.of(guildId);
  return Object.hasOwn(lists, id) ? lists[id] : newList(listNamed(id));
}

/** The list of a server, or of a member if each has their own. */
function listOf(interaction, list) {
  const lists = servers.of(interaction.guildId);
  const key = keyOf(interaction, list);
  return Object.hasOwn(lists, key) ? lists[key] : newList(list);
}

function change(interaction, list, changeIt) {
  const key = keyOf(interaction, list);
  return servers.update(interaction.guildId, (lists) => changeIt((lists[key] ??= newList(list))));
}

function keyOf({ user }, { id, perMember }) {
  return perMember ? id + ':' + user.id : id;
}

function listNamed(id) {
  return settings.lists.find((list) => list.id === id);
}

function lineOf({ number, values, isDone }) {
  const sign = isDone ? '✅ ' : '';
  const date = dateIn(values);
  // Discord says how far away it is: "in 12 days".
  const left = date === never ? [] : ['<t:' + date / 1000 + ':R>' + inDays(date)];
  return '**' + number + '** ' + sign + [...shownValues(values), ...left].join(' · ');
}

/** Discord says "in 5 months" of what is far away: then the days stand there, too. */
function inDays(date) {
  const days = Math.ceil((date - Date.now()) / 86_400_000);
  return days < 27
    ? ''
    : ' (' + new Intl.RelativeTimeFormat(settings.language).format(days, 'day') + ')';
}
