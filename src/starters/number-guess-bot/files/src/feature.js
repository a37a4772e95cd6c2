import { Events, GatewayIntentBits } from 'discord.js';
import { listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { begin, guess, newServer, numberIn } from './guesses.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, least, most } = settings;
const servers = keepServers('guesses.json', newServer);

export const feature = {
  // What is written, too: that intent is switched on in the portal.
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  commands: [
    { data: serverCommand(commands['guess-start'], texts.startDescription), run: start },
    { data: serverCommand(commands['guess-top'], texts.topDescription), run: showTop },
  ],
  events: { [Events.MessageCreate]: take },
  open: servers.open,
  stop: servers.stop,
};

async function start(interaction) {
  const { guildId, channelId } = interaction;
  const begun = await servers.update(guildId, (server) => begin(server, channelId, settings));
  if (!begun) return whisper(interaction, texts.runs);
  const lines = [fill(texts.started, { least, most })];
  if (begun.ended !== undefined) lines.unshift(fill(texts.ended, { number: begun.ended }));
  return interaction.reply(spoken(lines.join('\n')));
}

async function take(message) {
  const { author, content, guildId, channelId } = message;
  if (author.bot || !guildId) return;
  const number = numberIn(content);
  if (number === undefined) return;
  // Numbers are written in channels without a game, too.
  if (!Object.hasOwn(servers.of(guildId).games, channelId)) return;
  const { outcome, count } = await servers.update(guildId, (server) =>
    guess(server, { channelId, userId: author.id, number }, settings),
  );
  // A year or a price is no guess.
  if (!outcome || outcome === 'outside') return;
  const values = { user: '<@' + author.id + '>', number, count, least, most };
  await message.reply({
    content: cut(fill(texts[outcome], values), 2000),
    allowedMentions: { parse: [] },
  });
}

async function showTop(interaction) {
  const lines = ranking(servers.of(interaction.guildId).points).map(
    ({ userId, points, place }) => place + '. <@' + userId + '>: **' + points + '**',
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}
