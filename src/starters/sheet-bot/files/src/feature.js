import { EmbedBuilder } from 'discord.js';
import { accent, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { change, rowsOf, sheetOf } from './sheets.js';

const { texts, commands, fields, changes, least } = settings;
const servers = keepServers('sheets.json', () => ({ sheets: {} }));

const whose = (command) =>
  command.addUserOption((option) => option.setName('user').setDescription(texts.whose));

/** Those that src/settings.js names. */
const all = [
  {
    data: fields.reduce(withField, serverCommand(commands.fill, texts.fill)),
    run: fillIn,
  },
  { data: whose(serverCommand(commands.view || 'sheet', texts.show)), run: show },
  ...(commands.edit === ''
    ? []
    : [
        {
          data: fields.reduce(withOptionalField, serverCommand(commands.edit, texts.edit)),
          run: edit,
        },
      ]),
  ...(commands.list === ''
    ? []
    : [{ data: serverCommand(commands.list, texts.list), run: listAll }]),
  ...(commands.remove === ''
    ? []
    : [{ data: serverCommand(commands.remove, texts.remove), run: remove }]),
];

export const feature = {
  commands: [
    ...all,
    ...changes.map((one) => ({
      data: changeCommand(one),
      run: (interaction) => changeField(interaction, one),
    })),
  ],
  open: servers.open,
  stop: servers.stop,
};

function changeCommand({ command, field, by, sign, isOfOther }) {
  const text = cut(fill(texts.change, { field: labelOf(field) }), 100);
  const data = serverCommand(command, text);
  if (by === 0)
    data.addIntegerOption((option) => {
      option.setName('change').setRequired(true);
      if (sign !== 0) option.setMinValue(1);
      return option.setDescription(sign === 0 ? '+5, -3' : '5');
    });
  return isOfOther ? whose(data) : data;
}

function withField(command, field) {
  return optionFor(command, field, true);
}

function withOptionalField(command, field) {
  return optionFor(command, field, false);
}

function optionFor(command, { name, label, isNumber, choices }, isRequired) {
  const describe = (option) => option.setName(name).setDescription(label).setRequired(isRequired);
  if (isNumber) return command.addIntegerOption((option) => describe(option).setMinValue(least));
  return command.addStringOption((option) =>
    describe(option)
      .setMaxLength(200)
      .addChoices(choices.map((choice) => ({ name: choice, value: choice }))),
  );
}

/** What was typed for the fields: those that were left out are not in it. */
function valuesIn({ options }) {
  return Object.fromEntries(
    fields
      .map(({ name, isNumber }) => [
        name,
        isNumber ? options.getInteger(name) : options.getString(name),
      ])
      .filter(([, value]) => value !== null && value !== undefined),
  );
}

async function fillIn(interaction) {
  const { guildId, user } = interaction;
  const sheet = valuesIn(interaction);
  await servers.update(guildId, ({ sheets }) => (sheets[user.id] = sheet));
  await interaction.reply({ embeds: [embedOf(user, sheet)] });
}

async function edit(interaction) {
  const { guildId, user } = interaction;
  const sheet = await servers.update(guildId, ({ sheets }) => {
    const own = sheetOf(sheets, user.id);
    return own && Object.assign(own, valuesIn(interaction));
  });
  if (sheet) await interaction.reply({ embeds: [embedOf(user, sheet)] });
  else await whisper(interaction, texts.none);
}

async function show(interaction) {
  const user = interaction.options.getUser('user') ?? interaction.user;
  const sheet = sheetOf(servers.of(interaction.guildId).sheets, user.id);
  if (sheet) await interaction.reply({ embeds: [embedOf(user, sheet)] });
  else await whisper(interaction, texts.none);
}

async function listAll(interaction) {
  const rows = rowsOf(servers.of(interaction.guildId).sheets, fields).map(
    ({ id, words }) => '<@' + id + '> ' + plain(words),
  );
  await interaction.reply({
    embeds: [listEmbed(settings.listTitle, rows, texts.none)],
    allowedMentions: { parse: [] },
  });
}

async function remove(interaction) {
  const { guildId, user } = interaction;
  const had = await servers.update(guildId, ({ sheets }) => {
    const isThere = sheetOf(sheets, user.id) !== undefined;
    delete sheets[user.id];
    return isThere;
  });
  await whisper(interaction, had ? texts.removed : texts.none);
}

async function changeField(interaction, { field, by, sign }) {
  const { guildId, options } = interaction;
  const user = options.getUser?.('user') ?? interaction.user;
  const typed = by === 0 ? options.getInteger('change', true) : by;
  const amount = sign < 0 ? -typed : typed;
  const now = await servers.update(guildId, ({ sheets }) => {
    const sheet = sheetOf(sheets, user.id);
    return sheet && change(sheet, field, amount, least);
  });
  if (now === undefined) return whisper(interaction, texts.none);
  const shown = amount < 0 ? '− ' + -amount : '+ ' + amount;
  const line = '<@' + user.id + '> ' + plain(labelOf(field)) + ': ' + shown + ' → **' + now + '**';
  await interaction.reply(spoken(line));
}

function embedOf(user, sheet) {
  return new EmbedBuilder()
    .setTitle(cut(user.displayName ?? user.username, 256))
    .setColor(accent(0x9b59b6))
    .addFields(
      fields.map(({ name, label }) => ({
        name: label,
        value: cut(plain(String(sheet[name] ?? '')) || '—', 1000),
        inline: true,
      })),
    );
}

function labelOf(field) {
  return fields.find(({ name }) => name === field)?.label ?? field;
}
