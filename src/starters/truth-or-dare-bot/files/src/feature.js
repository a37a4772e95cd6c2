import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { accent, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { add, added, most, newServer, next, remove } from './prompts.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('prompts.json', newServer);
const usual = { truth: settings.truths, dare: settings.dares };
const colours = { truth: 0x57f287, dare: 0xed4245 };
const managers = PermissionFlagsBits.ManageGuild;

export const feature = {
  commands: [
    {
      data: serverCommand(commands.truth, texts.truthHelp),
      run: (interaction) => ask(interaction, 'truth'),
    },
    {
      data: serverCommand(commands.dare, texts.dareHelp),
      run: (interaction) => ask(interaction, 'dare'),
    },
    {
      data: serverCommand(commands['truth-or-dare'], texts.either),
      run: (interaction) => interaction.reply({ content: texts.either, components: [buttons()] }),
    },
    addition('truth', texts.addTruth),
    addition('dare', texts.addDare),
    {
      data: serverCommand(commands.prompts, texts.list, managers).addIntegerOption((option) =>
        option
          .setName('remove')
          .setDescription(texts.remove)
          .setMinValue(1)
          .setMaxValue(2 * most),
      ),
      run: showAdded,
    },
  ],
  // "prompt:truth", "prompt:dare" or "prompt:random".
  components: { prompt: ask },
  open: servers.open,
  stop: servers.stop,
};

function addition(kind, description) {
  return {
    data: serverCommand(commands['add-' + kind], description, managers).addStringOption((option) =>
      option.setName('text').setDescription(texts.text).setRequired(true).setMaxLength(300),
    ),
    run: (interaction) => keep(interaction, kind),
  };
}

function buttons() {
  const styles = {
    truth: ButtonStyle.Success,
    dare: ButtonStyle.Danger,
    random: ButtonStyle.Primary,
  };
  return new ActionRowBuilder().addComponents(
    Object.entries(styles).map(([kind, style]) =>
      new ButtonBuilder()
        .setCustomId('prompt:' + kind)
        .setLabel(texts[kind])
        .setStyle(style),
    ),
  );
}

async function ask(interaction, asked) {
  const { guildId, user, member } = interaction;
  const chance = Math.random() < 0.5 ? 'truth' : 'dare';
  const kind = Object.hasOwn(usual, asked) ? asked : chance;
  const prompt = await servers.update(guildId, (server) => next(server, kind, usual[kind]));
  if (prompt === '') return whisper(interaction, texts.nothing);
  const embed = new EmbedBuilder()
    .setAuthor({ name: cut(member?.displayName ?? user.displayName, 256) })
    .setDescription(plain(prompt))
    .setColor(accent(colours[kind]))
    .setFooter({ text: texts[kind] });
  await interaction.reply({ embeds: [embed], components: [buttons()] });
}

async function keep(interaction, kind) {
  const prompt = interaction.options.getString('text', true).replace(/\s+/g, ' ').trim();
  if (prompt === '') return whisper(interaction, texts.nothing);
  const outcome = await servers.update(interaction.guildId, (server) =>
    add(server, kind, prompt, usual[kind]),
  );
  await whisper(interaction, fill(texts[outcome], { text: plain(prompt), count: most }));
}

async function showAdded(interaction) {
  const { guildId, options } = interaction;
  const number = options.getInteger('remove');
  if (number !== null) {
    const gone = await servers.update(guildId, (server) => remove(server, number));
    return whisper(
      interaction,
      gone === undefined ? texts.nothing : fill(texts.removed, { text: plain(gone) }),
    );
  }
  const lines = added(servers.of(guildId)).map(
    ({ kind, prompt }, at) => at + 1 + '. ' + texts[kind] + ': ' + cut(plain(prompt), 150),
  );
  await interaction.reply({
    embeds: [listEmbed(settings.title, lines, texts.nothing)],
    flags: MessageFlags.Ephemeral,
  });
}
