import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { findEntry } from './faq.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, entries } = settings;
const maxAdded = 200;
const servers = keepServers('faq.json', () => ({ added: [] }));

export const feature = {
  // What is written, too: that intent is switched on in the portal.
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  commands: [
    {
      data: serverCommand(commands.faq, texts.faqDescription).addStringOption((option) =>
        option.setName('question').setDescription(texts.question).setMaxLength(300),
      ),
      run: answerCommand,
    },
    {
      data: serverCommand(
        commands['faq-add'],
        texts.addDescription,
        PermissionFlagsBits.ManageMessages,
      )
        .addStringOption((option) =>
          option
            .setName('question')
            .setDescription(texts.question)
            .setRequired(true)
            .setMaxLength(200),
        )
        .addStringOption((option) =>
          option
            .setName('answer')
            .setDescription(texts.answer)
            .setRequired(true)
            .setMaxLength(1000),
        ),
      run: addEntry,
    },
    {
      data: serverCommand(
        commands['faq-remove'],
        texts.removeDescription,
        PermissionFlagsBits.ManageMessages,
      ).addStringOption((option) =>
        option
          .setName('question')
          .setDescription(texts.question)
          .setRequired(true)
          .setMaxLength(300),
      ),
      run: removeEntry,
    },
  ],
  events: { [Events.MessageCreate]: answerMessage },
  open: servers.open,
  stop: servers.stop,
};

async function answerCommand(interaction) {
  const all = entriesOf(interaction.guildId);
  const asked = interaction.options.getString('question');
  if (asked === null) {
    const lines = all.map(({ question }) => '• ' + plain(question));
    await interaction.reply({ embeds: [listEmbed(settings.title, lines, settings.unknown)] });
    return;
  }
  await interaction.reply({ content: answerTo(findEntry(all, asked)) });
}

/** Answers a question that the bot knows, and any that mentions the bot. */
async function answerMessage(message) {
  const { author, content, guildId, mentions, client } = message;
  if (author.bot || !guildId) return;
  const isMeant = mentions.users.has(client.user.id);
  if (!isMeant && !settings.byWords && !/[?？؟]/.test(content)) return;
  const entry = findEntry(entriesOf(guildId), content);
  if (entry || isMeant) await message.reply({ content: answerTo(entry) });
}

/** Those that were added come first: they may put an older answer right. */
function entriesOf(guildId) {
  return [...servers.of(guildId).added, ...entries];
}

function answerTo(entry) {
  return cut(entry?.answer ?? settings.unknown, 2000);
}

async function addEntry(interaction) {
  const textOf = (name) => interaction.options.getString(name, true);
  const entry = { question: textOf('question'), answer: textOf('answer') };
  const isAdded = await servers.update(interaction.guildId, ({ added }) => {
    const at = added.findIndex(({ question }) => question === entry.question);
    if (at < 0 && added.length >= maxAdded) return false;
    added.splice(at < 0 ? added.length : at, 1, entry);
    return true;
  });
  const values = { question: plain(entry.question) };
  await whisper(interaction, isAdded ? fill(texts.added, values) : texts.full);
}

async function removeEntry(interaction) {
  const asked = interaction.options.getString('question', true);
  const removed = await servers.update(interaction.guildId, ({ added }) => {
    const entry = findEntry(added, asked);
    if (entry) added.splice(added.indexOf(entry), 1);
    return entry;
  });
  const content = removed
    ? fill(texts.removed, { question: plain(removed.question) })
    : texts.notAdded;
  await whisper(interaction, content);
}
