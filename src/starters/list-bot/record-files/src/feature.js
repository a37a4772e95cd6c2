import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { startClock } from './due-posts.js';
import { channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { mayUse } from './frame/may-use.js';
import { fill } from './frame/text.js';
import { addEntry, found, newList, oneOf, removeEntry, sorted } from './lists.js';
import { formOf, giveChosen, lineOf, recordMessage } from './record-messages.js';
import { numberOf, openOnes, setStatus, tableOf } from './records.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts } = settings;
const servers = keepServers('lists.json', () => ({}));
const { ManageMessages } = PermissionFlagsBits;

export const feature = {
  commands: settings.lists.flatMap(commandsOf),
  components: { record: fileForm, status: changeStatus },
  open: servers.open,
  start(client) {
    startClock(client, settings.posts, post);
  },
  stop: servers.stop,
};

function commandsOf(list) {
  const { name, isPrivate } = list;
  const own = isPrivate ? ManageMessages : undefined;
  const command = (act, text, permission) =>
    serverCommand(list[act], fill(text, { list: name }), permission);
  const shown = (act, text, chosen) => ({
    data: command(act, text, own),
    run: (interaction) => show(interaction, list, chosen(sorted(listIn(interaction, list)))),
  });
  const acts = {
    add: () => ({
      data: optionsOf(list).reduce(
        (data, field) => withOption(data, field, list),
        command('add', texts.add, list.isForStaff ? ManageMessages : undefined),
      ),
      run: (interaction) => add(interaction, list),
    }),
    list: () => shown('list', texts.show, (all) => openOnes(all, list)),
    mine: () => ({
      data: command('mine', texts.mine),
      run(interaction) {
        const all = sorted(listIn(interaction, list));
        const own = all.filter(({ userId }) => userId === interaction.user.id);
        return show(interaction, list, own);
      },
    }),
    random: () => ({
      data: command('random', texts.random, own),
      run(interaction) {
        const entry = oneOf(listIn(interaction, list));
        return entry ? interaction.reply(recordMessage(list, entry)) : show(interaction, list, []);
      },
    }),
    search: () => ({
      data: command('search', texts.search, own).addStringOption((option) =>
        option.setName('words').setDescription(texts.words).setRequired(true).setMaxLength(100),
      ),
      run(interaction) {
        const words = interaction.options.getString('words', true);
        return show(interaction, list, found(listIn(interaction, list), words));
      },
    }),
    remove: () => ({
      data: command('remove', texts.remove).addIntegerOption((option) =>
        option.setName('number').setDescription(texts.number).setRequired(true).setMinValue(1),
      ),
      run: (interaction) => remove(interaction, list),
    }),
    export: () => ({
      data: command('export', texts.export, ManageMessages),
      run: (interaction) => sendTable(interaction, list),
    }),
  };
  return Object.keys(acts).flatMap((act) => (list[act] ? [acts[act]()] : []));
}

/** The fields that are options of the command: in a form stands only what is typed. */
function optionsOf({ fields, choices, isForm }) {
  return isForm ? fields.filter((field) => choices[field]) : fields;
}

function withOption(data, field, { choices, pictures, optional }) {
  const named = (option) =>
    option.setName(field).setDescription(field).setRequired(!optional.includes(field));
  if (field === 'user') return data.addUserOption(named);
  if (pictures.includes(field)) return data.addAttachmentOption(named);
  const listed = (choices[field] ?? []).map((choice) => ({ name: choice, value: choice }));
  return data.addStringOption((option) =>
    named(option)
      .setMaxLength(300)
      .addChoices(...listed),
  );
}

async function add(interaction, list) {
  const asked = optionsOf(list);
  const values = Object.fromEntries(
    asked.map((field) => [field, valueOf(interaction.options, field, list)]),
  );
  if (!list.isForm) return keep(interaction, list, values);
  const chosen = asked.map((field) => list.choices[field].indexOf(values[field]));
  return interaction.showModal(formOf(list, typedIn(list), chosen));
}

function valueOf(options, field, { pictures }) {
  if (field === 'user') return '<@' + options.getUser(field, true).id + '>';
  if (pictures.includes(field)) return options.getAttachment(field)?.url ?? '';
  return options.getString(field) ?? '';
}

function typedIn(list) {
  const asked = optionsOf(list);
  return list.fields.filter((field) => !asked.includes(field));
}

/** What a form was filled in with, beside what was chosen before it opened. */
function fileForm(interaction, id, places) {
  const list = listNamed(id);
  if (!list) return undefined;
  const [asked, open, chosen] = [optionsOf(list), typedIn(list), places.split('.')];
  const values = list.fields.map((field) => [
    field,
    asked.includes(field)
      ? (list.choices[field][Number(chosen[asked.indexOf(field)])] ?? '')
      : interaction.fields.getTextInputValue('f' + open.indexOf(field)),
  ]);
  return keep(interaction, list, Object.fromEntries(values));
}

/** Keeps an entry with its first status, and shows it where the settings say. */
async function keep(interaction, list, values) {
  const { guild, guildId, user } = interaction;
  const { statuses, isPrivate, rolesBy, choices } = list;
  const entry = await servers.update(guildId, (lists) => {
    const added = addEntry((lists[list.id] ??= newList(list)), { values, userId: user.id });
    if (statuses.length > 0) added.status = statuses[0];
    return Object.assign(added, { userName: user.username });
  });
  if (rolesBy !== '') await giveChosen(interaction, choices[rolesBy], values[rolesBy]);
  const channel = list.channel === '' ? undefined : channelNamed(guild, list.channel);
  const message = recordMessage(list, entry);
  if (!channel && !isPrivate) return interaction.reply(message);
  await channel?.send(message);
  return whisper(interaction, fill(texts.added, { number: numberOf(list, entry.number) }));
}

/** A button below an entry: the team may press it. Who wrote it is told, if the settings say so. */
async function changeStatus(interaction, id, number, place) {
  if (!isStaff(interaction)) return whisper(interaction, texts.notAllowed);
  const list = listNamed(id);
  const status = list?.statuses[Number(place)];
  const entry = await servers.update(interaction.guildId, (lists) =>
    setStatus(lists[id] ?? newList(list), number, status),
  );
  if (!entry) return whisper(interaction, texts.notFound);
  await interaction.update(recordMessage(list, entry));
  if (!list.tells || entry.userId === '') return undefined;
  const content = numberOf(list, entry.number) + ': **' + status + '**';
  // Many take no messages of bots.
  const author = await interaction.client.users.fetch(entry.userId).catch(() => undefined);
  return author?.send({ content }).catch(() => undefined);
}

async function remove(interaction, { id }) {
  const number = interaction.options.getInteger('number', true);
  const by = { userId: interaction.user.id, isStaff: isStaff(interaction) };
  const isRemoved = await servers.update(interaction.guildId, (lists) =>
    removeEntry(lists[id] ?? newList(listNamed(id)), number, by),
  );
  await whisper(interaction, isRemoved ? fill(texts.removed, { number }) : texts.notFound);
}

function sendTable(interaction, list) {
  const text = tableOf(list, sorted(listIn(interaction, list)));
  const file = { attachment: Buffer.from(text, 'utf8'), name: list.id + '.csv' };
  return interaction.reply({ files: [file], flags: MessageFlags.Ephemeral });
}

function show(interaction, list, entries) {
  const flags = list.isPrivate ? { flags: MessageFlags.Ephemeral } : {};
  return interaction.reply({ embeds: [shownOf(list, entries)], ...flags });
}

function shownOf(list, entries) {
  const lines = entries.slice(0, list.most).map((entry) => lineOf(list, entry));
  return listEmbed(list.name, lines, texts.none);
}

/** What is not at its last status, at the times of the settings. */
async function post(guild, { list: id, channel: name }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  const list = listNamed(id);
  if (!channel || !list) return;
  const open = openOnes(sorted(listIn({ guildId: guild.id }, list)), list, true);
  if (open.length > 0) await channel.send({ embeds: [shownOf(list, open)] });
}

function isStaff(interaction) {
  return mayUse({ data: { default_member_permissions: String(ManageMessages) } }, interaction);
}

function listIn({ guildId }, list) {
  const lists = servers.of(guildId);
  return Object.hasOwn(lists, list.id) ? lists[list.id] : newList(list);
}

function listNamed(id) {
  return settings.lists.find((list) => list.id === id);
}
