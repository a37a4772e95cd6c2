import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { addReply, findReply, keyOf, newServer, removeReply, repliesOf } from './replies.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, replies } = settings;
const servers = keepServers('replies.json', newServer);
const pauseMs = 5000;
/** When an answer was last given in a channel. */
const given = new Map();

export const feature = {
  // What is written, too: that intent is switched on in the portal.
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  commands: [
    { data: serverCommand(commands.replies, texts.listDescription), run: list },
    {
      data: withText(
        withWords(
          serverCommand(
            commands['reply-add'],
            texts.addDescription,
            PermissionFlagsBits.ManageMessages,
          ),
        ),
      ),
      run: add,
    },
    {
      data: withWords(
        serverCommand(
          commands['reply-remove'],
          texts.removeDescription,
          PermissionFlagsBits.ManageMessages,
        ),
      ),
      run: remove,
    },
  ],
  events: { [Events.MessageCreate]: answer },
  open: servers.open,
  stop: servers.stop,
};

function withWords(command) {
  return command.addStringOption((option) =>
    option.setName('words').setDescription(texts.words).setRequired(true).setMaxLength(100),
  );
}

function withText(command) {
  return command.addStringOption((option) =>
    option.setName('answer').setDescription(texts.answer).setRequired(true).setMaxLength(1500),
  );
}

async function answer(message) {
  const { author, content, guildId, channelId } = message;
  if (author.bot || !guildId) return;
  const reply = findReply(allOf(guildId), content);
  if (!reply || isTooSoon(channelId + ' ' + keyOf(reply.words))) return;
  if (reply.emoji) {
    // An emoji that is gone, or no right to react, keeps no answer back.
    await message.react(reply.emoji).catch((error) => console.error(error.message));
  }
  if (reply.text) {
    await message.reply({
      content: cut(reply.text, 2000),
      allowedMentions: { parse: [], repliedUser: true },
    });
  }
}

function isTooSoon(key) {
  const now = Date.now();
  for (const [one, at] of given) if (now - at > pauseMs) given.delete(one);
  if (given.has(key)) return true;
  given.set(key, now);
  return false;
}

function allOf(guildId) {
  return repliesOf(servers.of(guildId), replies);
}

async function add(interaction) {
  const words = interaction.options.getString('words', true);
  const text = interaction.options.getString('answer', true);
  const isAdded = await servers.update(interaction.guildId, (server) =>
    addReply(server, { words, text, emoji: '' }),
  );
  await whisper(interaction, isAdded ? fill(texts.added, { words: plain(words) }) : texts.refused);
}

async function remove(interaction) {
  const words = interaction.options.getString('words', true);
  const isRemoved = await servers.update(interaction.guildId, (server) =>
    removeReply(server, words, replies),
  );
  await whisper(
    interaction,
    fill(isRemoved ? texts.removed : texts.unknown, { words: plain(words) }),
  );
}

async function list(interaction) {
  const lines = allOf(interaction.guildId).map(
    ({ words, text, emoji }) => '• ' + plain(words) + ' → ' + (cut(plain(text), 80) || emoji),
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.none)] });
}
