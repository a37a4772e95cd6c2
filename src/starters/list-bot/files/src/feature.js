import { PermissionFlagsBits } from 'discord.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { mayUse } from './frame/may-use.js';
import { fill, plain } from './frame/text.js';
import { addEntry, found, newList, removeEntry, sorted } from './lists.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts } = settings;
const servers = keepServers('lists.json', () => ({}));
const { ManageMessages } = PermissionFlagsBits;

export const feature = {
  commands: settings.lists.flatMap(commandsOf),
  open: servers.open,
  stop: servers.stop,
};

function commandsOf(list) {
  const { name, add, remove, search, fields } = list;
  const said = (text) => fill(text, { list: name });
  const command = (path, text, permission) => serverCommand(path, said(text), permission);
  const number = (data) =>
    data.addIntegerOption((option) =>
      option.setName('number').setDescription(texts.number).setRequired(true).setMinValue(1),
    );
  const words = (data) =>
    data.addStringOption((option) =>
      option.setName('words').setDescription(texts.words).setRequired(true).setMaxLength(100),
    );
  return [
    {
      data: fields.reduce(
        (data, field) =>
          data.addStringOption((option) =>
            option.setName(field).setDescription(field).setRequired(true).setMaxLength(300),
          ),
        command(add, texts.add, list.isForStaff ? ManageMessages : undefined),
      ),
      run: (interaction) => addTo(interaction, list),
    },
    {
      data: command(list.list, texts.show),
      run: (interaction) => show(interaction, name, sorted(listIn(interaction, name))),
    },
    ...(remove === ''
      ? []
      : [
          {
            data: number(command(remove, texts.remove)),
            run: (interaction) => removeFrom(interaction, name),
          },
        ]),
    ...(search === ''
      ? []
      : [
          {
            data: words(command(search, texts.search)),
            run(interaction) {
              const wanted = interaction.options.getString('words', true);
              return show(interaction, name, found(listIn(interaction, name), wanted));
            },
          },
        ]),
  ];
}

async function addTo(interaction, { name, fields }) {
  const { options, user, guildId } = interaction;
  const values = Object.fromEntries(fields.map((field) => [field, options.getString(field, true)]));
  const { number } = await servers.update(guildId, (lists) =>
    addEntry((lists[name] ??= newList()), { values, userId: user.id }),
  );
  await interaction.reply({
    content: fill(texts.added, { number }) + '\n' + lineOf({ number, values }),
  });
}

async function removeFrom(interaction, name) {
  const number = interaction.options.getInteger('number', true);
  const isStaff = mayUse(
    { data: { default_member_permissions: String(ManageMessages) } },
    interaction,
  );
  const isRemoved = await servers.update(interaction.guildId, (lists) =>
    removeEntry((lists[name] ??= newList()), number, { userId: interaction.user.id, isStaff }),
  );
  await whisper(interaction, isRemoved ? fill(texts.removed, { number }) : texts.notFound);
}

function show(interaction, name, entries) {
  const embed = listEmbed(name, entries.slice(0, 50).map(lineOf), texts.none);
  return interaction.reply({ embeds: [embed] });
}

function listIn({ guildId }, name) {
  const lists = servers.of(guildId);
  return Object.hasOwn(lists, name) ? lists[name] : newList();
}

function lineOf({ number, values }) {
  return '**' + number + '** ' + Object.values(values).map(plain).join(' · ');
}
