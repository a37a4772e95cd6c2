import { Events, GatewayIntentBits } from 'discord.js';
import { listEmbed, serverCommand, spoken } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { ranking } from './ranking.js';
import { changeOf, give, mentionedIn, newServer, pointsOf } from './reputation.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('reputation.json', newServer);

export const feature = {
  // What is written, too: that intent is switched on in the portal.
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  commands: [
    { data: serverCommand(commands['rep-top'], texts.topDescription), run: showTop },
    {
      data: serverCommand(commands.rep, texts.repDescription).addUserOption((option) =>
        option.setName('user').setDescription(texts.whose),
      ),
      run: showOne,
    },
  ],
  events: { [Events.MessageCreate]: take },
  open: servers.open,
  stop: servers.stop,
};

async function take(message) {
  const { author, content, guildId } = message;
  if (author.bot || !guildId) return;
  const change = changeOf(content, settings);
  if (change === 0) return;
  const target = await targetOf(message);
  if (!target) return;
  if (target.bot || target.id === author.id) return say(message, texts.notThem);
  const { total, readyAt } = await servers.update(guildId, (server) =>
    give(server, { from: author.id, to: target.id, change, now: Date.now() }, settings),
  );
  if (readyAt !== undefined) {
    return say(message, fill(texts.later, { time: '<t:' + Math.ceil(readyAt / 1000) + ':R>' }));
  }
  const sign = change < 0 ? '−1' : '+1';
  return say(message, fill(texts.given, { user: mention(target.id), change: sign, total }));
}

/** Who is mentioned first in the text, otherwise whose message is answered. */
async function targetOf(message) {
  const mentioned = mentionedIn(message.content);
  if (mentioned !== undefined) return message.mentions.users.get(mentioned);
  if (!message.reference?.messageId) return undefined;
  const answered = await message.fetchReference().catch(() => undefined);
  return answered?.author;
}

function say(message, text) {
  return message.reply({ content: cut(text, 2000), allowedMentions: { parse: [] } });
}

async function showTop(interaction) {
  const lines = ranking(servers.of(interaction.guildId).points, settings.most).map(
    ({ userId, points, place }) => place + '. ' + mention(userId) + ': **' + points + '**',
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}

async function showOne(interaction) {
  const { id } = interaction.options.getUser('user') ?? interaction.user;
  const total = pointsOf(servers.of(interaction.guildId), id);
  await interaction.reply(spoken(fill(texts.has, { user: mention(id), total })));
}

function mention(userId) {
  return '<@' + userId + '>';
}
