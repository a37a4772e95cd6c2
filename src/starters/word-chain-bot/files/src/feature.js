import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { listEmbed, serverCommand, spoken } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { endOf, isMention, newChain, play, readWord, startAgain } from './word-chain.js';

const { texts, commands } = settings;
const servers = keepServers('word-chain.json', newChain);

const all = {
  scores: (name) => ({ data: serverCommand(name, texts.scoresDescription), run: showScores }),
  'last-word': (name) => ({ data: serverCommand(name, texts.lastDescription), run: showLast }),
  'new-chain': (name) => ({
    data: serverCommand(name, texts.newDescription, PermissionFlagsBits.ManageMessages),
    run: begin,
  }),
};

export const feature = {
  // What is written, too: that intent is switched on in the portal.
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  commands: Object.entries(commands).map(([id, name]) => all[id](name)),
  events: { [Events.MessageCreate]: take },
  open: servers.open,
  stop: servers.stop,
};

async function take(message) {
  const { author, channel, content, guildId } = message;
  if (author.bot || !guildId) return;
  if (isMoved(message)) {
    await servers.update(guildId, (state) => {
      state.channelId = channel.id;
      startAgain(state);
    });
    await message.reply(spoken(texts.isNew));
    return;
  }
  if (!isOfGame(message)) return;
  const word = readWord(content);
  if (word === undefined) return;
  const { outcome, last } = await servers.update(guildId, (state) => {
    const last = state.words.at(-1);
    return { outcome: play(state, author.id, word, settings), last };
  });
  await message.react(outcome === 'right' ? '✅' : '❌');
  if (outcome === 'right') return;
  const values = {
    user: '<@' + author.id + '>',
    word: plain(word),
    next: nextOf(last),
    least: settings.least,
  };
  await message.reply({
    content: cut(fill(texts[outcome], values), 2000),
    allowedMentions: { users: [author.id] },
  });
}

/** Who may manage channels mentions the bot, and says nothing else, to have the game in another channel. */
function isMoved(message) {
  const { content, client, member } = message;
  return (
    isMention(content, client.user.id) &&
    !isOfGame(message) &&
    member?.permissions.has(PermissionFlagsBits.ManageChannels) === true
  );
}

function isOfGame({ channel, guildId }) {
  const { channelId } = servers.of(guildId);
  return channelId ? channel.id === channelId : '#' + channel.name === settings.channel;
}

function nextOf(last) {
  return last === undefined ? '' : endOf(last).toUpperCase();
}

async function showScores(interaction) {
  const lines = ranking(servers.of(interaction.guildId).points).map(
    ({ userId, points, place }) => place + '. <@' + userId + '>: ' + points,
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}

async function showLast(interaction) {
  const last = servers.of(interaction.guildId).words.at(-1);
  const values = { word: plain(last ?? ''), next: nextOf(last) };
  await interaction.reply(spoken(last === undefined ? texts.none : fill(texts.last, values)));
}

async function begin(interaction) {
  await servers.update(interaction.guildId, startAgain);
  await interaction.reply(spoken(texts.isNew));
}
