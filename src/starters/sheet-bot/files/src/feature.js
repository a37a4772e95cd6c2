import { EmbedBuilder } from 'discord.js';
import { accent, serverCommand, spoken, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { change, sheetOf } from './sheets.js';

const { texts, commands, fields, changes, least } = settings;
const servers = keepServers('sheets.json', () => ({ sheets: {} }));

export const feature = {
  commands: [
    { data: fields.reduce(withField, serverCommand(commands.sheet, texts.fill)), run: fillIn },
    {
      data: serverCommand(commands['sheet-view'], texts.show).addUserOption((option) =>
        option.setName('user').setDescription(texts.whose),
      ),
      run: show,
    },
    ...changes.map(({ command, field }) => ({
      data: serverCommand(
        command,
        cut(fill(texts.change, { field: labelOf(field) }), 100),
      ).addIntegerOption((option) =>
        option.setName('change').setDescription('+5, -3').setRequired(true),
      ),
      run: (interaction) => changeField(interaction, field),
    })),
  ],
  open: servers.open,
  stop: servers.stop,
};

function withField(command, { name, label, isNumber, choices }) {
  const describe = (option) => option.setName(name).setDescription(label).setRequired(true);
  if (isNumber) return command.addIntegerOption((option) => describe(option).setMinValue(least));
  return command.addStringOption((option) =>
    describe(option)
      .setMaxLength(200)
      .addChoices(choices.map((choice) => ({ name: choice, value: choice }))),
  );
}

async function fillIn(interaction) {
  const { guildId, user, options } = interaction;
  const values = fields.map(({ name, isNumber }) => [
    name,
    isNumber ? options.getInteger(name, true) : options.getString(name, true),
  ]);
  const sheet = Object.fromEntries(values);
  await servers.update(guildId, ({ sheets }) => (sheets[user.id] = sheet));
  await interaction.reply({ embeds: [embedOf(user, sheet)] });
}

async function show(interaction) {
  const user = interaction.options.getUser('user') ?? interaction.user;
  const sheet = sheetOf(servers.of(interaction.guildId).sheets, user.id);
  if (sheet) await interaction.reply({ embeds: [embedOf(user, sheet)] });
  else await whisper(interaction, texts.none);
}

async function changeField(interaction, field) {
  const { guildId, user, options } = interaction;
  const amount = options.getInteger('change', true);
  const now = await servers.update(guildId, ({ sheets }) => {
    const sheet = sheetOf(sheets, user.id);
    return sheet && change(sheet, field, amount, least);
  });
  if (now === undefined) return whisper(interaction, texts.none);
  const sign = amount < 0 ? '− ' + -amount : '+ ' + amount;
  const line = '<@' + user.id + '> ' + plain(labelOf(field)) + ': ' + sign + ' → **' + now + '**';
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
